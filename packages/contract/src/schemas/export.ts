import { z } from "zod";
import { fileFormats } from "../files.ts";
import { type ArticleFilter, articleFilterFields } from "./article-list.ts";
import { fieldsOf } from "./fields.ts";
import {
  type Filter,
  filterFields,
  type HeatmapQuery,
  heatmapQuerySchema,
  type SeriesQuery,
  seriesQuerySchema,
} from "./query.ts";
import { statementRowSchema } from "./statement.ts";

/** How a CSV file is written; other formats have no use for it. */
const csvFields = {
  excel: z
    .stringbool()
    .default(false)
    .meta({ description: "CSV: with a byte-order mark, which Excel knows UTF-8 by." }),
  delimiter: z
    .enum([",", ";", "tab"])
    .default(",")
    .meta({ description: "CSV: between cells; Excel reads `;` where a comma is the decimal mark." }),
  guard: z.stringbool().default(true).meta({
    description:
      "CSV: an apostrophe before a text that a spreadsheet would run as a formula; `off` for machines. Numbers never have one.",
  }),
};
export interface CsvOptions {
  readonly excel?: boolean;
  readonly delimiter?: "," | ";" | "tab";
  readonly guard?: boolean;
}

const targetId = z.string().meta({ description: "Target id." });

export const statementFileParamsSchema = z.object({
  id: targetId,
  format: z.enum(["json", ...fileFormats.statements]),
});
export const statementFileQuerySchema = z.object({
  ...filterFields,
  ...csvFields,
  fields: fieldsOf(statementRowSchema).meta({
    description: "JSON and JSON lines: only these members of each statement; a point leads into a member.",
  }),
});

export type StatementFileQuery = Filter & CsvOptions & { readonly fields?: readonly string[] };

export const speakerFileParamsSchema = z.object({ id: targetId, format: z.enum(["json", ...fileFormats.speakers]) });
export const speakerFileQuerySchema = z.object({ ...filterFields, ...csvFields });

export type SpeakerFileQuery = Filter & CsvOptions;

export const seriesFileParamsSchema = z.object({ id: targetId, format: z.enum(["json", ...fileFormats.series]) });
export const seriesFileQuerySchema = z.object({
  ...filterFields,
  interval: seriesQuerySchema.shape.interval,
  ...csvFields,
});

export type SeriesFileQuery = Filter & CsvOptions & Pick<SeriesQuery, "interval">;

export const heatmapFileParamsSchema = z.object({ format: z.enum(["json", ...fileFormats.heatmap]) });
export const heatmapFileQuerySchema = heatmapQuerySchema.omit({ limit: true }).extend(csvFields);
export type HeatmapFileQuery = Omit<HeatmapQuery, "limit"> & CsvOptions;

export const articleFileParamsSchema = z.object({ format: z.enum(["json", ...fileFormats.articles]) });
export const articleFileQuerySchema = z.object({ ...articleFilterFields, ...csvFields });
export type ArticleFileQuery = ArticleFilter & CsvOptions;
