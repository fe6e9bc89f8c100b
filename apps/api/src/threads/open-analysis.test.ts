import { createArticle } from "@standpoint/pipeline/drafts";
import { afterAll, expect, test } from "vitest";
import { readEnv } from "../env.ts";
import { testTarget } from "../test-app.ts";
import { openAnalysis } from "./open-analysis.ts";
import { openClassifier } from "./open-classifier.ts";

const article = createArticle(
  {
    text: "“A ban hurts the poor and does nothing for the sea,” said Anna Weber, chief executive of Nordwerk. ".repeat(
      20,
    ),
    language: "en",
  },
  "2025-03-01",
);
const target = {
  ...testTarget("bags"),
  claim: { en: "Plastic bags should be banned", de: "Tüten sollten verboten werden" },
};
const env = readEnv({ STANDPOINT_THREADS: "2" });
const classifier = openClassifier(env);
const open = () => openAnalysis(env, classifier);
afterAll(async () => await classifier.close());

test("a claim without sides is scored by the learned model in a thread, with evidence unless nobody wants it", async () => {
  const analysis = open();
  const scored = await analysis.analyze({ article, register: [], targets: [target] });
  expect(scored[0]?.stance).toMatchObject({ scorer: "cross-encoder", labels: [-1] });
  expect(scored[0]?.stance.evidence).not.toEqual([]);
  const statements = scored.slice(0, 2);
  const without = await analysis.score({ article, statements, target, evidence: false });
  expect(without.map(({ stance }) => stance)).toEqual(statements.map(({ stance }) => ({ ...stance, evidence: [] })));
  await analysis.close();
}, 30_000);

test("a model at work is given up with its thread, and the next task gets another", async () => {
  const analysis = open();
  for (const delay of [50, 400, 700]) {
    const given = analysis.analyze({ article, register: [], targets: [target] }, AbortSignal.timeout(delay));
    await expect(given).rejects.toThrow();
  }
  const left = analysis.analyze({ article, register: [], targets: [target] });
  left.catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 500));
  await analysis.close();
  await expect(left).rejects.toThrow();
}, 30_000);
