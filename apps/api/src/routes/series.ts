import {
  type FileFormat,
  fileFormats,
  type Series,
  type SeriesList,
  seriesFileQuerySchema,
  seriesQuerySchema,
} from "@standpoint/contract";
import { type PointRow, seriesColumns } from "@standpoint/report";
import { type Context, Hono } from "hono";
import type { Dependencies } from "../app.ts";
import { chooseFormat } from "../files/choose-format.ts";
import { inBlocks } from "../files/table.ts";
import { tableResponse } from "../files/table-response.ts";
import { ofTarget, seriesList } from "../overview.ts";
import { readQuery } from "../read-request.ts";

export function seriesRoutes({ store, now }: Dependencies): Hono {
  const routes = new Hono();

  routes.get("/v1/targets/:id/series", async (context) => {
    const format = chooseFormat(context, fileFormats.series);
    if (format !== null) return await seriesFile(context, context.req.param("id"), format);
    const answer: SeriesList = await ofTarget(store, context.req.param("id"), async (together, targetId) => {
      const { interval, limit, ...filter } = readQuery(context, seriesQuerySchema);
      return await seriesList(together, { targetId, filter, interval, limit });
    });
    return context.json(answer);
  });

  for (const format of ["json", ...fileFormats.series] as const) {
    routes.get(`/v1/targets/:id/series.${format}`, (context) => seriesFile(context, context.req.param("id"), format));
  }

  async function seriesFile(context: Context, id: string, format: Exclude<FileFormat, "zip">): Promise<Response> {
    const { id: targetId } = await store.getTarget(id);
    const { excel, delimiter, guard, interval, ...filter } = readQuery(context, seriesFileQuerySchema);
    const all = async () => (await seriesList(store, { targetId, filter, interval, limit: null })).series;
    const table = {
      items: inBlocks(all),
      toJson: (series: Series) => series,
      columns: seriesColumns,
      toRows: ({ speaker, points }: Series): PointRow[] => points.map((point) => ({ speaker, interval, ...point })),
    };
    const name = `standpoint-${targetId}-series`;
    return tableResponse(context, table, { name, now: now(), format, csv: { excel, delimiter, guard } });
  }

  return routes;
}
