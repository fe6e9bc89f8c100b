import { parseArgs } from "node:util";
import { labelOf, type Target } from "@standpoint/domain";
import { createArticle } from "@standpoint/pipeline";
import { targetFromClaim } from "@standpoint/stance";
import { chooseScorer } from "../choose-scorer.ts";
import { readTargets } from "../corpus.ts";
import { answerLines, stringOf, today } from "../input.ts";
import { offsetsIn, offsetUnitOf } from "../offsets.ts";
import { languageOf } from "./extract.ts";

/** `score [--scorer NAME] < pairs.jsonl`: the stance of each text toward its target, an id or a claim in words, a line each. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { offsets: { type: "string" }, scorer: { type: "string" } } });
  const unit = offsetUnitOf(values.offsets);
  const scorer = await chooseScorer(values.scorer);
  const targets = new Map<string, Target>(readTargets().map((target) => [target.id, target]));
  const allAnswered = await answerLines(async (record) => {
    const id = stringOf(record, "id");
    const named = stringOf(record, "target");
    if (!named.trim()) throw new Error("“target” is empty");
    const target = targets.get(named) ?? targetFromClaim(named);
    const article = createArticle({ text: stringOf(record, "text"), language: languageOf(record["lang"]) }, today());
    const before = record["context"] === undefined || record["context"] === null ? "" : stringOf(record, "context");
    const [score] = await scorer.score(
      [{ text: article.text, language: article.language, context: { topic: "", before } }],
      target,
    );
    if (score === undefined) throw new Error(`the scorer ${scorer.name} gave no answer`);
    const at = offsetsIn(article.text, unit);
    const evidence = score.evidence.map(({ start, end, weight }) => ({ start: at(start), end: at(end), weight }));
    const { value, confidence, labels } = score;
    return { id, score: value, label: labelOf(value), confidence, labels, evidence };
  });
  if (!allAnswered) process.exitCode = 1;
}
