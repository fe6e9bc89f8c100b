import { type MessagePort, workerData } from "node:worker_threads";
import type { Article, RegisteredSpeaker, ScoredStatement, Statement, Target } from "@standpoint/domain";
import { readAgain, readArticle, scoreStatements } from "@standpoint/pipeline";
import type { Env } from "../env.ts";
import { openScorers } from "../open-scorer.ts";
import { answerTasks } from "./answer-tasks.ts";
import { connectClassifier } from "./connect-classifier.ts";

export interface AnalysisTask {
  readonly article: Article;
  /** What it says: the statements themselves, or the register to find them with. */
  readonly given: { readonly statements: readonly Statement[] } | { readonly register: readonly RegisteredSpeaker[] };
  readonly targets: readonly Target[];
  readonly evidence?: boolean | undefined;
}

export interface AnalysisAnswer {
  readonly statements: readonly Statement[];
  /** Target by target. */
  readonly scored: readonly ScoredStatement[];
}

const { data, port }: { readonly data: Env; readonly port: MessagePort } = workerData;
const scorerOf = openScorers(data, () => connectClassifier(port));
// Without the model this thread is of no use; the next one is connected anew.
port.once("close", () => process.exit());

answerTasks<AnalysisTask, AnalysisAnswer>(async ({ article, given, targets, evidence }) => {
  const read = "statements" in given ? readAgain(article, given.statements) : readArticle(article, given.register);
  return { statements: read.statements, scored: await scoreStatements(read, { targets, scorerOf, evidence }) };
});
