import { type SeriesList, seriesQuerySchema } from "@standpoint/contract";
import { Hono } from "hono";
import type { Dependencies } from "../app.ts";
import { seriesList } from "../overview.ts";
import { readQuery } from "../read-request.ts";

export function seriesRoutes({ store }: Dependencies): Hono {
  return new Hono().get("/v1/targets/:id/series", async (context) => {
    const { id: targetId } = await store.getTarget(context.req.param("id"));
    const { interval, limit, ...filter } = readQuery(context, seriesQuerySchema);
    const answer: SeriesList = await seriesList(store, { targetId, filter, interval, limit });
    return context.json(answer);
  });
}
