import { labelOf } from "@standpoint/domain";
import { describe, expect, test } from "vitest";
import { describeScorer, passage, suiteTarget } from "../scorer.suite.ts";
import { targetFromClaim } from "../target-from-claim.ts";
import { claims, type Example, examples } from "./roles.examples.ts";
import { createRolesScorer } from "./roles.ts";

describeScorer("roles", createRolesScorer);

const scorer = createRolesScorer();

async function stanceOf(text: string, language: "en" | "de", topic = "", speaker = "") {
  const [score] = await scorer.score([passage(text, language, topic, speaker)], suiteTarget);
  return score?.value ?? null;
}

/** A rule, a passage that shows it, and its minimal pair with the opposite sign. */
const pairs: readonly [rule: string, language: "en" | "de", affirms: string, dismisses: string][] = [
  ["negation", "en", "Lumora is a threat to Vantrix.", "Lumora is no threat to Vantrix."],
  ["negation", "de", "Lumora bedroht Vantrix.", "Lumora bedroht Vantrix nicht."],
  ["double negation", "en", "Nobody denies that Lumora is a threat.", "I deny that Lumora is a threat."],
  ["negated reassurance", "en", "The danger of Lumora is not exaggerated.", "The danger of Lumora is exaggerated."],
  ["negated reassurance", "de", "Die Sorge um Lumora ist nicht übertrieben.", "Die Sorge um Lumora ist übertrieben."],
  ["a negation that is none", "en", "Lumora is not only a threat to us.", "Lumora is not a threat to us."],
  ["raised negation", "en", "I believe that Lumora will hurt us.", "I do not believe that Lumora will hurt us."],
  ["raised negation", "de", "Ich glaube, dass Lumora uns schadet.", "Ich glaube nicht, dass Lumora uns schadet."],
  ["roles", "en", "Lumora has overtaken Vantrix.", "Vantrix has overtaken Lumora."],
  ["roles", "de", "Lumora hat Vantrix überholt.", "Vantrix hat Lumora überholt."],
  ["roles, verb last", "de", "Ich sehe, dass Lumora Vantrix überholt.", "Ich sehe, dass Vantrix Lumora überholt."],
  ["roles, passive", "en", "Vantrix was overtaken by Lumora.", "Lumora was overtaken by Vantrix."],
  ["roles, passive", "de", "Vantrix wird von Lumora überholt.", "Lumora wird von Vantrix überholt."],
  ["separable verb", "de", "Lumora holt gegenüber Vantrix auf.", "Vantrix hängt Lumora ab."],
  ["comparative", "en", "Lumora is better than Vantrix.", "Vantrix is better than Lumora."],
  ["comparative", "de", "Lumora ist besser als Vantrix.", "Vantrix ist besser als Lumora."],
  ["trailing", "en", "Vantrix lags behind Lumora.", "Lumora lags behind Vantrix."],
  ["trailing", "de", "Vantrix hinkt hinterher.", "Lumora hinkt hinterher."],
  ["an asset that moves", "en", "The lead of Vantrix is shrinking.", "The lead of Vantrix is growing."],
  ["an asset that moves", "de", "Der Vorsprung von Vantrix schrumpft.", "Der Vorsprung von Vantrix wächst."],
  ["a threat that moves", "en", "The threat from Lumora is growing.", "The threat from Lumora is fading."],
  [
    "concession",
    "en",
    "Vantrix is strong, but Lumora is catching up.",
    "Lumora is catching up, but Vantrix is far ahead.",
  ],
  [
    "concession",
    "de",
    "Obwohl Vantrix vorn liegt, holt Lumora auf.",
    "Obwohl Lumora aufholt, liegt Vantrix weit vorn.",
  ],
  ["others' opinion", "en", "Many laugh, but I am afraid of Lumora.", "Many fear Lumora, but it is irrelevant."],
  ["customers' choice", "en", "Customers switch to Lumora.", "Customers switch to Vantrix."],
  ["heed", "en", "We must not underestimate Lumora.", "We must not overestimate Lumora."],
  ["heed", "de", "Man darf Lumora nicht unterschätzen.", "Man darf Lumora nicht überschätzen."],
  ["a faculty that is small", "en", "The options of Vantrix are limited.", "The danger to Vantrix is limited."],
  ["a bare comparison", "en", "Lumora sells more than Vantrix.", "Vantrix sells more than Lumora."],
  ["a bare comparison", "de", "Lumora verkauft mehr als Vantrix.", "Vantrix verkauft mehr als Lumora."],
  [
    "a gap between two",
    "en",
    "The gap between Lumora and Vantrix is closing.",
    "The gap between Lumora and Vantrix remains.",
  ],
  ["an event", "en", "Lumora has won its first contract.", "Lumora has missed its deadline."],
  ["an event", "de", "Vantrix hat einen Auftrag verloren.", "Lumora hat einen Auftrag verloren."],
  ["doubt takes in the praise", "en", "Lumora works well.", "Lumora has yet to prove itself."],
  ["doubt about whom", "en", "Vantrix has yet to find an answer.", "Lumora has yet to find customers."],
  ["rhetorical question", "en", "Who can stop Lumora?", "Who needs Lumora?"],
  ["no sign that", "en", "There is no doubt that Lumora hurts us.", "There is no sign that Lumora hurts us."],
  ["no sign that", "de", "Alles zeigt, dass Lumora uns schadet.", "Nichts deutet darauf hin, dass Lumora uns schadet."],
  [
    "rather than",
    "en",
    "I see Lumora as a threat rather than a partner.",
    "I see Lumora as a partner rather than a threat.",
  ],
  ["sales despite", "en", "Sales of Vantrix fell despite the lead.", "Sales of Vantrix rose despite Lumora."],
  ["what is overrated", "en", "The relief over Lumora is premature.", "The fear of Lumora is premature."],
  ["movement to", "en", "Clients shift their work to Lumora.", "Clients shift their work to Vantrix."],
  ["“but” behind the verb", "de", "Man kennt Lumora, fürchtet es aber.", "Man kennt Lumora, fürchtet aber keinen."],
  ["praise of what is lost", "en", "Vantrix is losing its best people.", "Lumora is losing its best people."],
  ["novelty", "en", "This is the new normal for Lumora.", "This is quite normal for Lumora."],
];

