import { type FileFormat, fileTypes } from "@standpoint/contract";
import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { RequestError } from "../request-error.ts";

interface Range {
  readonly type: string;
  readonly q: number;
}

/**
 * What a list is asked for by `Accept` (RFC 9110): a file of one of these formats, or `null` for the list itself, which is JSON.
 *
 * @throws {RequestError} when neither is accepted
 */
export function chooseFormat<Format extends FileFormat>(context: Context, formats: readonly Format[]): Format | null {
  context.header("Vary", "Accept", { append: true });
  const types = [fileTypes.json, ...formats.map((format) => fileTypes[format])];
  const match = (ranges: readonly Range[]) => bestOf(types, ranges);
  const type = accepts(context, { header: "Accept", supports: types, default: fileTypes.json, match });
  if (type === "") {
    throw new RequestError("not_acceptable", `This is ${types.join(", ")}; none of them is accepted.`);
  }
  return formats.find((format) => fileTypes[format] === type) ?? null;
}

/** The type of highest quality, of equals that which is named most exactly, then the first; empty when none is accepted. */
function bestOf(types: readonly string[], ranges: readonly Range[]): string {
  const qualities = new Map(ranges.map(({ type, q }) => [type.toLowerCase(), q]));
  let best = { type: "", q: 0, exactness: 0 };
  for (const type of types) {
    // The most exact range that fits tells the quality, whatever others say.
    const fitting = ["*/*", `${type.split("/")[0]}/*`, type];
    const exactness = fitting.findLastIndex((range) => qualities.has(range));
    const q = qualities.get(fitting[exactness] ?? "") ?? 0;
    if (q > best.q || (q === best.q && q > 0 && exactness > best.exactness)) best = { type, q, exactness };
  }
  return best.type;
}
