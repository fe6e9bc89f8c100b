import { type Evidence, type Label, leaning, type StanceScore, type Target } from "@standpoint/domain";
import type { Classifier, ClassProbabilities } from "../classifier.ts";
import type { Passage, StanceScorer } from "../scorer.ts";
import { evidenceOf, without } from "./cross-encoder/occlusion.ts";
import { splitPhrases } from "./cross-encoder/phrases.ts";
import { createPassageReader, type PassageReader } from "./cross-encoder/read-passages.ts";
import { createRolesScorer } from "./roles.ts";
import { toFourDigits } from "./to-four-digits.ts";

const name = "cross-encoder";
/** Of the rules in this folder; the model has its own. */
const version = "1";

const labels: readonly Label[] = [-1, 0, 1];

/**
 * A learned scorer: a classifier reads the claim, the passage and what stands before it together, and where {@link createRolesScorer}
 * sees who does what to whom, its value v moves the logits of for and against by ±`roleWeight`·v.
 *
 * The label is the most probable one: +1 with p(for), −1 with p(against), 0 with p(neutral) + p(off), for both take no side; the
 * confidence is its probability. The value is `null` where `off` is the most probable class; else it is p(for) − p(against), moved into
 * the label's part of the scale where it lies outside: so a value's band never says another side than the label, and doubt
 * between the sides shows in the confidence and the labels. The labels are those that the classifier cannot rule out, and the most
 * probable one. Values, confidences and weights are whole ten-thousandths.
 *
 * Evidence costs one reading more for each phrase of a passage that has a value.
 */
export function createCrossEncoderScorer(classifier: Classifier): StanceScorer {
  const roles = createRolesScorer();
  const read = createPassageReader(classifier, roles);
  const scorerVersion = `${version}-${roles.version}-${classifier.version}`;
  return {
    name,
    version: scorerVersion,
    score: async (passages, target, { evidence } = { evidence: true }) => {
      const answers = await read(passages, target);
      const judged = answers.map((answer) => judge(answer, classifier.minimumProbability));
      const explained = evidence ? await explain(read, { passages, target, answers, judged }) : [];
      return judged.map(
        (one, index): StanceScore => ({
          ...one,
          ...{ scorer: name, scorerVersion, evidence: explained[index] ?? [] },
        }),
      );
    },
  };
}

type Judgement = Pick<StanceScore, "value" | "confidence" | "labels">;

function judge(answer: ClassProbabilities, minimumProbability: number): Judgement {
  const ofLabel = { "-1": answer.against, "0": Math.min(1, answer.neutral + answer.off), "1": answer.for };
  const likeliest = labels.reduce((best, label) => (ofLabel[label] > ofLabel[best] ? label : best), 0);
  const confidence = toFourDigits(ofLabel[likeliest]);
  if (answer.off >= Math.max(answer.against, answer.neutral, answer.for))
    return { value: null, confidence, labels: [] };
  return {
    value: toFourDigits(withinPart(likeliest, differenceOf(answer))),
    confidence,
    labels: labels.filter((label) => label === likeliest || ofLabel[label] >= minimumProbability),
  };
}

/** p(for) − p(against). */
const differenceOf = (answer: ClassProbabilities) => answer.for - answer.against;

/** The value of a label's part of the scale that is nearest; the part of 0 is open at both ends. */
function withinPart(label: Label, value: number): number {
  if (label === 0) return Math.max(-leaning + 1e-4, Math.min(leaning - 1e-4, value));
  return label * Math.max(leaning, label * value);
}

/** The evidence of each passage, all read in one go; none where there is no value. */
async function explain(
  read: PassageReader,
  {
    passages,
    target,
    answers,
    judged,
  }: {
    readonly passages: readonly Passage[];
    readonly target: Target;
    readonly answers: readonly ClassProbabilities[];
    readonly judged: readonly Judgement[];
  },
): Promise<Evidence[][]> {
  const phrases = passages.map(({ text }, index) => (judged[index]?.value === null ? [] : splitPhrases(text)));
  const shortened = passages.flatMap((passage, index) =>
    (phrases[index] ?? []).map((phrase) => ({ ...passage, text: without(passage.text, phrase) })),
  );
  const readings = await read(shortened, target);
  let at = 0;
  return answers.map((answer, index) => {
    const own = phrases[index] ?? [];
    const losses = readings.slice(at, at + own.length).map((reading) => differenceOf(answer) - differenceOf(reading));
    at += own.length;
    const value = judged[index]?.value ?? null;
    return value === null ? [] : evidenceOf(value, own, losses);
  });
}
