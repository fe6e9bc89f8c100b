/**
 * Bytes as they are asked for; nothing is read before, and an error of theirs breaks the stream off.
 *
 * Also for a stream of Node's, by its iterator: its own `Readable.toWeb` ends the process when a reader leaves who has not
 * read all that has come.
 *
 * @param cancel what ends them when the reader leaves; a stream of Node's must be destroyed, for an iterator that has not
 * begun ends nothing
 */
export function streamOf(
  blocks: AsyncIterator<Uint8Array, void>,
  cancel: () => unknown = () => blocks.return?.(),
): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await blocks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await cancel();
      },
    },
    { highWaterMark: 0 },
  );
}
