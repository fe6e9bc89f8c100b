import { maxTextLength } from "@standpoint/domain";
import type { Context } from "hono";
import type { z } from "zod";
import { type ProblemErrors, RequestError } from "./request-error.ts";

/** JSON may write each UTF-16 code unit in six bytes (`\u00e4`); the rest of an article is small. */
export const maxBodyBytes = 6 * maxTextLength + 65_536;

/**
 * The query's parameters as a schema describes them; unknown ones are ignored.
 *
 * @throws {RequestError} naming each parameter that does not fit
 */
export function readQuery<Schema extends z.ZodType>(context: Context, schema: Schema): z.output<Schema> {
  // A parameter given once is its value, given more often a list.
  const query = Object.entries(context.req.queries()).map(([name, values]) => [
    name,
    values.length === 1 ? values[0] : values,
  ]);
  return parse(schema, Object.fromEntries(query), "A parameter of the query is not right.");
}

/**
 * The body, which must be JSON, as a schema describes it.
 *
 * @throws {RequestError} for another content type, too many bytes, no JSON, and what does not fit the schema
 */
export async function readBody<Schema extends z.ZodType>(context: Context, schema: Schema): Promise<z.output<Schema>> {
  readMediaType(context, ["application/json"]);
  return parse(schema, parseJson(await readBytes(context)), badBody);
}

const badBody = "The body is not right.";

/** For what a schema cannot say. */
export function invalidBody(errors: ProblemErrors): RequestError {
  return new RequestError("request_invalid", badBody, { errors });
}

/**
 * The type of the body, which must be one of these.
 *
 * @throws {RequestError} for any other, and for none
 */
export function readMediaType<Type extends string>(context: Context, types: readonly Type[]): Type {
  const given = context.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  const type = types.find((one) => one === given);
  if (type !== undefined) return type;
  throw new RequestError("unsupported_media_type", `The body is ${given || "of no type"}, not ${types.join(" or ")}.`, {
    headers: { Accept: types.join(", ") },
  });
}

/**
 * The body. Counts bytes as they come: a length header may be missing or wrong.
 *
 * @throws {RequestError} for too many bytes
 */
export async function readBytes(context: Context, maxBytes = maxBodyBytes): Promise<Uint8Array<ArrayBuffer>> {
  const announced = Number(context.req.header("content-length") ?? 0);
  if (announced > maxBytes) throw tooLarge(maxBytes);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of context.req.raw.body ?? []) {
    length += chunk.byteLength;
    if (length > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(maxBytes: number): RequestError {
  // The rest of the body is not read, so the connection cannot be used again.
  return new RequestError("body_too_large", `The body has more than ${maxBytes} bytes.`, {
    headers: { Connection: "close" },
  });
}

function parseJson(bytes: Uint8Array): unknown {
  if (bytes.byteLength === 0) throw notJson("The body is empty.");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw notJson("The body is not UTF-8.");
  }
  try {
    return JSON.parse(text);
  } catch {
    throw notJson("The body is not JSON.");
  }
}

function notJson(detail: string): RequestError {
  return new RequestError("body_not_json", detail, { errors: [{ pointer: "#", detail }] });
}

function parse<Schema extends z.ZodType>(schema: Schema, value: unknown, detail: string): z.output<Schema> {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  throw new RequestError("request_invalid", detail, { errors: error.issues.flatMap(toErrors) });
}

function toErrors({ code, path, message, ...issue }: z.core.$ZodIssue): ProblemErrors {
  const unknownKeys = code === "unrecognized_keys" && "keys" in issue ? issue.keys : [];
  if (unknownKeys.length === 0) return [{ pointer: pointerTo(path), detail: message }];
  return unknownKeys.map((key) => ({ pointer: pointerTo([...path, key]), detail: "There is no such member." }));
}

/** RFC 6901, as a fragment. */
function pointerTo(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`);
  return `#${steps.join("")}`;
}
