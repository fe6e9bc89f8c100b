import type { Column } from "@standpoint/report";

/** A list that is exported: what the API lists, in blocks, and the rows that a table has of it. */
export interface Table<Item, Row = Item> {
  readonly items: AsyncIterable<readonly Item[]>;
  /** As the API's own list has it. */
  readonly toJson: (item: Item) => object;
  readonly columns: readonly Column<Row>[];
  readonly toRows: (item: Item) => readonly Row[];
}

/** The rows of a table, block by block. */
export async function* rowsOf<Item, Row>({ items, toRows }: Table<Item, Row>): AsyncGenerator<readonly Row[], void> {
  for await (const block of items) yield block.flatMap(toRows);
}

/** A list that is read at once, as the items of a table: cut, so that no block of bytes is large. */
export async function* inBlocks<Item>(read: () => Promise<readonly Item[]>): AsyncGenerator<readonly Item[], void> {
  const all = await read();
  for (let start = 0; start < all.length; start += 500) yield all.slice(start, start + 500);
}
