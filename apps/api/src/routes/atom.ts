import { filterSchema } from "@standpoint/contract";
import { Hono } from "hono";
import type { Dependencies } from "../app.ts";
import { atomFeed } from "../atom-feed.ts";
import { readQuery } from "../read-request.ts";
import { taggedAnswer } from "../reading/json-answers.ts";
import type { RequestEnv } from "../request-context.ts";

/** Entries of a feed. */
const feedLength = 50;

export function atomRoutes({ store, now }: Dependencies): Hono<RequestEnv> {
  const routes = new Hono<RequestEnv>();

  routes.get("/v1/targets/:id/feed.atom", async (context) => {
    const target = await store.getTarget(context.req.param("id"));
    const filter = readQuery(context, filterSchema);
    const { statements } = await store.listStatements({ targetId: target.id, filter, limit: feedLength });
    const today = now().toISOString().slice(0, 10);
    const { href: self, origin } = new URL(context.req.url);
    const feed = atomFeed(statements, { target, origin, self, today });
    return taggedAnswer(context, feed, "application/atom+xml; charset=utf-8");
  });

  return routes;
}