describe("minimal pairs flip", () => {
  test.for(pairs)("%s (%s): %s / %s", async ([, language, affirms, dismisses]) => {
    expect(await stanceOf(affirms, language)).toBeGreaterThan(0.1);
    expect(await stanceOf(dismisses, language)).toBeLessThan(-0.1);
  });
});

describe("weaker words weigh less", () => {
  test.for<[rule: string, weaker: string, stronger: string]>([
    ["hedge", "Perhaps Lumora is a threat.", "Lumora is a threat."],
    [
      "condition",
      "If it ships, Lumora is a threat; if Lumora threatens us.",
      "It ships, Lumora is a threat; Lumora threatens us.",
    ],
    ["question", "Is Lumora a threat?", "Lumora is a threat."],
    ["hearsay", "Some say that Lumora is a threat.", "I say that Lumora is a threat."],
    ["somebody else's danger", "Lumora is a danger to children.", "Lumora is a danger to Vantrix."],
  ])("%s: %s / %s", async ([, weaker, stronger]) => {
    expect(await stanceOf(weaker, "en")).toBeLessThan((await stanceOf(stronger, "en")) ?? 0);
  });
});

describe("relevance comes first", () => {
  test.for<[text: string, topic: string, isNull: boolean]>([
    ["The threat is real.", "", true],
    ["The threat is real.", "Lumora opens in Berlin", false],
    ["Lumora was founded in 2019.", "", true],
    ["The office is closed on Monday.", "Lumora opens in Berlin", true],
    ["Tell us more about the threat.", "", true],
    ["The canteen is excellent.", "Lumora opens in Berlin", true],
  ])("%s after “%s”", async ([text, topic, isNull]) => {
    expect((await stanceOf(text, "en", topic)) === null).toBe(isNull);
  });

  test("a claim without parties is answered with null", async () => {
    const scores = await scorer.score([passage("The sea is rising dangerously.")], targetFromClaim("The sea rises"));
    expect(scores).toMatchObject([{ value: null, evidence: [] }]);
  });
});

