/**
 * Blocks of records as a stream of lines; reads the first block before it answers, so that its error is no broken file.
 */
export async function ndjsonStream(blocks: AsyncIterable<readonly object[]>): Promise<ReadableStream<Uint8Array>> {
  const iterator = blocks[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  let next: Promise<IteratorResult<readonly object[]>> | null = Promise.resolve(await iterator.next());
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await (next ?? iterator.next());
        next = null;
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value.map((record) => `${JSON.stringify(record)}\n`).join("")));
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
