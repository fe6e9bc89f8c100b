import { type Analysis, analysisInputSchema } from "@standpoint/contract";
import type { ScoredStatement } from "@standpoint/domain";
import { createArticle } from "@standpoint/pipeline/drafts";
import { Hono } from "hono";
import type { Dependencies } from "../app.ts";
import { draftTarget, scorerOfDraft } from "../draft-target.ts";
import { readBody } from "../read-request.ts";

export function analysisRoutes({ store, analyze, scorerOf, now }: Dependencies): Hono {
  const routes = new Hono();

  routes.post("/v1/analyses", async (context) => {
    const { targetId, target: draft, ...input } = await readBody(context, analysisInputSchema);
    if (draft != null) await scorerOfDraft(draft, scorerOf, "#/target/scorer");
    const targets =
      draft != null
        ? [draftTarget(draft)]
        : targetId != null
          ? [await store.getTarget(targetId)]
          : await store.listTargets();
    const article = createArticle(input, now().toISOString().slice(0, 10));
    const statements = await analyze(article, context.req.raw.signal, targets);
    const answer: Analysis = { article, statements: statements.toSorted(byPlace) };
    return context.json(answer);
  });

  return routes;
}

/** In text order, as a stored article's. */
function byPlace(a: ScoredStatement, b: ScoredStatement): number {
  const [startA = 0, startB = 0] = [a.content[0]?.start, b.content[0]?.start];
  return startA - startB || compare(a.id, b.id) || compare(a.targetId, b.targetId);
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
