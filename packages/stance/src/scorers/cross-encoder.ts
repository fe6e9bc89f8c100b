import { type Evidence, type Label, labelOf, leaning, type StanceScore } from "@standpoint/domain";
import type { Classifier, ClassProbabilities } from "../classifier.ts";
import type { Passage, StanceScorer } from "../scorer.ts";
import { evidenceOf, without } from "./cross-encoder/occlusion.ts";
import { splitPhrases } from "./cross-encoder/phrases.ts";
import { readPassages } from "./cross-encoder/read-passages.ts";
import { createRolesReader, type RolesReading, rolesVersion } from "./roles.ts";
import { toFourDigits } from "./to-four-digits.ts";

const name = "cross-encoder";
/** Of the rules in this file; roles and the model have their own. */
const version = "2";

const labels: readonly Label[] = [-1, 0, 1];

/**
 * A learned scorer behind the rules of `roles`: a classifier reads the claim, the passage and what stands before it together.
 *
 * | what `roles` sees | whose answer counts |
 * | --- | --- |
 * | a side that is taken | its own |
 * | of a known topic, nobody whom the claim is about | its own: `null` |
 * | no side, or nothing | the classifier's |
 *
 * The classifier's label is the most probable one: +1 with p(for), −1 with p(against), 0 with p(neutral) + p(off), for both take no side; the
 * confidence is its probability. The value is `null` where `off` is the most probable class; else it is p(for) − p(against), moved into
 * the label's part of the scale where it lies outside: so a value's band never says another side than the label, and doubt
 * between the sides shows in the confidence and the labels. The labels are those that the classifier cannot rule out, and the most
 * probable one. Values, confidences and weights are whole ten-thousandths.
 *
 * Of a claim with sides it sees that one is taken, but not which: both are among the labels, so such a statement is undecided. Where it
 * sees none, and `roles` nothing said, the value is `null`.
 *
 * Evidence of the classifier's costs one reading more for each phrase of a passage that has a value.
 */
export function createCrossEncoderScorer(classifier: Classifier): StanceScorer {
  const readRoles = createRolesReader();
  const scorerVersion = `${version}-${rolesVersion}-${classifier.version}`;
  return {
    name,
    version: scorerVersion,
    score: async (passages, target, { evidence } = { evidence: true }) => {
      const read = (some: readonly Passage[]) => readPassages(classifier, some, target);
      const readings = readRoles(passages, target);
      const learned = await read(readings.filter(isLeftOpen).map(({ passage }) => passage));
      const answers = readings.map(({ passage, score, silence }): Answer => {
        const probabilities = learned.get(passage) ?? null;
        if (probabilities === null) return { passage, probabilities, score };
        return { passage, probabilities, score: judge(probabilities, silence, classifier.minimumProbability) };
      });
      const explained = evidence ? await explain(answers, read) : [];
      return answers.map(
        ({ score }, index): StanceScore => ({
          ...score,
          ...{ scorer: name, scorerVersion, evidence: explained[index] ?? [] },
        }),
      );
    },
  };
}

/** Nobody of the claim is spoken of where the topic is known: that is another one. A passage alone does not tell. */
function isLeftOpen({ passage, score, silence }: RolesReading): boolean {
  if (silence === "nobody-spoken-of") return passage.context.topic.trim() === "";
  return (labelOf(score.value) ?? 0) === 0;
}

interface Answer {
  readonly passage: Passage;
  /** Of the classifier's answer; `null` where that of `roles` counts. */
  readonly probabilities: ClassProbabilities | null;
  readonly score: Omit<StanceScore, "scorer" | "scorerVersion">;
}

function judge(
  answer: ClassProbabilities,
  silence: RolesReading["silence"],
  minimumProbability: number,
): Answer["score"] {
  const ofLabel = { "-1": answer.against, "0": Math.min(1, answer.neutral + answer.off), "1": answer.for };
  const likeliest = labels.reduce((best, label) => (ofLabel[label] > ofLabel[best] ? label : best), 0);
  const confidence = toFourDigits(ofLabel[likeliest]);
  const isOff = answer.off >= Math.max(answer.against, answer.neutral, answer.for);
  const hasSides = silence !== "no-sides";
  if (isOff || (likeliest === 0 && hasSides && silence !== null))
    return { value: null, confidence, labels: [], evidence: [] };
  const isGuess = hasSides && likeliest !== 0;
  return {
    value: toFourDigits(withinPart(likeliest, differenceOf(answer))),
    confidence,
    labels: labels.filter(
      (label) => label === likeliest || ofLabel[label] >= minimumProbability || (isGuess && label !== 0),
    ),
    evidence: [],
  };
}

/** p(for) − p(against). */
const differenceOf = (answer: ClassProbabilities) => answer.for - answer.against;

/** The value of a label's part of the scale that is nearest; the part of 0 is open at both ends. */
function withinPart(label: Label, value: number): number {
  if (label === 0) return Math.max(-leaning + 1e-4, Math.min(leaning - 1e-4, value));
  return label * Math.max(leaning, label * value);
}

/** The evidence of each answer; what the classifier has to read again for it, it reads in one go. */
async function explain(
  answers: readonly Answer[],
  read: (passages: readonly Passage[]) => ReturnType<typeof readPassages>,
): Promise<(readonly Evidence[])[]> {
  const occluded = answers.map(({ passage, probabilities, score }) =>
    probabilities === null || score.value === null
      ? []
      : splitPhrases(passage.text).map((phrase) => ({
          phrase,
          shortened: { ...passage, text: without(passage.text, phrase) },
        })),
  );
  const readings = await read(occluded.flat().map(({ shortened }) => shortened));
  return answers.map(({ probabilities, score }, index) => {
    const own = occluded[index] ?? [];
    if (probabilities === null || score.value === null) return score.evidence;
    const losses = own.map(({ shortened }) => {
      const reading = readings.get(shortened);
      return reading ? differenceOf(probabilities) - differenceOf(reading) : 0;
    });
    const phrases = own.map(({ phrase }) => phrase);
    return evidenceOf(score.value, phrases, losses);
  });
}
