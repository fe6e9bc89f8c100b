import { streamOf } from "./files/stream-of.ts";
import { linesOf } from "./files/text-blocks.ts";

/**
 * Blocks of records as a stream of lines; reads the first block before it answers, so that its error is no broken file.
 */
export async function ndjsonStream(blocks: AsyncIterable<readonly object[]>): Promise<ReadableStream<Uint8Array>> {
  const lines = linesOf(blocks);
  const first = await lines.next();
  let isRead = false;
  const next = async () => {
    if (isRead) return await lines.next();
    isRead = true;
    return first;
  };
  return streamOf({ next }, () => lines.return());
}
