import fc, { type Arbitrary } from "fast-check";
import type { OpenApiDocument } from "./openapi.ts";

/** A JSON Schema as the document has them. */
interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Schema; readonly example?: unknown }>>;
  };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
}

export interface SampleRequest {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
}

/** Requests of every operation of a document: some as it asks for, some nearly, some not at all. */
export function sampleRequests(document: OpenApiDocument, ids: readonly string[]): Arbitrary<SampleRequest> {
  const operations = operationsOf(document);
  const valuesFor = valuesBy(document);
  return fc.oneof(
    ...operations.map(({ method, path, operation }) => {
      const parameters = (place: string) => (operation.parameters ?? []).filter((one) => one.in === place);
      return fc
        .record({
          names: fc.record(
            Object.fromEntries(
              parameters("path").map(({ name, schema }) => [
                name,
                fc.oneof(
                  { weight: 4, arbitrary: schema.enum === undefined ? fc.constantFrom(...ids) : valuesFor(schema) },
                  odd.filter(isSegment),
                ),
              ]),
            ),
          ),
          query: fc.record(
            Object.fromEntries(
              parameters("query").map(({ name, schema }) => [
                name,
                fc.oneof({ weight: 4, arbitrary: valuesFor(schema) }, odd, fc.constantFrom(...ids)),
              ]),
            ),
            { requiredKeys: [] },
          ),
          headers: fc.record(
            {
              accept: fc.constantFrom(
                "*/*",
                "application/json",
                "text/csv",
                "text/html;q=0.5, */*;q=0.1",
                "image/png",
                "x",
              ),
              ...Object.fromEntries(
                parameters("header").map(({ name, schema }) => [name.toLowerCase(), headerOf(valuesFor(schema))]),
              ),
            },
            { requiredKeys: [] },
          ),
          sent: bodyOf(operation, valuesFor),
        })
        .map(({ names, query, headers, sent }) => ({
          operationId: operation.operationId,
          method: method.toUpperCase(),
          path: `${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(names[name] ?? "")))}${queryOf(query)}`,
          headers: { ...headers, ...sent.headers },
          body: sent.body,
        }));
    }),
  );
}

export function operationsOf({ paths }: OpenApiDocument) {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation: operation as Operation })),
  );
}

/** Text of any kind, long and hostile included; well-formed, since addresses are. */
const odd = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }).filter((text) => text.isWellFormed()),
  fc.constantFrom("", "..", "../../etc/passwd", "%00", "\0", "' or 1=1 --", "-1", "9".repeat(400), "NaN", "null", "[]"),
);

/** Without these an address is another one. */
function isSegment(text: string): boolean {
  return !["", ".", ".."].includes(text);
}

function headerOf(value: Arbitrary<unknown>): Arbitrary<string> {
  return fc.oneof(value, odd).map((one) =>
    String(one)
      .replaceAll(/[^\x20-\x7e]/g, "")
      .trim(),
  );
}

function bodyOf(
  { requestBody }: Operation,
  valuesFor: (schema: Schema) => Arbitrary<unknown>,
): Arbitrary<{ readonly headers: Record<string, string>; readonly body: SampleRequest["body"] }> {
  const content = Object.entries(requestBody?.content ?? {});
  if (content.length === 0) return fc.constant({ headers: {}, body: undefined });
  const types = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...content.map(([type]) => type)) },
    fc.constantFrom("application/json; charset=utf-8", "text/plain", "multipart/form-data; boundary=x", "x", ""),
  );
  const bodies = content.map(([type, { schema, example }]) =>
    fc.oneof(
      {
        weight: 5,
        arbitrary: type === "application/json" ? valuesFor(schema).map(toJson) : fc.constant(String(example)),
      },
      { weight: 2, arbitrary: mutated(example) },
      fc.json(),
      fc.uint8Array({ maxLength: 200 }),
    ),
  );
  return fc.record({ type: types, body: fc.oneof(...bodies) }).map(({ type, body }) => ({
    headers: type === "" ? {} : { "content-type": type },
    body: body as SampleRequest["body"],
  }));
}

/** The example with one member replaced, or a piece of it missing. */
function mutated(example: unknown): Arbitrary<string> {
  if (typeof example === "object" && example !== null) {
    return fc
      .tuple(fc.constantFrom(...Object.keys(example)), fc.oneof(fc.jsonValue(), odd))
      .map(([key, value]) => toJson({ ...example, [key]: value }));
  }
  const text = String(example);
  return fc.nat(text.length).map((at) => text.slice(0, at));
}

function toJson(value: unknown): string {
  return JSON.stringify(value);
}

function queryOf(query: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) parameters.append(name, String(one));
  }
  return parameters.size === 0 ? "" : `?${parameters}`;
}

/** Values that fit a schema; patterns are left to chance. */
function valuesBy({ components }: OpenApiDocument): (schema: Schema) => Arbitrary<unknown> {
  const valuesFor = (schema: Schema): Arbitrary<unknown> => {
    if (schema.$ref !== undefined) {
      const part = components.schemas[schema.$ref.split("/").at(-1) ?? ""];
      return valuesFor(part as Schema);
    }
    const alternatives = schema.anyOf ?? schema.oneOf;
    if (alternatives !== undefined) return fc.oneof(...alternatives.map(valuesFor));
    if ("const" in schema) return fc.constant(schema.const);
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
    const { minimum: min = -1_000, maximum: max = Math.max(min, 1_000) } = schema;
    switch (schema.type) {
      case "string":
        return stringOf(schema);
      case "integer":
        return fc.integer({ min, max });
      case "number":
        return fc.double({ min, max, noNaN: true });
      case "boolean":
        return fc.boolean();
      case "null":
        return fc.constant(null);
      case "array":
        return schema.prefixItems !== undefined
          ? fc.tuple(...schema.prefixItems.map(valuesFor))
          : fc.array(valuesFor(schema.items ?? {}), { maxLength: 3 });
      case "object":
        return fc.record(
          Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, part]) => [name, valuesFor(part)])),
          { requiredKeys: [...(schema.required ?? [])] },
        );
      default:
        return fc.jsonValue();
    }
  };
  return valuesFor;
}

function stringOf({ format, minLength = 0, maxLength = 40 }: Schema): Arbitrary<string> {
  switch (format) {
    case "date":
      return fc
        .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
    case "uri":
      return fc.webUrl();
    default:
      return fc.oneof(
        fc.string({ unit: "grapheme", minLength, maxLength: Math.max(minLength, Math.min(maxLength, 40)) }),
        fc.lorem().map((words) => words.slice(0, Math.max(minLength, Math.min(maxLength, 200)))),
      );
  }
}
