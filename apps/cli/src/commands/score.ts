import { parseArgs } from "node:util";
import { labelOf, type Target } from "@standpoint/domain";
import { createArticle } from "@standpoint/pipeline/drafts";
import { type Passage, targetFromClaim } from "@standpoint/stance";
import { chooseScorers } from "../choose-scorer.ts";
import { readTargetsById } from "../corpus.ts";
import { answerLines, type JsonRecord, stringOf, today } from "../input.ts";
import { offsetsIn, offsetUnitOf } from "../offsets.ts";
import { languageOf } from "./extract.ts";

/** `score [--scorer NAME] < pairs.jsonl`: the stance of each text toward its target, an id or a claim in words, a line each. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { offsets: { type: "string" }, scorer: { type: "string" } } });
  const unit = offsetUnitOf(values.offsets);
  const scorerOf = await chooseScorers(values.scorer);
  const targets = readTargetsById();
  const allAnswered = await answerLines(async (record) => {
    const id = stringOf(record, "id");
    const { passage, target } = readPair(record, targets);
    const scorer = await scorerOf(target);
    const [score] = await scorer.score([passage], target);
    if (score === undefined) throw new Error(`the scorer ${scorer.name} gave no answer`);
    const at = offsetsIn(passage.text, unit);
    const evidence = score.evidence.map(({ start, end, weight }) => ({ start: at(start), end: at(end), weight }));
    const { value, confidence, labels } = score;
    return { id, score: value, label: labelOf(value), confidence, labels, evidence };
  });
  if (!allAnswered) process.exitCode = 1;
}

/** The passage of a record and the target it is scored against. @throws {Error} that names what is missing or odd */
export function readPair(
  record: JsonRecord,
  targets: ReadonlyMap<string, Target>,
): { passage: Passage; target: Target } {
  const named = stringOf(record, "target");
  if (!named.trim()) throw new Error("“target” is empty");
  const { text, language } = createArticle(
    { text: stringOf(record, "text"), language: languageOf(record["lang"]) },
    today(),
  );
  const before = record["context"] === undefined || record["context"] === null ? "" : stringOf(record, "context");
  return {
    passage: { text, language, context: { topic: "", before } },
    target: targets.get(named) ?? targetFromClaim(named),
  };
}
