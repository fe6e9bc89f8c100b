import {
  type Facets,
  type FileFormat,
  fileFormats,
  filterSchema,
  type Heatmap,
  type HeatmapField,
  type Histogram,
  heatmapFileQuerySchema,
  heatmapQuerySchema,
  type TargetSummary,
} from "@standpoint/contract";
import { heatmapColumns } from "@standpoint/report";
import { type Context, Hono } from "hono";
import type { Dependencies } from "../app.ts";
import { inBlocks } from "../files/table.ts";
import { tableResponse } from "../files/table-response.ts";
import { heatmap, histogram, ofTarget, targetSummary } from "../overview.ts";
import { readQuery } from "../read-request.ts";

export function summaryRoutes({ store, now }: Dependencies): Hono {
  const routes = new Hono();

  routes.get("/v1/targets/:id/summary", async (context) => {
    const answer: TargetSummary = await ofTarget(store, context.req.param("id"), (together, targetId) =>
      targetSummary(together, { targetId, filter: readQuery(context, filterSchema) }),
    );
    return context.json(answer);
  });

  routes.get("/v1/targets/:id/histogram", async (context) => {
    const answer: Histogram = await ofTarget(store, context.req.param("id"), (together, targetId) =>
      histogram(together, { targetId, filter: readQuery(context, filterSchema) }),
    );
    return context.json(answer);
  });

  routes.get("/v1/targets/:id/facets", async (context) => {
    const { id: targetId } = await store.getTarget(context.req.param("id"));
    const answer: Facets = await store.listFacets({ targetId, filter: readQuery(context, filterSchema) });
    return context.json(answer);
  });

  routes.get("/v1/heatmap", async (context) => {
    const { target: chosen, limit, ...filter } = readQuery(context, heatmapQuerySchema);
    const answer: Heatmap = await heatmap(store, { targets: await idsOf(chosen), filter, limit });
    return context.json(answer);
  });

  for (const format of ["json", ...fileFormats.heatmap] as const) {
    routes.get(`/v1/heatmap.${format}`, (context) => heatmapFile(context, format));
  }

  async function heatmapFile(context: Context, format: Exclude<FileFormat, "zip">): Promise<Response> {
    const { excel, delimiter, guard, target, ...filter } = readQuery(context, heatmapFileQuerySchema);
    const targets = await idsOf(target);
    const table = {
      items: inBlocks(async () => fieldsOf(await heatmap(store, { targets, filter, limit: null }))),
      toJson: (field: HeatmapField) => field,
      columns: heatmapColumns,
      toRows: (field: HeatmapField) => [field],
    };
    const name = "standpoint-heatmap";
    return tableResponse(context, table, { name, now: now(), format, csv: { excel, delimiter, guard } });
  }

  /** All targets when none is named. */
  async function idsOf(named: readonly string[] | undefined): Promise<string[]> {
    const known = named?.length ? await Promise.all(named.map((id) => store.getTarget(id))) : await store.listTargets();
    return known.map(({ id }) => id);
  }

  return routes;
}

/** A row for each field that has a mean. */
function fieldsOf({ targets, rows }: Heatmap): HeatmapField[] {
  return rows.flatMap(({ speaker, cells }) =>
    cells.flatMap((mean, index) => {
      const targetId = targets[index];
      return mean === null || targetId === undefined ? [] : [{ targetId, speaker, ...mean }];
    }),
  );
}
