import { type FileFormat, fileTypes } from "@standpoint/contract";
import type { Context } from "hono";
import { acceptsGzip, gzipped } from "../reading/compression.ts";

/** Formats whose bytes are compressed already. */
const isCompressed: ReadonlySet<FileFormat> = new Set(["parquet", "zip"]);

/**
 * A file to be saved, compressed while it is sent where it gains by that.
 *
 * @param file.name without the ending
 * @param bytes begins to read them; is not called where only the headers are asked for
 */
export function fileResponse(
  context: Context,
  { name, format }: { readonly name: string; readonly format: FileFormat },
  bytes: () => ReadableStream<Uint8Array>,
): Response {
  const parameters = format === "csv" ? "; charset=utf-8; header=present" : "";
  context.header("Content-Type", fileTypes[format] + parameters);
  context.header("Content-Disposition", `attachment; filename="${name.replaceAll(/[^\w-]+/g, "-")}.${format}"`);
  const isPacked = !isCompressed.has(format) && acceptsGzip(context);
  if (isPacked) context.header("Content-Encoding", "gzip");
  if (context.req.method === "HEAD") return context.body(null);
  return context.body(isPacked ? gzipped(bytes()) : bytes());
}
