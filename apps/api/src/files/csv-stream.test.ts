import { columns, plainCsv, type ReportedStatement, statementsToCsv } from "@standpoint/report";
import { openStore } from "@standpoint/storage";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText, csvStreamSuite } from "./csv-stream.suite.ts";
import { copyCsvOf, csvStream } from "./csv-stream.ts";

csvStreamSuite(async () => {
  const store = await openStore({ inMemory: true });
  return { store, copyCsv: copyCsvOf(store) };
});

test("rows may come in pieces of any length", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyText),
      fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 }),
      async (texts, lengths) => {
        const statements = texts.map(toStatement);
        const bytes = Buffer.from(statements.map(copied).join(""));
        async function* inPieces() {
          for (let start = 0, index = 0; start < bytes.length; index += 1) {
            const length = lengths[index % lengths.length] ?? 1;
            yield bytes.subarray(start, start + length);
            start += length;
          }
        }
        expect(await new Response(csvStream(inPieces, plainCsv)).text()).toBe(statementsToCsv(statements));
      },
    ),
  );
});

test("a text of many megabytes is read in a time that grows with its length", async () => {
  const statements = [toStatement("x"), toStatement(`=${"Zölle, né\n".repeat(500_000)}`), toStatement("y")];
  const bytes = Buffer.from(statements.map(copied).join(""));
  async function* inPieces() {
    for (let start = 0; start < bytes.length; start += 8_192) yield bytes.subarray(start, start + 8_192);
  }
  const csv = await new Response(csvStream(inPieces, plainCsv)).bytes();
  expect(Buffer.compare(csv, Buffer.from(statementsToCsv(statements)))).toBe(0);
});

function toStatement(text: string): ReportedStatement {
  return {
    id: "st_1",
    articleId: "art_1",
    publishedOn: "2025-02-14",
    text,
    form: "direct",
    content: [{ start: 1, end: 25 }],
    cue: null,
    source: null,
    attribution: null,
    targetId: "tariffs",
    targetRevision: 1,
    stance: { value: -0.5, confidence: 0.75, labels: [-1, 0], scorer: "roles", scorerVersion: "1", evidence: [] },
    article: { title: null, outlet: text, url: "", language: "en", publishedOnSource: "given" },
    cueText: null,
    sourceText: text,
    reviewed: [],
  };
}

/** A row as COPY writes it. */
function copied(statement: ReportedStatement): string {
  const cells = columns.map(({ cell }) => {
    const value = cell(statement);
    if (typeof value !== "string") return typeof value === "object" ? (value?.join("|") ?? "") : value;
    return value === "" || /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  });
  return `${cells.join(",")}\n`;
}
