import { type Agreement, type ReviewPage, reviewQuerySchema } from "@standpoint/contract";
import { Hono } from "hono";
import type { Dependencies } from "../app.ts";
import { readQuery } from "../read-request.ts";
import { linkNext } from "../reading/link-next.ts";
import type { RequestEnv } from "../request-context.ts";

/** What a person should look at, and what came of it. */
export function reviewRoutes({ store }: Dependencies): Hono<RequestEnv> {
  const routes = new Hono<RequestEnv>();

  routes.get("/v1/targets/:id/review", async (context) => {
    const { id: targetId } = await store.getTarget(context.req.param("id"));
    const answer: ReviewPage = await store.listToReview({ targetId, ...readQuery(context, reviewQuerySchema) });
    linkNext(context, answer.next);
    return context.json(answer);
  });

  routes.get("/v1/targets/:id/agreement", async (context) => {
    const { id: targetId } = await store.getTarget(context.req.param("id"));
    const answer: Agreement = await store.agreementOn(targetId);
    return context.json(answer);
  });

  return routes;
}
