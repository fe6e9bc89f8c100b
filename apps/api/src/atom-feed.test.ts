import type { StatementRow } from "@standpoint/contract";
import fc from "fast-check";
import { parseAtomFeed } from "feedsmith";
import { expect, test } from "vitest";
import { atomFeed } from "./atom-feed.ts";
import { testTarget } from "./test-app.ts";

const target = testTarget("tariffs");
const origin = "https://standpoint.example.org";
const about = {
  target,
  origin,
  self: `${origin}/v1/targets/tariffs/feed.atom?q=a%26b&form=direct`,
  today: "2025-03-01",
};

const said: StatementRow = {
  id: "st_1",
  articleId: "art_1",
  publishedOn: "2025-02-14",
  text: "The tariffs <b>hit</b> us & hard",
  form: "direct",
  content: [{ start: 0, end: 32 }],
  cue: null,
  source: null,
  attribution: {
    speaker: { id: "anna-weber", kind: "person", name: "Anna Weber", role: null, organization: null },
    sieve: "explicit-name",
    confidence: 0.9,
  },
  targetId: "tariffs",
  targetRevision: 1,
  stance: { value: 0.8, confidence: 0.5, labels: [1], scorer: "marks", scorerVersion: "1", evidence: [] },
  article: {
    title: null,
    outlet: "Example Post",
    url: "https://example.org/a?b=1&c=2",
    language: "en",
    publishedOnSource: "given",
  },
  reviewed: [],
};
const entryOf = (statement: StatementRow) => parseAtomFeed(atomFeed([statement], about)).entries?.[0];

test("an entry is by its speaker, says where they stand, and links to the article here and there", () => {
  const feed = parseAtomFeed(atomFeed([said], about));
  expect(feed).toMatchObject({
    title: { value: "Statements on “Tariffs hurt European manufacturers.”" },
    updated: "2025-02-14T00:00:00Z",
    links: [
      { rel: "self", type: "application/atom+xml", href: about.self },
      { rel: "alternate", type: "text/html", href: `${origin}/targets/tariffs?q=a%26b&form=direct` },
    ],
  });
  expect(feed.entries).toMatchObject([
    {
      title: { value: "Anna Weber: alarmed" },
      published: "2025-02-14T00:00:00Z",
      updated: "2025-02-14T00:00:00Z",
      authors: [{ name: "Anna Weber" }],
      categories: [{ term: "supports", label: "alarmed" }],
      content: { value: said.text, type: "text" },
      links: [
        { rel: "alternate", href: `${origin}/articles/art_1?target=tariffs&statement=st_1` },
        { rel: "via", href: "https://example.org/a?b=1&c=2" },
      ],
    },
  ]);
});

test.for([
  ["nobody who is named", { attribution: null }, "Nobody named: alarmed", "supports"],
  [
    "a statement off target",
    { stance: { ...said.stance, value: null, labels: [] } },
    "Anna Weber: off target",
    "off-target",
  ],
  ["one that is undecided", { stance: { ...said.stance, labels: [-1, 1] } }, "Anna Weber: undecided", "undecided"],
  ["German", { article: { ...said.article, language: "de" } }, "Anna Weber: alarmiert", "supports"],
] as const)("names %s", ([, change, title, term]) => {
  const entry = entryOf({ ...said, ...change } as StatementRow);
  expect([entry?.title?.value, entry?.categories?.[0]?.term]).toEqual([title, term]);
});

test("links to no address but those of the web", () => {
  const entry = entryOf({ ...said, article: { ...said.article, url: "javascript:alert(1)" } });
  expect(entry?.links?.map(({ rel }) => rel)).toEqual(["alternate"]);
});

test("ids stay, wherever the server is, and differ between statements, targets and queries", () => {
  const idOf = (xml: string) => [...xml.matchAll(/<id>(.*)<\/id>/g)].map(([, id]) => id);
  const ids = idOf(atomFeed([said, { ...said, id: "st_2" }, { ...said, articleId: "art_2" }], about));
  const elsewhere = { ...about, origin: "http://127.0.0.1", self: about.self.replace(origin, "http://127.0.0.1") };
  expect(idOf(atomFeed([said], elsewhere))).toEqual(ids.slice(0, 2));
  const others = idOf(atomFeed([said], { ...about, target: testTarget("other") }));
  const queries = idOf(atomFeed([], { ...about, self: `${origin}/v1/targets/tariffs/feed.atom` }));
  expect(new Set([...ids, ...others, ...queries]).size).toBe(7);
  for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("a feed without entries is one all the same", () => {
  const feed = parseAtomFeed(atomFeed([], about));
  expect([feed.updated, feed.entries]).toEqual(["2025-03-01T00:00:00Z", undefined]);
});

test("whatever was said, the feed is read as it was said", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), fc.string({ minLength: 1 }), (words, name) => {
      // The reader trims what it reads.
      const text = `“${words}”`;
      const speaker = { id: "x", kind: "person", name: `“${name}”`, role: null, organization: null } as const;
      const attribution = { speaker, sieve: "explicit-name", confidence: 0.9 } as const;
      const entry = entryOf({ ...said, text, attribution });
      const readable = text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\u{FFFD}");
      expect([entry?.content?.value, entry?.authors?.[0]?.name]).toEqual([readable, speaker.name]);
    }),
    { numRuns: 200 },
  );
});
