import type { Context } from "hono";

/** Says in a header, too, where the next page is (RFC 8288). @param cursor `null` on the last page */
export function linkNext(context: Context, cursor: string | null): void {
  if (cursor === null) return;
  const { pathname, searchParams } = new URL(context.req.url);
  searchParams.set("cursor", cursor);
  searchParams.delete("skip");
  context.header("Link", `<${pathname}?${searchParams}>; rel="next"`);
}
