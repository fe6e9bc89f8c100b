import {
  type Endpoint,
  endpoints,
  type ProblemCode,
  problemSchema,
  problems,
  requestProblems,
} from "@standpoint/contract";
import { z } from "zod";

type Json = Record<string, unknown>;

export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, Json>>;
  readonly components: { readonly schemas: Json };
  readonly [member: string]: unknown;
}

/** Problems that any address may answer with. */
const commonProblems = { ...problems, ...requestProblems };

/** The contract as an OpenAPI 3.1 document; `apps/api/openapi.json` is its golden copy. */
export function openApiDocument(): OpenApiDocument {
  const components: Json = {};
  const paths: Record<string, Json> = {};
  for (const [operationId, endpoint] of Object.entries<Endpoint>(endpoints)) {
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method]: operation(operationId, endpoint, components),
    };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Standpoint",
      version: "1",
      description: "Who said what about a claim, and where they stand toward it.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    paths: { ...paths, "/v1/health": { get: health } },
    components: { schemas: Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1))) },
  };
}

const health = {
  operationId: "getHealth",
  summary: "Whether the server answers.",
  responses: {
    200: {
      description: "It does.",
      content: {
        "application/json": {
          schema: { type: "object", properties: { status: { const: "ok" } }, required: ["status"] },
        },
      },
    },
  },
};

function operation(operationId: string, endpoint: Endpoint, components: Json): Json {
  const { summary, params, query, headers, body, records, responses } = endpoint;
  const parameters = [
    ...parametersOf("path", params, components),
    ...parametersOf("query", query, components),
    ...parametersOf("header", headers, components),
  ];
  return {
    operationId,
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: { required: true, content: { "application/json": { schema: toSchema(body, "input", components) } } },
    }),
    ...(records && { requestBody: { required: true, content: recordTypes(toSchema(records, "input", components)) } }),
    responses: { ...successes(responses, components), ...failures(endpoint.problems, components) },
  };
}

function parametersOf(place: "path" | "query" | "header", schema: z.ZodObject | undefined, components: Json): Json[] {
  return Object.entries(schema?.shape ?? {}).map(([name, field]) => {
    const { description, ...fieldSchema } = toSchema(field as z.ZodType, "output", components);
    return {
      name,
      in: place,
      ...(place === "path" && { required: true }),
      ...(description !== undefined && { description }),
      schema: fieldSchema,
    };
  });
}

function successes(responses: Endpoint["responses"], components: Json): Json {
  return Object.fromEntries(
    Object.entries(responses).map(([status, schema]) => {
      const description = { 200: "Found.", 201: "Created.", 202: "Queued.", 204: "Done." }[status] ?? "";
      if (schema === null) return [status, { description }];
      if (schema === "csv" || schema === "ndjson") return [status, { description, content: fileTypes[schema] }];
      return [
        status,
        { description, content: { "application/json": { schema: toSchema(schema, "output", components) } } },
      ];
    }),
  );
}

/** OpenAPI 3.1 has no word for a sequence of records: the schema is that of one. */
function recordTypes(record: Json): Json {
  return {
    "application/x-ndjson": { schema: { ...record, description: "A JSON object a line." } },
    "text/csv": { schema: { type: "string", description: "RFC 4180, UTF-8; the header names members of the schema." } },
  };
}

const fileTypes = {
  csv: { "text/csv": { schema: { type: "string", description: "RFC 4180, UTF-8, with a header." } } },
  ndjson: { "application/x-ndjson": { schema: { type: "string", description: "A JSON object a line." } } },
};

/** One response for each status, listing its problems. */
function failures(codes: readonly ProblemCode[], components: Json): Json {
  const schema = toSchema(problemSchema, "output", components);
  const byStatus = Map.groupBy([...codes].sort(), (code) => commonProblems[code].status);
  const content = { "application/problem+json": { schema } };
  return Object.fromEntries([
    ...[...byStatus].map(([status, codes]) => [
      status,
      { description: codes.map((code) => `\`${code}\`: ${commonProblems[code].title}.`).join(" "), content },
    ]),
    ["default", { description: "Any other problem.", content }],
  ]);
}

/** A JSON Schema whose named parts are collected in `components`. */
function toSchema(schema: z.ZodType, io: "input" | "output", components: Json): Json {
  const { $schema, $defs, ...own } = z.toJSONSchema(schema, {
    io,
    override({ jsonSchema }) {
      // `format: date` says it; readonly is TypeScript's, not the API's; bounds of all safe integers are noise.
      if (jsonSchema.format === "date") delete jsonSchema.pattern;
      delete jsonSchema.readOnly;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  for (const [name, part] of Object.entries($defs ?? {})) components[name] = withComponentRefs(part);
  return withComponentRefs(own);
}

function withComponentRefs(schema: unknown): Json {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json;
}
