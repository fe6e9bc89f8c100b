import { type SeriesList, seriesQuerySchema } from "@standpoint/contract";
import { seriesOfTallies } from "@standpoint/report";
import { Hono } from "hono";
import type { Dependencies } from "../app.ts";
import { readQuery } from "../read-request.ts";

export function seriesRoutes({ store }: Dependencies): Hono {
  return new Hono().get("/v1/targets/:id/series", async (context) => {
    const { id: targetId } = await store.getTarget(context.req.param("id"));
    const { interval, ...filter } = readQuery(context, seriesQuerySchema);
    const tallies = await store.tallySeries({ targetId, filter, interval });
    const answer: SeriesList = { interval, series: seriesOfTallies(tallies) };
    return context.json(answer);
  });
}
