import { type Feed, type FeedList, feedInputSchema, type Job } from "@standpoint/contract";
import { Hono } from "hono";
import type { Dependencies } from "../app.ts";
import { readBody } from "../read-request.ts";

export function feedRoutes({ store, jobs }: Dependencies): Hono {
  const routes = new Hono();

  routes.post("/v1/feeds", async (context) => {
    const { url, outlet = null, language = null, everyMinutes } = await readBody(context, feedInputSchema);
    // As it is asked for: two ways to write one address are one feed.
    const { feed, outcome } = await store.addFeed({ url: new URL(url).href, outlet, language, everyMinutes });
    if (outcome === "created") await jobs.add("poll-feed", { feedId: feed.id });
    context.header("Location", `/v1/feeds/${feed.id}`);
    const answer: Feed = feed;
    return context.json(answer, outcome === "created" ? 201 : 200);
  });

  routes.get("/v1/feeds", async (context) => {
    const answer: FeedList = { feeds: await store.listFeeds() };
    return context.json(answer);
  });

  routes.get("/v1/feeds/:id", async (context) => {
    const answer: Feed = await store.getFeed(context.req.param("id"));
    return context.json(answer);
  });

  routes.delete("/v1/feeds/:id", async (context) => {
    await store.deleteFeed(context.req.param("id"));
    return context.body(null, 204);
  });

  routes.post("/v1/feeds/:id/poll", async (context) => {
    const { id } = await store.getFeed(context.req.param("id"));
    const job: Job = await jobs.add("poll-feed", { feedId: id });
    context.header("Location", `/v1/jobs/${job.id}`);
    return context.json(job, 202);
  });

  return routes;
}
