import { afterAll, beforeAll, expect, test } from "vitest";
import { openApiDocument } from "./openapi.ts";
import { testApp } from "./test-app.ts";

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
}, 60_000);
afterAll(async () => await api.close());

interface Operation {
  readonly summary: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly example?: unknown;
    readonly schema: { readonly enum?: readonly string[] };
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example?: unknown }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly example?: unknown }>> }>
  >;
}

const operations = Object.entries(openApiDocument().paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    path,
    operation: operation as Operation,
  })),
);

/** Files that pages load; nobody calls them. */
const assets = /^\/docs\//;

test("every route is in the document, and everything in the document has a route", () => {
  const routes = api.app.routes
    .filter(({ method, path }) => method !== "ALL" && method !== "OPTIONS" && !assets.test(path))
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`);
  const documented = operations.flatMap(({ name, operation }) => {
    const format = operation.parameters?.find((parameter) => parameter.name === "format");
    return (format?.schema.enum ?? [""]).map((one) => name.replace("{format}", one));
  });
  expect([...new Set(routes)].sort()).toEqual(documented.sort());
});

test("no route keeps requests from the faster router", async () => {
  await api.app.request("/v1/health");
  expect(api.app.router.name).toBe("SmartRouter + RegExpRouter");
});

test.for(operations)("$name: says what it does, with an example, and what may go wrong", ({ path, operation }) => {
  expect(operation.summary).toMatch(/^[A-Z].*\.$/);
  for (const parameter of operation.parameters ?? []) {
    if (path.startsWith("/v1/") && parameter.in === "path") expect(parameter.example, parameter.name).toBeDefined();
  }
  for (const { example } of Object.values(operation.requestBody?.content ?? {})) expect(example).toBeDefined();
  const [success, ...failures] = Object.values(operation.responses);
  // Of several types, one is shown.
  const examples = Object.values(success?.content ?? {}).map(({ example }) => example);
  if (path.startsWith("/v1/") && examples.length > 0) expect(examples).toContainEqual(expect.anything());
  expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(["500", "503"]));
  expect(failures.length).toBeGreaterThan(1);
});

test("the docs page loads nothing from elsewhere, and runs only scripts of ours", async () => {
  const page = await api.app.request("/docs");
  const html = await page.text();
  expect(page.headers.get("content-security-policy")).toContain("script-src 'self';");
  expect(html).not.toMatch(/<script>|\son\w+=|https?:/);
  for (const [, file = ""] of html.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
    const response = await api.app.request(file);
    expect([response.status, (await response.text()).length > 50], file).toEqual([200, true]);
  }
  expect((await api.app.request("/docs/package.json")).status).toBe(404);
  expect((await api.app.request("/docs/..%2fpackage.json")).status).toBe(404);
});
