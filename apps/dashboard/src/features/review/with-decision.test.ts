import { expect, test } from "vitest";
import { testSpeaker, testStatement } from "../../test-data.ts";
import { type Decision, undoOf, withDecision } from "./with-decision.ts";

const machine = {
  value: 0.1,
  confidence: 0.6,
  labels: [-1, 1],
  scorer: "roles",
  scorerVersion: "1",
  evidence: [{ start: 0, end: 5, weight: 0.1 }],
} as const;
const anna = { speaker: testSpeaker("Anna Weber"), sieve: "explicit-name", confidence: 0.9 } as const;
const statement = testStatement({ id: "st_1", stance: machine, attribution: anna, text: "words" });
const elsewhere = testStatement({ id: "st_1", targetId: "other", stance: machine, attribution: anna });
const article = {
  id: "art_1",
  language: "en",
  title: null,
  publishedOn: "2031-03-04",
  publishedOnSource: "given",
  outlet: null,
  byline: null,
  url: null,
  text: "words, more words",
} as const;
const analyzed = { article, copyOf: null, notCopyOf: null, copies: [], statements: [statement, elsewhere] };
const after = (...decisions: readonly Decision[]) =>
  decisions.reduce(
    (shown, decision) => withDecision(shown, "st_1", decision),
    analyzed as Parameters<typeof withDecision>[0],
  ).statements;
const stance = { field: "stance", targetId: "harbour" } as const;

test("a stance is a person's toward one claim, and the machine's stays beside it", () => {
  const [shown, other] = after({ ...stance, value: -0.4 });
  expect(shown).toMatchObject({
    stance: { value: -0.4, labels: [-1], scorer: "correction" },
    reviewed: ["stance"],
    machine: { stance: machine },
  });
  expect(other).toEqual(elsewhere);
});

test("an accepted score stays the scorer's, and is no longer undecided", () => {
  const [shown] = after({ ...stance, value: -0.4 }, { ...stance, accept: true });
  expect(shown).toMatchObject({ stance: { ...machine, labels: [0] }, reviewed: ["accepted"] });
});

test("a speaker and a rejection hold toward every claim", () => {
  const ben = testSpeaker("Ben Okafor");
  for (const shown of after({ field: "speaker", speaker: ben }, { field: "statement", reject: true }))
    expect(shown).toMatchObject({
      attribution: { speaker: ben, sieve: "correction" },
      reviewed: ["speaker", "rejected"],
      machine: { attribution: anna },
    });
  expect(after({ field: "speaker", speaker: null })[0]?.attribution).toBeNull();
});

test("other words are cut from the article", () => {
  const content = [
    { start: 0, end: 5 },
    { start: 7, end: 11 },
  ];
  expect(after({ field: "content", content })[0]).toMatchObject({
    text: "words … more",
    content,
    reviewed: ["content"],
  });
});

test("a confirmed statement stays as it is shown, and is none that is rejected", () => {
  const [shown] = after({ field: "statement", reject: true }, { field: "statement", accept: true });
  expect(shown).toMatchObject({ attribution: anna, stance: machine, reviewed: ["confirmed"] });
});

test.for<readonly [string, Decision]>([
  ["a stance", { ...stance, value: 1 }],
  ["an accepted score", { ...stance, accept: true }],
  ["a speaker", { field: "speaker", speaker: null }],
  ["words", { field: "content", content: [{ start: 7, end: 11 }] }],
  ["a rejection", { field: "statement", reject: true }],
  ["a confirmation", { field: "statement", accept: true }],
])("taking back %s shows the machine's answer again", ([, decision]) => {
  expect(after(decision, undoOf(decision))).toEqual([statement, elsewhere]);
});
