import type { Target } from "@standpoint/domain";
import { describe, expect, test } from "vitest";
import type { Classifier, ClassProbabilities } from "../classifier.ts";
import { describeScorer, expectValid, passage, suiteTarget } from "../scorer.suite.ts";
import { createCrossEncoderScorer } from "./cross-encoder.ts";
import { createRolesScorer } from "./roles.ts";

/** What a word adds to the logits; “not” turns what stands right after it. */
const words: Readonly<Record<string, Partial<ClassProbabilities>>> = {
  threat: { for: 3 },
  gefahr: { for: 3 },
  harmless: { against: 2 },
  lunch: { off: 4 },
};

/** Counts words: fast, and as deterministic as the real one. */
const wordCounter: Classifier = {
  version: "words",
  minimumProbability: 0.2,
  classify: async (pairs) =>
    pairs.map(({ text }) => {
      const logits = { against: 0, neutral: 0.5, for: 0, off: 0 };
      for (const [word = ""] of text.toLowerCase().matchAll(/\p{L}+/gu))
        for (const name of ["against", "for", "off"] as const) logits[name] += words[word]?.[name] ?? 0;
      const powers = Object.entries(logits).map(([name, logit]) => [name, Math.exp(Math.min(logit, 50))] as const);
      const sum = powers.reduce((total, [, power]) => total + power, 0);
      return Object.fromEntries(powers.map(([name, power]) => [name, power / sum])) as unknown as ClassProbabilities;
    }),
};

/** Answers every pair alike, and keeps what it was asked. */
function constant(answer: Partial<ClassProbabilities>, asked: unknown[] = []): Classifier {
  return {
    version: "constant",
    minimumProbability: 0.25,
    classify: async (pairs) => {
      asked.push(...pairs);
      return pairs.map(() => ({ against: 0, neutral: 0, for: 0, off: 0, ...answer }));
    },
  };
}

/** A claim of which `roles` can read nothing. */
const withoutSides: Target = { ...suiteTarget, challenger: null, incumbent: null };

const scoreOne = async (classifier: Classifier, text: string, target = suiteTarget) => {
  const [score] = await createCrossEncoderScorer(classifier).score([passage(text)], target);
  if (score === undefined) throw new Error("no score");
  return score;
};

describeScorer("cross-encoder", () => createCrossEncoderScorer(wordCounter));

test.for([
  ["for", { for: 0.7, neutral: 0.2, against: 0.1 }, { value: 0.6, confidence: 0.7, labels: [1] }],
  [
    "against, for not ruled out",
    { against: 0.6, for: 0.3, off: 0.1 },
    { value: -0.3, confidence: 0.6, labels: [-1, 1] },
  ],
  ["balanced", { for: 0.3, against: 0.3, neutral: 0.4 }, { value: 0, confidence: 0.4, labels: [-1, 0, 1] }],
  ["neutral or off", { neutral: 0.5, off: 0.4, for: 0.1 }, { value: 0.1, confidence: 0.9, labels: [0] }],
  ["for, barely", { for: 0.45, against: 0.4, off: 0.15 }, { value: 0.2, confidence: 0.45, labels: [-1, 1] }],
  ["against, barely", { against: 0.45, for: 0.4, off: 0.15 }, { value: -0.2, confidence: 0.45, labels: [-1, 1] }],
  [
    "no side, though leaning",
    { neutral: 0.5, for: 0.45, off: 0.05 },
    { value: 0.1999, confidence: 0.55, labels: [0, 1] },
  ],
  ["off", { off: 0.5, neutral: 0.4, for: 0.1 }, { value: null, confidence: 0.9, labels: [] }],
] as const)("value, confidence and labels: %s", async ([, answer, expected]) => {
  expect(await scoreOne(constant(answer), "It rains.", withoutSides)).toMatchObject(expected);
});

describe("`roles` before the classifier", () => {
  const threat = "Lumora is a threat to Vantrix.";

  test("a side that it sees is the answer, as it gives it", async () => {
    const scorer = createCrossEncoderScorer(constant({ against: 0.9, neutral: 0.1 }));
    const [own] = await createRolesScorer().score([passage(threat)], suiteTarget);
    const [answer] = await scorer.score([passage(threat)], suiteTarget);
    expect(own?.value).toBeGreaterThan(0.2);
    expect(answer).toEqual({ ...own, scorer: scorer.name, scorerVersion: scorer.version });
  });

  test.for([
    ["a side, but not which", "Lumora met Vantrix.", { against: 0.9, neutral: 0.1 }, { value: -0.9, labels: [-1, 1] }],
    [
      "balanced where it weighs",
      "Vantrix has overtaken Lumora. Lumora has overtaken Vantrix.",
      { neutral: 0.9, for: 0.1 },
      { value: 0.1, labels: [0] },
    ],
    [
      "nothing where neither sees a side",
      "Lumora met Vantrix.",
      { neutral: 0.9, for: 0.1 },
      { value: null, labels: [] },
    ],
  ] as const)("else the classifier's answer counts: %s", async ([, text, answer, expected]) => {
    expect(await scoreOne(constant(answer), text)).toMatchObject(expected);
  });

  test("of a topic that names nobody of the claim nothing is asked; a passage alone is", async () => {
    const asked: unknown[] = [];
    const scorer = createCrossEncoderScorer(constant({ for: 1 }, asked));
    const others = passage("It grows.", "en", "A harvest of plums");
    const [other, bare] = await scorer.score([others, passage("It grows.")], suiteTarget, { evidence: false });
    expect([other?.value, bare?.value]).toEqual([null, 1]);
    expect(asked).toHaveLength(1);
  });
});

test("the classifier is asked about the claim in the passage's language, as a sentence, with what stands before", async () => {
  const asked: unknown[] = [];
  const scorer = createCrossEncoderScorer(constant({ off: 1 }, asked));
  const context = { topic: "Lumora grows", before: "Ist das eine Gefahr?" };
  await scorer.score([{ text: "Nein.", language: "de", context }, passage(" ")], suiteTarget);
  expect(asked).toEqual([
    { claim: "Lumora ist eine Gefahr für Vantrix.", text: "Nein.", context: "Ist das eine Gefahr?" },
  ]);
});

describe("evidence", () => {
  const weightsOf = async (text: string) => {
    const score = await scoreOne(wordCounter, text);
    expectValid(score, text);
    return score.evidence.map(({ start, end, weight }) => [text.slice(start, end), Math.sign(weight)]);
  };

  test("is what the value loses without it, on either side", async () => {
    expect(await weightsOf("Their phones are harmless, but the cars are a threat, and we know.")).toEqual([
      ["Their phones are harmless,", -1],
      ["but the cars are a threat,", 1],
    ]);
  });

  test("is the whole statement where no phrase alone supports the value", async () => {
    const text = " A threat, a threat, a threat, a threat. ";
    expect(await weightsOf(text)).toEqual([[text.trim(), 1]]);
  });

  test("is the only phrase of a short statement", async () => {
    expect(await weightsOf("A threat.")).toEqual([["A threat.", 1]]);
  });

  test("is left out where nobody asks for it", async () => {
    const asked: unknown[] = [];
    const scorer = createCrossEncoderScorer(constant({ for: 1 }, asked));
    const [score] = await scorer.score([passage("One, two, three.")], suiteTarget, { evidence: false });
    expect(score).toMatchObject({ value: 1, evidence: [] });
    expect(asked).toHaveLength(1);
  });
});
