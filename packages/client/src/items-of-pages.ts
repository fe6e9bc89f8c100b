/**
 * All items of a list that comes in pages; a page is asked for when the one before is used up.
 *
 * @param getPage of a cursor; `undefined` for the first
 */
export async function* itemsOfPages<Item, Page extends { readonly next: string | null }>(
  getPage: (cursor: string | undefined) => Promise<Page>,
  itemsOf: (page: Page) => readonly Item[],
  from: string | undefined,
): AsyncGenerator<Item, void> {
  for (let cursor: string | null | undefined = from; cursor !== null; ) {
    const page: Page = await getPage(cursor);
    yield* itemsOf(page);
    cursor = page.next;
  }
}
