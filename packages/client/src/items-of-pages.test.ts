import { expect, test } from "vitest";
import { createClient } from "./client.ts";

/** A client of three pages of two items. */
function pagedClient() {
  const cursors: (string | null)[] = [];
  const client = createClient({
    baseUrl: "http://api.example",
    fetch: async (url) => {
      const cursor = new URL(String(url)).searchParams.get("cursor");
      cursors.push(cursor);
      const page = Number(cursor ?? 0);
      const items = [{ id: `${page}a` }, { id: `${page}b` }];
      return Response.json({ statements: items, jobs: items, next: page < 2 ? String(page + 1) : null });
    },
  });
  return { client, cursors };
}

test.for([
  ["statements", (client: ReturnType<typeof createClient>) => client.statements("tariffs", { q: "Zoll" })],
  ["jobs", (client: ReturnType<typeof createClient>) => client.jobs({ state: "failed" })],
] as const)("yields %s over all pages", async ([, list]) => {
  const { client, cursors } = pagedClient();
  const ids: string[] = [];
  for await (const { id } of list(client)) ids.push(id);
  expect(ids).toEqual(["0a", "0b", "1a", "1b", "2a", "2b"]);
  expect(cursors).toEqual([null, "1", "2"]);
});

test("asks for no page that nobody reads, and begins where it is told", async () => {
  const { client, cursors } = pagedClient();
  for await (const { id } of client.statements("tariffs", { cursor: "1" })) if (id === "1b") break;
  expect(cursors).toEqual(["1"]);
});
