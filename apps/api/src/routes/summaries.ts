import {
  type Facets,
  filterSchema,
  type Heatmap,
  type Histogram,
  heatmapQuerySchema,
  type TargetSummary,
} from "@standpoint/contract";
import { Hono } from "hono";
import type { Dependencies } from "../app.ts";
import { heatmap, histogram, targetSummary } from "../overview.ts";
import { readQuery } from "../read-request.ts";

export function summaryRoutes({ store }: Dependencies): Hono {
  const routes = new Hono();

  routes.get("/v1/targets/:id/summary", async (context) => {
    const { id: targetId } = await store.getTarget(context.req.param("id"));
    const answer: TargetSummary = await targetSummary(store, { targetId, filter: readQuery(context, filterSchema) });
    return context.json(answer);
  });

  routes.get("/v1/targets/:id/histogram", async (context) => {
    const { id: targetId } = await store.getTarget(context.req.param("id"));
    const answer: Histogram = await histogram(store, { targetId, filter: readQuery(context, filterSchema) });
    return context.json(answer);
  });

  routes.get("/v1/targets/:id/facets", async (context) => {
    const { id: targetId } = await store.getTarget(context.req.param("id"));
    const answer: Facets = await store.listFacets({ targetId, filter: readQuery(context, filterSchema) });
    return context.json(answer);
  });

  routes.get("/v1/heatmap", async (context) => {
    const { target: chosen, limit, ...filter } = readQuery(context, heatmapQuerySchema);
    const known = chosen?.length
      ? await Promise.all(chosen.map((id) => store.getTarget(id)))
      : await store.listTargets();
    const answer: Heatmap = await heatmap(store, { targets: known.map(({ id }) => id), filter, limit });
    return context.json(answer);
  });

  return routes;
}
