import type { Target } from "@standpoint/domain";
import type { ClaimPair, Classifier, ClassProbabilities } from "../../classifier.ts";
import type { Passage, StanceScorer } from "../../scorer.ts";

/** What each passage says of the target's claim, in order. */
export type PassageReader = (passages: readonly Passage[], target: Target) => Promise<readonly ClassProbabilities[]>;

/** Nobody needs to read a blank passage: it says nothing, for certain. */
const blank: ClassProbabilities = { against: 0, neutral: 0, for: 0, off: 1 };

/** Reads with the classifier, and lets in what `roles` sees. */
export function createPassageReader(classifier: Classifier, roles: StanceScorer): PassageReader {
  return async (passages, target) => {
    const readable = passages.filter(({ text }) => text.trim() !== "");
    const answers = await classifier.classify(readable.map((passage) => pairOf(passage, target)));
    const roleScores = await roles.score(readable, target);
    const read = new Map(
      readable.map((passage, index) => {
        const shift = classifier.roleWeight * (roleScores[index]?.value ?? 0);
        return [passage, shifted(answers[index] ?? blank, shift)];
      }),
    );
    return passages.map((passage) => read.get(passage) ?? blank);
  };
}

/** Adds to the logit of for, and takes from that of against. */
function shifted(answer: ClassProbabilities, by: number): ClassProbabilities {
  const [favour, against] = [answer.for * Math.exp(by), answer.against * Math.exp(-by)];
  const sum = favour + against + answer.neutral + answer.off;
  return { against: against / sum, neutral: answer.neutral / sum, for: favour / sum, off: answer.off / sum };
}

/** The topic is left out: the model learned with the sentence or the question before a statement, and nothing else. */
function pairOf({ text, language, context }: Passage, target: Target): ClaimPair {
  const claim = target.claim[language].trim();
  // The claims that the model learned from end with a full stop.
  return { claim: /[.!?]$/.test(claim) ? claim : `${claim}.`, text, context: context.before };
}
