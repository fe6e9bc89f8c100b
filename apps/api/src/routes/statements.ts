import {
  type FileFormat,
  fileFormats,
  type StatementPage,
  statementFileQuerySchema,
  statementQuerySchema,
} from "@standpoint/contract";
import { columns } from "@standpoint/report";
import type { ExportedStatement } from "@standpoint/storage";
import { type Context, Hono } from "hono";
import type { Dependencies } from "../app.ts";
import { chooseFormat } from "../files/choose-format.ts";
import { csvStyle } from "../files/csv-style.ts";
import { fileResponse } from "../files/file-response.ts";
import { statementZip } from "../files/statement-zip.ts";
import { tableStream } from "../files/table-stream.ts";
import { atTheEnd } from "../import/at-the-end.ts";
import { importStatements } from "../import/import-statements.ts";
import { readRecords, recordTypes } from "../import/read-records.ts";
import { statementFormat } from "../import/record-formats.ts";
import { ndjsonStream } from "../ndjson-stream.ts";
import { readMediaType, readQuery } from "../read-request.ts";
import { linkNext } from "../reading/link-next.ts";
import { pickFields } from "../reading/pick-fields.ts";
import type { RequestEnv } from "../request-context.ts";

export function statementRoutes({ store, copyCsv, now }: Dependencies): Hono<RequestEnv> {
  const routes = new Hono<RequestEnv>();

  routes.get("/v1/targets/:id/statements", async (context) => {
    const format = chooseFormat(context, fileFormats.statements);
    if (format !== null) return await statementFile(context, context.req.param("id"), format);
    const { id: targetId } = await store.getTarget(context.req.param("id"));
    const { sort, order, limit, cursor, skip, fields, ...filter } = readQuery(context, statementQuerySchema);
    const list = { targetId, filter, sort, order, limit, cursor, skip };
    const answer: StatementPage = await store.listStatements(list);
    linkNext(context, answer.next);
    return context.json({ ...answer, statements: answer.statements.map((row) => pickFields(row, fields)) });
  });

  routes.post("/v1/statements", async (context) => {
    const type = readMediaType(context, recordTypes);
    const records = readRecords(statementFormat, type, context.req.raw.body ?? []);
    let totals: unknown;
    const imported = atTheEnd(
      importStatements(store, records),
      (block) => {
        totals = block.at(-1);
      },
      () => context.get("addToAudit")({ what: "statements", to: totals }),
    );
    const results = await ndjsonStream(imported);
    context.header("Content-Type", "application/x-ndjson");
    return context.body(results);
  });

  for (const format of ["json", ...fileFormats.statements] as const) {
    routes.get(`/v1/targets/:id/statements.${format}`, (context) =>
      statementFile(context, context.req.param("id"), format),
    );
  }

  async function statementFile(context: Context, id: string, format: FileFormat): Promise<Response> {
    const target = await store.getTarget(id);
    const { excel, delimiter, guard, fields, ...filter } = readQuery(context, statementFileQuerySchema);
    const [query, style] = [{ targetId: target.id, filter }, csvStyle({ excel, delimiter, guard })];
    const retrievedAt = now();
    const name = `standpoint-${target.id}-${retrievedAt.toISOString().slice(0, 10)}`;
    return fileResponse(context, { name, format }, () => {
      if (format === "csv") {
        return copyCsv({ ...query, delimiter: style.delimiter }, style);
      }
      const items = store.exportStatements(query);
      if (format === "zip") {
        const url = new URL(context.req.url);
        url.pathname = `/v1/targets/${encodeURIComponent(target.id)}/statements.zip`;
        return statementZip(items, { url: url.href, target, filter, retrievedAt }, style);
      }
      const toJson = (statement: ExportedStatement) => pickFields(listed(statement), fields);
      return tableStream({ items, toJson, columns, toRows: (statement) => [statement] }, { format, style });
    });
  }

  return routes;
}

/** A statement as a page lists it. */
function listed({ cueText, sourceText, ...row }: ExportedStatement): StatementPage["statements"][number] {
  return row;
}
