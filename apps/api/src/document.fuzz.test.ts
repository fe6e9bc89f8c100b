import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OpenApiDocument } from "./openapi.ts";
import { operationsOf, type SampleRequest, sampleRequests } from "./sample-requests.ts";
import { testApp, testText } from "./test-app.ts";

const runs = 3_000;

let api: Awaited<ReturnType<typeof testApp>>;
let document: OpenApiDocument;
const ids = new Set(["tariffs", "other"]);

beforeAll(async () => {
  api = await testApp();
  document = (await (await api.app.request("/openapi.json")).json()) as OpenApiDocument;
  const { article, statements } = (await (await api.post({ text: testText("+", "-", "0", "~", "?") })).json()) as {
    article: { id: string };
    statements: readonly { id: string; attribution: { speaker: { id: string } } }[];
  };
  ids.add(article.id);
  for (const { id, attribution } of statements) ids.add(id).add(attribution.speaker.id);
}, 60_000);
afterAll(async () => await api.close());

test(`${runs} requests: no 5xx, and nothing that the document does not say`, async () => {
  const check = answerCheck();
  const statuses = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(sampleRequests(document, [...ids]), async (request) => {
      const { method, path, headers, body } = request;
      const response = await api.app.request(path, { method, headers, ...(body !== undefined && { body }) });
      statuses.set(`${response.status}`, (statuses.get(`${response.status}`) ?? 0) + 1);
      await check(request, response);
      expect(api.entries.filter(({ level }) => level === "error")).toEqual([]);
    }),
    { numRuns: runs, verbose: 1, endOnFailure: true },
  );
  // A fuzz that is refused at the door finds nothing behind it.
  expect(statuses.get("200") ?? 0, JSON.stringify([...statuses])).toBeGreaterThan(runs / 10);
  expect(statuses.size).toBeGreaterThanOrEqual(7);
}, 300_000);

test("500 addresses and methods that nobody declared answer 404 or 405", async () => {
  const segment = fc.oneof(
    fc.constantFrom("v1", "articles", "targets", "tariffs", "docs", "..", "%2e", ""),
    fc.string(),
  );
  const path = fc.array(segment, { maxLength: 5 }).map((parts) => `/v1/${parts.map(encodeURIComponent).join("/")}`);
  const methods = fc.constantFrom("PUT", "PATCH", "PROPFIND", "DELETE", "POST", "LOCK");
  await fc.assert(
    fc.asyncProperty(path, methods, async (path, method) => {
      const response = await api.app.request(path, { method });
      expect(response.status, `${method} ${path}`).toBeLessThan(500);
      if (response.status < 300) return;
      expect(response.headers.get("content-type"), `${method} ${path}`).toBe("application/problem+json");
      if (response.status === 405) expect(response.headers.get("allow")).toMatch(/^[A-Z]+(, [A-Z]+)*$/);
    }),
    { numRuns: 500 },
  );
}, 60_000);

/** Checks status, content type and body of an answer against the document. */
function answerCheck() {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  ajv.addSchema({ $id: "document", components: document.components });
  const operations = new Map(operationsOf(document).map(({ operation }) => [operation.operationId, operation]));
  return async ({ operationId, method, path }: SampleRequest, response: Response) => {
    const what = `${operationId}: ${method} ${path} answered ${response.status}`;
    const responses = operations.get(operationId)?.responses ?? {};
    expect(Object.keys(responses), what).toContain(String(response.status));
    expect(response.status, what).toBeLessThan(500);
    const content = responses[response.status]?.content;
    const type = response.headers.get("content-type")?.split(";")[0] ?? null;
    // A stream of events has no end.
    if (type === "text/event-stream") return await response.body?.cancel();
    const text = await response.text();
    if (content === undefined) return expect([text, type], what).toEqual(["", null]);
    expect(Object.keys(content), what).toContain(type);
    if (type === null || !/[/+]json$/.test(type)) return;
    const id = `${operationId}-${response.status}`;
    const schema = JSON.stringify(content[type]?.schema).replaceAll('"#/', '"document#/');
    const validate = ajv.getSchema(id) ?? ajv.compile({ ...JSON.parse(schema), $id: id });
    const fits = validate(JSON.parse(text));
    expect(fits, `${what}: ${ajv.errorsText(validate.errors)} in ${text.slice(0, 500)}`).toBe(true);
  };
}
