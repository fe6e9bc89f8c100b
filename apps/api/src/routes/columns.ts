import type { ColumnList } from "@standpoint/contract";
import { exportedFiles } from "@standpoint/report";
import { Hono } from "hono";

export function columnRoutes(): Hono {
  // JSON leaves out the functions that make the cells.
  const answer: ColumnList = exportedFiles;
  return new Hono().get("/v1/columns", (context) => context.json(answer));
}
