import type { Endpoint } from "@standpoint/contract";
import { z } from "zod";

/** `/v1/articles/{id}` → `/v1/articles/:id`; a path for each `{format}`. */
export function toHonoPaths({ path, params }: Pick<Endpoint, "path" | "params">): string[] {
  const format = params?.shape["format"];
  const formats = format instanceof z.ZodEnum ? format.options : [""];
  return formats.map((one) => path.replace("{format}", String(one)).replaceAll(/\{(\w+)\}/g, ":$1"));
}
