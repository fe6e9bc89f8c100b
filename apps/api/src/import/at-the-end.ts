/**
 * Blocks of records as they come.
 *
 * @param note is told of each
 * @param tell is called once there are no more, also where the reader leaves before
 */
export async function* atTheEnd<Record>(
  blocks: AsyncIterable<readonly Record[]>,
  note: (block: readonly Record[]) => void,
  tell: () => Promise<void>,
): AsyncGenerator<readonly Record[]> {
  try {
    for await (const block of blocks) {
      note(block);
      yield block;
    }
  } finally {
    await tell();
  }
}
