import {
  type AnalyzedArticle,
  articleInputSchema,
  type CorrectionList,
  correctionInputSchema,
} from "@standpoint/contract";
import { createArticle } from "@standpoint/pipeline";
import { Hono } from "hono";
import type { Dependencies } from "../app.ts";
import { readBody } from "../read-request.ts";

export function articleRoutes({ store, analyze, now }: Dependencies): Hono {
  const routes = new Hono();

  routes.post("/v1/articles", async (context) => {
    const input = await readBody(context, articleInputSchema);
    const article = createArticle(input, now().toISOString().slice(0, 10));
    const isKnown = await store.hasArticle(article.id);
    const outcome = isKnown ? "unchanged" : await store.addArticle({ article, statements: await analyze(article) });
    const answer: AnalyzedArticle = await store.getArticle(article.id);
    context.header("Location", `/v1/articles/${article.id}`);
    return context.json(answer, outcome === "created" ? 201 : 200);
  });

  routes.get("/v1/articles/:id", async (context) => {
    const answer: AnalyzedArticle = await store.getArticle(context.req.param("id"));
    return context.json(answer);
  });

  routes.delete("/v1/articles/:id", async (context) => {
    await store.deleteArticle(context.req.param("id"));
    return context.body(null, 204);
  });

  routes.post("/v1/articles/:id/statements/:statementId/corrections", async (context) => {
    const { id: articleId, statementId } = context.req.param();
    const { madeBy, ...decision } = await readBody(context, correctionInputSchema);
    await store.correctStatement({ articleId, statementId, madeBy, decision });
    const answer: CorrectionList = { corrections: await store.listCorrections({ articleId, statementId }) };
    return context.json(answer, 201);
  });

  routes.get("/v1/articles/:id/statements/:statementId/corrections", async (context) => {
    const { id: articleId, statementId } = context.req.param();
    const answer: CorrectionList = { corrections: await store.listCorrections({ articleId, statementId }) };
    return context.json(answer);
  });

  return routes;
}
