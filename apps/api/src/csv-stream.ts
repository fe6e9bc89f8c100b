import { csvHeader, csvRow, type ReportedStatement } from "@standpoint/report";

/** One write for each row would halve the speed; this many UTF-16 code units or more go out at once. */
const blockLength = 65_536;

/** Statements as the bytes of a CSV file, as fast as they are read; an error of theirs breaks the stream off. */
export function csvStream(blocks: AsyncIterable<readonly ReportedStatement[]>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const pieces = csvPieces(blocks);
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        await pieces.return();
      },
    },
    // Nothing is read before somebody asks for it.
    { highWaterMark: 0 },
  );
}

async function* csvPieces(blocks: AsyncIterable<readonly ReportedStatement[]>): AsyncGenerator<string, void> {
  let piece = csvHeader;
  for await (const statements of blocks) {
    for (const statement of statements) {
      piece += csvRow(statement);
      if (piece.length < blockLength) continue;
      yield piece;
      piece = "";
    }
  }
  if (piece !== "") yield piece;
}
