import type { Target } from "@standpoint/domain";
import type { ClaimPair, Classifier, ClassProbabilities } from "../../classifier.ts";
import type { Passage } from "../../scorer.ts";

/** Nobody needs to read a blank passage: it says nothing, for certain. */
const blank: ClassProbabilities = { against: 0, neutral: 0, for: 0, off: 1 };

/** What each passage says of the target's claim. */
export async function readPassages(
  classifier: Classifier,
  passages: readonly Passage[],
  target: Target,
): Promise<ReadonlyMap<Passage, ClassProbabilities>> {
  const readable = passages.filter(({ text }) => text.trim() !== "");
  const answers = await classifier.classify(readable.map((passage) => pairOf(passage, target)));
  const read = new Map(readable.map((passage, index) => [passage, answers[index] ?? blank]));
  return new Map(passages.map((passage) => [passage, read.get(passage) ?? blank]));
}

/** The topic is left out: the model learned with the sentence or the question before a statement, and nothing else. */
function pairOf({ text, language, context }: Passage, target: Target): ClaimPair {
  const claim = target.claim[language].trim();
  // The claims that the model learned from end with a full stop.
  return { claim: /[.!?]$/.test(claim) ? claim : `${claim}.`, text, context: context.before };
}
