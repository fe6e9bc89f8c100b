import { ownLabels } from "@standpoint/domain";
import { createArticle, readArticle } from "@standpoint/pipeline";
import { type StanceScorer, scoreStance } from "@standpoint/stance";
import { openStore } from "@standpoint/storage";
import { expect, test } from "vitest";
import { scoreStoredArticles } from "./score-stored-articles.ts";
import { testTarget } from "./test-app.ts";

/** Gives every passage the same value. */
const constantScorer = (value: number, version: string): StanceScorer => ({
  name: "constant",
  version,
  score: async (passages) =>
    passages.map(() => ({
      value,
      confidence: 1,
      labels: ownLabels(value),
      scorer: "constant",
      scorerVersion: version,
      evidence: [],
    })),
});

test("a changed target, a new one and a new scorer get their scores; else nothing happens", {
  timeout: 60_000,
}, async () => {
  const store = await openStore({ inMemory: true });
  const [target, other] = [testTarget("tariffs"), testTarget("other")];
  const text = "“The tariffs hit us hard,” said Anna Weber. “We will manage,” said Ben Okafor.";
  const article = createArticle({ text, language: "en" }, "2025-02-14");
  const { document, statements } = readArticle(article, []);
  const first = constantScorer(0.1, "1");
  await store.addArticle({ article, statements: await scoreStance({ document, statements, target, scorer: first }) });
  const scores = async () =>
    (await store.getArticle(article.id)).statements.map(
      (one) => `${one.targetId}@${one.targetRevision} ${one.stance.value} v${one.stance.scorerVersion}`,
    );
  const each = (score: string) => statements.map(() => score);
  expect(statements.length).toBeGreaterThan(0);

  await scoreStoredArticles({ store, target, register: [], scorer: constantScorer(0.9, "1") });
  expect(await scores()).toEqual(each("tariffs@1 0.1 v1"));
  const changed = { ...target, revision: 2 };
  await scoreStoredArticles({ store, target: changed, register: [], scorer: constantScorer(0.2, "1") });
  expect(await scores()).toEqual(each("tariffs@2 0.2 v1"));
  await scoreStoredArticles({ store, target: changed, register: [], scorer: constantScorer(0.3, "2") });
  expect(await scores()).toEqual(each("tariffs@2 0.3 v2"));
  await scoreStoredArticles({ store, target: other, register: [], scorer: constantScorer(0.4, "2") });
  expect((await scores()).sort()).toEqual([...each("other@1 0.4 v2"), ...each("tariffs@2 0.3 v2")]);
  await store.close();
});
