import { filterSchema, type StatementPage, statementQuerySchema } from "@standpoint/contract";
import { Hono } from "hono";
import type { Dependencies } from "../app.ts";
import { csvStream } from "../csv-stream.ts";
import { importStatements } from "../import/import-statements.ts";
import { readRecords, recordTypes } from "../import/read-records.ts";
import { ndjsonStream } from "../ndjson-stream.ts";
import { readMediaType, readQuery } from "../read-request.ts";

export function statementRoutes({ store, now }: Dependencies): Hono {
  const routes = new Hono();

  routes.get("/v1/targets/:id/statements", async (context) => {
    const { id: targetId } = await store.getTarget(context.req.param("id"));
    const { sort, limit, cursor, ...filter } = readQuery(context, statementQuerySchema);
    const answer: StatementPage = await store.listStatements({ targetId, filter, sort, limit, cursor });
    return context.json(answer);
  });

  routes.post("/v1/statements", async (context) => {
    const records = readRecords(readMediaType(context, recordTypes), context.req.raw.body ?? []);
    const results = await ndjsonStream(importStatements(store, records));
    context.header("Content-Type", "application/x-ndjson");
    return context.body(results);
  });

  routes.get("/v1/targets/:id/statements.csv", async (context) => {
    const { id: targetId } = await store.getTarget(context.req.param("id"));
    const filter = readQuery(context, filterSchema);
    const today = now().toISOString().slice(0, 10);
    const fileName = `standpoint-${targetId.replaceAll(/[^\w-]+/g, "-")}-${today}.csv`;
    context.header("Content-Type", "text/csv; charset=utf-8; header=present");
    context.header("Content-Disposition", `attachment; filename="${fileName}"`);
    return context.body(csvStream((signal) => store.copyStatements({ targetId, filter }, signal)));
  });

  return routes;
}