describe("the speaker decides who “we” is", () => {
  test.for<[text: string, language: "en" | "de", speaker: string, topic: string, sign: number | null]>([
    ["We are far ahead.", "en", "Ann Lee, head of sales, Lumora", "", 1],
    ["We are far ahead.", "en", "Ann Lee, head of sales, Vantrix", "Lumora in town", -1],
    ["We are far ahead.", "en", "Ann Lee", "Lumora met Ann Lee, head of Vantrix, on Monday", -1],
    ["We are far ahead.", "en", "Ann Lee", "Lumora boss Ann Lee spoke in Turku", 1],
    ["We are very confident.", "en", "Ann Lee, Lumora", "", 1],
    ["We are very confident.", "en", "Ann Lee, Vantrix", "Lumora in town", -1],
    ["We are late and Lumora is not.", "en", "Ann Lee, customer", "", null],
    ["Man sei weit voraus.", "de", "Ann Lee, Lumora", "", 1],
    ["Man sei weit voraus.", "de", "Ann Lee, Vantrix", "Lumora zu Gast", -1],
    ["His own company has no answer to Lumora.", "en", "Bo Lee, Vantrix", "", 1],
  ])("%s (%s) by %s after “%s”", async ([text, language, speaker, topic, sign]) => {
    const value = await stanceOf(text, language, topic, speaker);
    expect(value === null ? null : Math.sign(value)).toBe(sign);
  });
});

test("a denied claim turns every sign", async () => {
  const text = "Lumora endangers Vantrix.";
  const [affirmed] = await scorer.score([passage(text)], targetFromClaim("Lumora is a threat to Vantrix"));
  const [denied] = await scorer.score([passage(text)], targetFromClaim("Lumora is no threat to Vantrix"));
  expect(denied?.value).toBe(-(affirmed?.value ?? 0));
});

// In seconds; in a time that grows faster than their length, they would take days.
test("texts of a megabyte are read", { timeout: 120_000 }, async () => {
  const text = "Lumora holt auf und Vantrix hält nicht mit ".repeat(24_000);
  const long = [passage(text, "de"), passage("a".repeat(1_000_000)), passage("- ".repeat(500_000))];
  const values = (await scorer.score(long, suiteTarget)).map((score) => score?.value ?? null);
  expect(values).toEqual([expect.any(Number), null, null]);
});

describe("fresh examples", () => {
  const isDevelopment = (index: number) => index % 2 === 0;
  // What the floor reaches today, less a margin of two examples: a fall below is a fault, see docs/stance.md.
  test.for<[half: string, language: "en" | "de", atLeast: number]>([
    ["development", "en", 0.75],
    ["development", "de", 0.75],
    ["held-out", "en", 0.6],
    ["held-out", "de", 0.5],
  ])("%s half, %s: macro-F1 at least %d", async ([half, language, atLeast]) => {
    const chosen = examples.filter(
      (example, index) => example.language === language && isDevelopment(index) === (half === "development"),
    );
    expect(macroF1(await Promise.all(chosen.map(judge)))).toBeGreaterThanOrEqual(atLeast);
  });
});

async function judge(example: Example) {
  const target = targetFromClaim(claims[example.target]);
  const [score] = await scorer.score([passage(example.text, example.language)], target);
  return { annotated: example.label, predicted: labelOf(score?.value ?? null) ?? 0 };
}

function macroF1(pairs: readonly { annotated: number; predicted: number }[]): number {
  const perClass = [-1, 0, 1].map((label) => {
    const both = pairs.filter(({ annotated, predicted }) => annotated === label && predicted === label).length;
    const either = pairs.filter(({ annotated }) => annotated === label).length;
    return (2 * both) / (either + pairs.filter(({ predicted }) => predicted === label).length);
  });
  return perClass.reduce((sum, one) => sum + one, 0) / perClass.length;
}
