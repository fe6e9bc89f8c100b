/** The media type of every format that a list is exported in. */
export const fileTypes = {
  csv: "text/csv",
  ndjson: "application/x-ndjson",
  json: "application/json",
  parquet: "application/vnd.apache.parquet",
  zip: "application/zip",
} as const;
export type FileFormat = keyof typeof fileTypes;

/** What each kind of list is exported in besides JSON; `Accept` chooses one, too. */
export const fileFormats = {
  statements: ["csv", "ndjson", "parquet", "zip"],
  speakers: ["csv", "ndjson", "parquet"],
  series: ["csv", "ndjson", "parquet"],
  heatmap: ["csv", "ndjson", "parquet"],
  articles: ["csv", "ndjson", "parquet"],
} as const satisfies Record<string, readonly FileFormat[]>;
