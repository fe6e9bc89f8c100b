import { type Job, type JobPage, jobQuerySchema } from "@standpoint/contract";
import { Hono } from "hono";
import type { Dependencies } from "../app.ts";
import { jobEvents } from "../job-events.ts";
import { readQuery } from "../read-request.ts";
import { linkNext } from "../reading/link-next.ts";
import type { RequestEnv } from "../request-context.ts";

export function jobRoutes({ jobs }: Dependencies): Hono<RequestEnv> {
  const routes = new Hono<RequestEnv>();
  const events = jobEvents(jobs);

  routes.get("/v1/jobs", async (context) => {
    const answer: JobPage = await jobs.list(readQuery(context, jobQuerySchema));
    linkNext(context, answer.next);
    return context.json(answer);
  });

  routes.get("/v1/jobs/:id", async (context) => {
    const answer: Job = await jobs.get(context.req.param("id"));
    return context.json(answer);
  });

  routes.get("/v1/jobs/:id/events", async (context) => {
    const stream = await events.stream(context.req.param("id"), context.req.header("last-event-id"));
    if (stream === null) return context.body(null, 204);
    context.header("Content-Type", "text/event-stream");
    context.header("Cache-Control", "no-store");
    // A proxy that gathers answers would hold events back.
    context.header("X-Accel-Buffering", "no");
    return context.body(stream);
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
