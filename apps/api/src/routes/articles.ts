import { type AnalyzedArticle, articleInputSchema } from "@standpoint/contract";
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

  return routes;
}
