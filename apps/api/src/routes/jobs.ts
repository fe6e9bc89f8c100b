import { type Job, type JobPage, jobQuerySchema } from "@standpoint/contract";
import { Hono } from "hono";
import type { Dependencies } from "../app.ts";
import { readQuery } from "../read-request.ts";
import { linkNext } from "../reading/link-next.ts";
import type { RequestEnv } from "../request-context.ts";

export function jobRoutes({ jobs }: Dependencies): Hono<RequestEnv> {
  const routes = new Hono<RequestEnv>();

  routes.get("/v1/jobs", async (context) => {
    const answer: JobPage = await jobs.list(readQuery(context, jobQuerySchema));
    linkNext(context, answer.next);
    return context.json(answer);
  });

  routes.get("/v1/jobs/:id", async (context) => {
    const answer: Job = await jobs.get(context.req.param("id"));
    return context.json(answer);
  });

  routes.post("/v1/jobs/:id/cancel", async (context) => {
    const id = context.req.param("id");
    const { state: from } = await jobs.get(id);
    const answer: Job = await jobs.cancel(id);
    context.set("change", { what: "state", from, to: answer.state });
    return context.json(answer);
  });

  routes.post("/v1/jobs/:id/retry", async (context) => {
    const id = context.req.param("id");
    const { state: from } = await jobs.get(id);
    const answer: Job = await jobs.retry(id);
    context.set("change", { what: "state", from, to: answer.state });
    return context.json(answer);
  });

  return routes;
}
