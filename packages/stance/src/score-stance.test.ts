import type { Document, Span, Statement } from "@standpoint/domain";
import { textOf } from "@standpoint/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { scoreStance } from "./score-stance.ts";
import { suiteTarget } from "./scorer.suite.ts";
import type { Passage, StanceScorer } from "./scorer.ts";

function documentOf(text: string, title: string | null = null): Document {
  const sentences = [...text.matchAll(/[^.]+\.?/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return {
    id: "art",
    language: "en",
    title,
    publishedOn: "2025-01-01",
    publishedOnSource: "given",
    outlet: null,
    byline: null,
    url: null,
    text,
    paragraphs: [{ start: 0, end: text.length }],
    sentences,
  };
}

function statementOf(text: string, content: readonly Span[], speaker: string | null = null): Statement {
  const attribution = speaker && {
    speaker: { id: speaker, kind: "person" as const, name: speaker, role: null, organization: null },
    sieve: "explicit-name" as const,
    confidence: 1,
  };
  const position = content[0]?.start ?? 0;
  return {
    id: `st_${position}`,
    articleId: "art",
    publishedOn: "2025-01-01",
    form: "direct",
    content,
    cue: null,
    source: null,
    attribution: attribution || null,
    text: textOf(text, content),
  };
}

/** Marks given ranges of every passage, and keeps what it was asked. */
function fakeScorer(ranges: readonly Span[], weights: readonly number[]) {
  const asked: Passage[] = [];
  const scorer: StanceScorer = {
    name: "fake",
    version: "1",
    score: async (passages) => {
      asked.push(...passages);
      const evidence = ranges.map((range, index) => ({ ...range, weight: weights[index] ?? 0 }));
      return passages.map(() => ({
        value: 0.5,
        confidence: 1,
        labels: [0, 1],
        scorer: "fake",
        scorerVersion: "1",
        evidence,
      }));
    },
  };
  return { scorer, asked };
}

test("asks once, with topic, the speaker's statement before, and the sentence before", async () => {
  const text = "First things first. Ann said no. Bob said yes. Ann said it again.";
  const statements = [
    statementOf(text, [{ start: 29, end: 31 }], "ann"),
    statementOf(text, [{ start: 42, end: 45 }], "bob"),
    statementOf(text, [{ start: 56, end: 64 }], "ann"),
  ];
  const { scorer, asked } = fakeScorer([], []);
  await scoreStance({ document: documentOf(text, "Title"), statements, target: suiteTarget, scorer });
  expect(asked.map(({ text, context }) => [text, context.before])).toEqual([
    ["no", "First things first."],
    ["yes", " Ann said no."],
    ["it again", "no\n Bob said yes."],
  ]);
  expect(asked[0]?.context.topic).toBe(`Title\n${text}`);
  expect(asked.map(({ context }) => context.speaker)).toEqual(["ann", "bob", "ann"]);
});

test.for([
  ["said", 0.5, [0, 1]],
  ["denied", -0.5, [-1, 0]],
  ["did not say", null, []],
] as const)("“Ann %s that …” has the value %d and the labels %j", async ([cue, value, labels]) => {
  const text = `Ann ${cue} that it rains.`;
  const verb = text.indexOf(cue) + cue.lastIndexOf(" ") + 1;
  const content = text.indexOf("it rains");
  const statement: Statement = {
    ...statementOf(text, [{ start: content, end: content + 8 }], "ann"),
    form: "indirect",
    cue: { start: verb, end: text.indexOf(" that") },
  };
  const { scorer } = fakeScorer([], []);
  const [scored] = await scoreStance({
    document: documentOf(text),
    statements: [statement],
    target: suiteTarget,
    scorer,
  });
  expect(scored?.stance).toMatchObject({ value, labels });
});

test("splits evidence where it crosses the gap of an interrupted statement", async () => {
  const text = "“We won”, she said, “by far”.";
  const content = [
    { start: 1, end: 7 },
    { start: 21, end: 27 },
  ];
  // “won … by” in “We won … by far”
  const { scorer } = fakeScorer([{ start: 3, end: 11 }], [0.5]);
  const [scored] = await scoreStance({
    document: documentOf(text),
    statements: [statementOf(text, content)],
    target: suiteTarget,
    scorer,
  });
  expect(scored?.stance.evidence).toEqual([
    { start: 4, end: 7, weight: 0.3 },
    { start: 21, end: 23, weight: 0.2 },
  ]);
});

test("keeps evidence inside the content, in order, and adding up, wherever it is cut", async () => {
  const piece = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }));
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { minLength: 1, maxLength: 5 }),
      fc.nat(40),
      fc.nat(40),
      async (pieces, from, to) => {
        let at = 0;
        const content = pieces.map(([gap, length]) => {
          const start = at + gap;
          at = start + length;
          return { start, end: at };
        });
        const text = "x".repeat(at);
        const statement = statementOf(text, content);
        const end = Math.min(Math.max(from, to) + 1, statement.text.length);
        const start = Math.min(from, to, end - 1);
        const { scorer } = fakeScorer([{ start, end }], [0.3333]);
        const [scored] = await scoreStance({
          document: documentOf(text),
          statements: [statement],
          target: suiteTarget,
          scorer,
        });
        const evidence = scored?.stance.evidence ?? [];
        for (const span of evidence) {
          expect(content.some((piece) => piece.start <= span.start && span.end <= piece.end)).toBe(true);
        }
        if (evidence.length > 0) expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(0.3333, 8);
      },
    ),
  );
});
