import { expect, test } from "vitest";
import { readArticle } from "./analyze-article.ts";
import { createArticle } from "./create-article.ts";
import { createStatement, type StatementDraft } from "./create-statement.ts";

const speaker = {
  id: null,
  kind: "person",
  name: "Anna Weber",
  role: null,
  organization: null,
  sieve: "import",
  confidence: 1,
} as const;

const draft = (changes: Partial<StatementDraft> = {}): StatementDraft => ({
  id: null,
  articleId: null,
  article: { outlet: "Example Post", title: null, url: "https://example.org/1", publishedOn: "2025-02-14" },
  form: "direct",
  text: "The tariffs hit us hard",
  span: null,
  speaker,
  ...changes,
});

test("ids that are given are kept", () => {
  const given = draft({ id: "st_1", articleId: "art_1", speaker: { ...speaker, id: "weber" } });
  expect(createStatement(given, [])).toMatchObject({
    id: "st_1",
    articleId: "art_1",
    attribution: { speaker: { id: "weber", name: "Anna Weber" }, sieve: "import", confidence: 1 },
  });
});

test("the same draft has the same ids, and what differs has others", () => {
  const idsOf = (changes: Partial<StatementDraft> = {}) => {
    const { id, articleId } = createStatement(draft(changes), []);
    return { id, articleId };
  };
  const { id, articleId } = idsOf();
  expect(idsOf()).toEqual({ id, articleId });
  expect(articleId).toMatch(/^art_[\da-f]{16}$/);
  expect(idsOf({ text: "They do not" })).toEqual({ id: expect.not.stringMatching(id), articleId });
  expect(idsOf({ speaker: null })).toEqual({ id: expect.not.stringMatching(id), articleId });
  expect(idsOf({ article: { ...draft().article, publishedOn: "2025-02-15" } }).articleId).not.toBe(articleId);
});

test("ids are those of the text itself, where article and place are known", () => {
  const text = "“The tariffs hit us hard”, said Anna Weber. “We will close”, she added.";
  const { document, statements } = readArticle(createArticle({ text, language: "en" }, "2025-02-14"), []);
  expect(statements).toHaveLength(2);
  for (const found of statements) {
    const [span = null] = found.content;
    const made = createStatement(draft({ articleId: document.id, text: found.text, span }), []);
    expect({ id: made.id, speaker: made.attribution?.speaker.id }).toEqual({
      id: found.id,
      speaker: found.attribution?.speaker.id,
    });
  }
});

test("a speaker is found in the register by any spelling", () => {
  const known = { ...speaker, id: "weber", aliases: ["A. Weber"], role: "CFO" };
  const { attribution } = createStatement(draft({ speaker: { ...speaker, name: "A. Weber" } }), [known]);
  expect(attribution?.speaker).toEqual({
    id: "weber",
    kind: "person",
    name: "Anna Weber",
    role: "CFO",
    organization: null,
  });
});
