import type { StanceScore, Target } from "@standpoint/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Passage, StanceScorer } from "./scorer.ts";

/** An invented target with both parties in both languages. */
export const suiteTarget: Target = {
  id: "suite",
  revision: 1,
  claim: { en: "Lumora is a threat to Vantrix", de: "Lumora ist eine Gefahr für Vantrix" },
  challenger: { name: "Lumora", aliases: { en: ["the newcomer from Turku"], de: ["der Neuling aus Turku"] } },
  incumbent: { name: "Vantrix", aliases: { en: ["US"], de: ["US"] } },
  polarity: 1,
  bands: {
    en: ["dismisses", "downplays", "balanced", "concerned", "alarmed"],
    de: ["weist zurück", "spielt herunter", "abgewogen", "besorgt", "alarmiert"],
  },
  paraphrases: { affirms: { en: [], de: [] }, dismisses: { en: [], de: [] } },
};

/** A passage without context, unless one is given. */
export function passage(text: string, language: Passage["language"] = "en", topic = "", speaker = ""): Passage {
  return { text, language, context: { topic, before: "", speaker } };
}

const words = fc.constantFrom(
  ..."Lumora Vantrix not kein threat Gefahr , . ? but aber holt auf 0,4 % “ … ‘ it er – US overblown übertrieben".split(
    " ",
  ),
);
const wordy = fc.array(words, { maxLength: 40 }).map((some) => some.join(" "));
const unicode = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
const anyPassage: fc.Arbitrary<Passage> = fc.record({
  text: fc.oneof(wordy, unicode),
  language: fc.constantFrom("en", "de"),
  context: fc.record({
    topic: fc.oneof(wordy, unicode),
    before: fc.oneof(wordy, unicode),
    speaker: fc.oneof(wordy, unicode),
  }),
});

/** The tests every scorer passes. */
export function describeScorer(name: string, createScorer: () => StanceScorer): void {
  describe(`${name} keeps a scorer's promises`, () => {
    const scorer = createScorer();

    test("gives one score per passage, in order, each under its own name and version", async () => {
      const texts = ["Lumora threatens Vantrix.", "Lunch is at noon.", "Lumora is no threat to Vantrix."];
      const together = await scorer.score(
        texts.map((text) => passage(text)),
        suiteTarget,
      );
      const apart = await Promise.all(texts.map((text) => scorer.score([passage(text)], suiteTarget)));
      expect(together).toEqual(apart.flat());
      for (const score of together) {
        expect(score).toMatchObject({ scorer: scorer.name, scorerVersion: scorer.version });
      }
    });

    test("answers no passages with no scores", async () => {
      expect(await scorer.score([], suiteTarget)).toEqual([]);
    });

    test("answers blank text with null", async () => {
      const scores = await scorer.score([passage(""), passage(" \n\t")], suiteTarget);
      expect(scores.map(({ value }) => value)).toEqual([null, null]);
    });

    test("keeps range, order and sum for any text, and says the same twice", async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyPassage, { maxLength: 4 }), async (passages) => {
          const scores = await scorer.score(passages, suiteTarget);
          expect(scores).toHaveLength(passages.length);
          scores.forEach((score, index) => {
            expectValid(score, passages[index]?.text ?? "");
          });
          expect(await scorer.score(passages, suiteTarget)).toEqual(scores);
        }),
        { numRuns: 300 },
      );
    });
  });
}

/**
 * Value and confidence in range; labels ascending, none exactly where there is no value; evidence in bounds, in order,
 * never overlapping, and adding up to the value.
 */
export function expectValid({ value, confidence, labels, evidence }: StanceScore, text: string): void {
  expect(confidence).toBeGreaterThanOrEqual(0);
  expect(confidence).toBeLessThanOrEqual(1);
  expect(labels).toEqual(([-1, 0, 1] as const).filter((label) => labels.includes(label)));
  expect(labels.length === 0).toBe(value === null);
  let end = 0;
  for (const span of evidence) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
  if (value === null) {
    expect(evidence).toEqual([]);
    return;
  }
  expect(Math.abs(value)).toBeLessThanOrEqual(1);
  expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(value, 8);
}
