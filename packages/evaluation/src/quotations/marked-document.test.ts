import { expect, test } from "vitest";
import { readMarkedDocument } from "./marked-document.ts";

const good = { id: "a", lang: "en", text: "It 🦊 rains", quotes: [{ start: 0, end: 10, type: "direct" }] };

test("reads a record with as little as it needs, its offsets in code points", () => {
  expect(readMarkedDocument({ id: "a", text: "It 🦊 rains", quotes: [{ start: 0, end: 10 }] })).toMatchObject({
    id: "a",
    language: null,
    quotations: [{ content: [[0, 10]], form: null, cue: null, source: [], sourceText: null, isOptional: false }],
    ignored: [],
    tokens: null,
  });
});

test.for<[string, unknown, RegExp]>([
  ["a list", [], /expected object/],
  ["no id", { ...good, id: undefined }, /“id”: expected string/],
  ["no text", { ...good, text: undefined }, /“text”: expected string/],
  ["a text that is none", { ...good, text: 7 }, /“text”: expected string/],
  ["no quotes", { ...good, quotes: undefined }, /“quotes”: expected array/],
  ["a quotation without an end", { ...good, quotes: [{ start: 0 }] }, /“quotes\.0\.end”/],
  ["an empty quotation", { ...good, quotes: [{ start: 3, end: 3 }] }, /must end after its start/],
  ["a range that ends before it starts", { ...good, ignore: [[3, 2]] }, /“ignore\.0”: a range must end/],
  ["a quotation beyond the text", { ...good, quotes: [{ start: 0, end: 11 }] }, /ends after the text/],
  ["an offset that is no integer", { ...good, ignore: [[0, 1.5]] }, /“ignore\.0\.1”/],
])("refuses %s and says where", ([, record, message]) => {
  expect(() => readMarkedDocument(record)).toThrow(message);
});
