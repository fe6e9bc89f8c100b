import { z } from "zod";

const columnSchema = z
  .strictObject({
    name: z.string(),
    type: z.enum(["text", "date", "integer", "number", "integers", "boolean"]).meta({
      description:
        "`date` is `YYYY-MM-DD`; `integers` are joined by `|` in CSV and a list in Parquet; `boolean` is `true` or `false`.",
    }),
    meaning: z.string().meta({ description: "Markdown." }),
    example: z.string().meta({ description: "A cell of a CSV file." }),
    unit: z.string().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
  })
  .readonly()
  .meta({ id: "Column" });

const columnsSchema = z.array(columnSchema).readonly();

/** The data dictionary. */
export const columnListSchema = z
  .strictObject({
    statements: columnsSchema,
    speakers: columnsSchema,
    series: columnsSchema,
    heatmap: columnsSchema,
    articles: columnsSchema,
  })
  .readonly()
  .meta({ id: "ColumnList", description: "The columns of every kind of file, in their order." });
export type ColumnList = z.infer<typeof columnListSchema>;
