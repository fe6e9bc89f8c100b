import {
  type Endpoint,
  type Example,
  endpoints,
  examples,
  type FileType,
  fileTypes,
  idempotencyHeadersSchema,
  type ProblemCode,
  pages,
  problemSchema,
  problems,
  problemsOf,
  requestProblems,
  roleOf,
  takesIdempotencyKey,
} from "@standpoint/contract";
import { z } from "zod";

type Json = Record<string, unknown>;

export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, Json>>;
  readonly components: { readonly securitySchemes: Json; readonly schemas: Json };
  readonly [member: string]: unknown;
}

const allProblems = { ...problems, ...requestProblems };

/** The contract as an OpenAPI 3.1 document; `apps/api/openapi.json` is its golden copy. */
export function openApiDocument(): OpenApiDocument {
  const components: Json = {};
  const paths: Record<string, Json> = {};
  for (const [operationId, endpoint] of Object.entries<Endpoint>({ ...endpoints, ...pages })) {
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
    paths,
    components: {
      securitySchemes: { key },
      schemas: Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1))),
    },
  };
}

const key = {
  type: "http",
  scheme: "bearer",
  description:
    "A key like `sp_…`, where the server asks for keys. What stands beside it is the least role that the operation needs: `read`, `write` or `admin`.",
};

function operation(operationId: string, endpoint: Endpoint, components: Json): Json {
  const { summary, params, query, headers } = endpoint;
  const role = roleOf(endpoint);
  const example: Example = (examples as Readonly<Record<string, Example>>)[operationId] ?? {};
  const content = contentOf(endpoint, example.body, components);
  const parameters = [
    ...parametersOf("path", params, example.params, components),
    ...parametersOf("query", query, example.query, components),
    ...parametersOf("header", headers, undefined, components),
    ...(takesIdempotencyKey(endpoint) ? parametersOf("header", idempotencyHeadersSchema, undefined, components) : []),
  ];
  return {
    operationId,
    summary,
    tags: [endpoint.path.match(/^\/v1\/(\w+)/)?.[1] ?? "pages"],
    security: role === null ? [] : [{ key: [role] }],
    ...(parameters.length > 0 && { parameters }),
    ...(Object.keys(content).length > 0 && { requestBody: { required: true, content } }),
    responses: {
      ...successes(endpoint, example, components),
      ...failures(problemsOf(endpoint), components),
    },
  };
}

function parametersOf(
  place: "path" | "query" | "header",
  schema: z.ZodObject | undefined,
  values: Json | undefined,
  components: Json,
): Json[] {
  return Object.entries(schema?.shape ?? {}).map(([name, field]) => {
    const { description, ...fieldSchema } = toSchema(field as z.ZodType, "output", components);
    return {
      name,
      in: place,
      ...(place === "path" && { required: true }),
      ...(description !== undefined && { description }),
      ...(values?.[name] !== undefined && { example: values[name] }),
      schema: fieldSchema,
    };
  });
}

/** What may be sent, by its media type. */
function contentOf({ body, records, documents = [] }: Endpoint, example: unknown, components: Json): Json {
  return {
    ...(body && { "application/json": { schema: toSchema(body, "input", components), example } }),
    ...(records && recordTypes(toSchema(records, "input", components), example)),
    // Of bytes OpenAPI 3.1 says nothing but their type.
    ...Object.fromEntries(
      documents.map((type) => [type, { schema: { type: "string" }, example: documentExamples[type] ?? "" }]),
    ),
  };
}

/** The first success has an example. */
function successes({ responses }: Endpoint, { response: example }: Example, components: Json): Json {
  return Object.fromEntries(
    Object.entries(responses).map(([status, answers], index) => {
      const description = descriptions[status] ?? "";
      const content = [answers].flat().flatMap((answer, place) => {
        if (answer === null) return [];
        const [type, schema] =
          typeof answer === "string"
            ? files[answer]
            : ([fileTypes.json, toSchema(answer, "output", components)] as const);
        return [[type, { schema, ...(index === 0 && place === 0 && example !== undefined && { example }) }]];
      });
      return [status, { description, ...(content.length > 0 && { content: Object.fromEntries(content) }) }];
    }),
  );
}

const descriptions: Readonly<Record<string, string>> = {
  200: "Found.",
  201: "Created.",
  202: "Queued.",
  204: "Done.",
  304: "As it was when it had the `ETag` of `If-None-Match`, or the `Last-Modified` of `If-Modified-Since`.",
};

/** OpenAPI 3.1 has no word for a sequence of records: the schema is that of one. */
function recordTypes(record: Json, example: unknown): Json {
  const line = (typeof example === "string" ? JSON.parse(example) : example) as Json;
  const cells = Object.values(line).map((cell) => (/[",]/.test(String(cell)) ? `"${String(cell)}"` : cell));
  const table = `${Object.keys(line).join(",")}\r\n${cells.join(",")}\r\n`;
  return {
    "application/x-ndjson": {
      schema: { ...record, description: "A JSON object a line." },
      example: JSON.stringify(line),
    },
    "text/csv": {
      schema: { type: "string", description: "RFC 4180, UTF-8; the header names members of the schema." },
      example: table,
    },
  };
}

const documentExamples: Readonly<Record<string, string>> = {
  "text/html": "<article><h1>Makers count the cost</h1><p>“The tariffs hit us hard,” said Anna Weber.</p></article>",
  "text/plain": "“The tariffs hit us hard,” said Anna Weber.",
  "application/pdf": "%PDF-1.7",
  "message/rfc822":
    "From: Example Post <news@example.org>\r\nSubject: Makers count the cost\r\n\r\n“The tariffs hit us hard,” said Anna Weber.",
  "multipart/form-data": "file=@article.pdf",
};

/** The media type of each kind of file, and its schema. */
const files: Readonly<Record<FileType, readonly [string, Json]>> = {
  atom: ["application/atom+xml", { type: "string", description: "RFC 4287, UTF-8." }],
  csv: [fileTypes.csv, { type: "string", description: "RFC 4180, UTF-8, with a header." }],
  events: ["text/event-stream", { type: "string", description: "Each event's data is JSON in one line." }],
  html: ["text/html", { type: "string" }],
  ndjson: [fileTypes.ndjson, { type: "string", description: "A JSON object a line." }],
  openapi: ["application/json", { type: "object" }],
  parquet: [fileTypes.parquet, { type: "string", format: "binary" }],
  text: ["text/plain", { type: "string" }],
  zip: [
    fileTypes.zip,
    { type: "string", format: "binary", description: "The CSV file, its columns, citation, query and scorers." },
  ],
};

/** One response for each status, listing its problems. */
function failures(codes: readonly ProblemCode[], components: Json): Json {
  const schema = toSchema(problemSchema, "output", components);
  const byStatus = Map.groupBy([...new Set(codes)].sort(), (code) => allProblems[code].status);
  const content = { "application/problem+json": { schema } };
  return Object.fromEntries([
    ...[...byStatus].map(([status, codes]) => [
      status,
      { description: codes.map((code) => `\`${code}\`: ${allProblems[code].title}.`).join(" "), content },
    ]),
    [500, { description: "An error of ours, which the log has under the request's id.", content }],
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
