import { expect, test } from "vitest";
import { z } from "zod";
import { type Endpoint, endpoints } from "./endpoints.ts";
import { type Example, examples } from "./examples.ts";

const cases = Object.entries<Example>(examples).map(([name, example]) => ({
  name,
  example,
  endpoint: endpoints[name as keyof typeof endpoints] as Endpoint,
}));

test.for(cases)("$name: the example is what its schemas say", ({ example, endpoint }) => {
  expect(Object.keys(example.params ?? {})).toEqual(Object.keys(endpoint.params?.shape ?? {}));
  endpoint.query?.parse(example.query ?? {});
  expect(Object.keys(endpoint.query?.shape ?? {})).toEqual(expect.arrayContaining(Object.keys(example.query ?? {})));
  if (endpoint.body) endpoint.body.parse(example.body);
  else if (endpoint.records) endpoint.records.parse(JSON.parse(String(example.body)));
  else expect(example.body).toBeUndefined();
  const [schema] = Object.values(endpoint.responses).flat();
  if (schema instanceof z.ZodType) schema.parse(example.response);
  else expect(typeof example.response).toBe(schema === null ? "undefined" : "string");
});

test("the example's spans point at its words", () => {
  const { article, statements } = examples.getArticle.response;
  const wordsAt = (span: { readonly start: number; readonly end: number } | undefined) =>
    article.text.slice(span?.start, span?.end);
  for (const { text, content, cue, source, stance } of statements) {
    expect(content.map(wordsAt)).toEqual([text]);
    expect([wordsAt(cue), wordsAt(source), wordsAt(stance.evidence[0])]).toEqual(["said", "Anna Weber", "hit"]);
  }
});
