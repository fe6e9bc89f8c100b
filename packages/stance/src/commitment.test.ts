import type { Document, Language, Statement } from "@standpoint/domain";
import { expect, test } from "vitest";
import { type Commitment, commitmentOf } from "./commitment.ts";

/** The cue stands in ‹›, what is reported in []. */
function read(language: Language, marked: string): Commitment {
  const marks = /[‹›[\]]/g;
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(marks, "").length;
  const document: Pick<Document, "text" | "language"> = { text: marked.replace(marks, ""), language };
  const statement: Pick<Statement, "form" | "content" | "cue" | "source"> = {
    form: "indirect",
    content: [{ start: at("["), end: at("]") }],
    cue: { start: at("‹"), end: at("›") },
    source: null,
  };
  return commitmentOf(document, statement);
}

test.for<[Language, string, Commitment]>([
  ["en", "Weber ‹said› that [it rains].", "asserts"],
  ["en", "It did not rain. Weber ‹said› that [it would].", "asserts"],
  ["en", "Weber ‹denied› that [it rains].", "denies"],
  ["en", "Weber ‹doubts› that [it rains].", "denies"],
  ["en", "Weber did not ‹deny› that [it rains].", "asserts"],
  ["en", "Weber does not ‹believe› that [it rains].", "denies"],
  ["en", "Weber doesn’t ‹think› [it rains].", "denies"],
  ["en", "Weber did not ‹say› that [it rains].", "withholds"],
  ["en", "Weber ‹said› that [it does not rain].", "asserts"],
  ["de", "Weber ‹sagte›, dass [es regnet].", "asserts"],
  ["de", "Weber ‹bestritt›, dass [es regnet].", "denies"],
  ["de", "Weber ‹bezweifelt›, dass [es regnet].", "denies"],
  ["de", "Weber ‹glaubt› nicht, dass [es regnet].", "denies"],
  ["de", "Sie sind nicht davon ‹überzeugt›, dass [es regnet].", "denies"],
  ["de", "Weber ‹sagte› nicht, dass [es regnet].", "withholds"],
  ["de", "[Es regne nicht], ‹sagte› Weber.", "asserts"],
])("%s: %s %s", ([language, marked, commitment]) => {
  expect(read(language, marked)).toBe(commitment);
});

test("words in quotation marks are the speaker's own", () => {
  const text = "“It rains,” she denied.";
  const statement = {
    form: "direct",
    content: [{ start: 1, end: 10 }],
    cue: { start: 16, end: 22 },
    source: null,
  } as const;
  expect(commitmentOf({ text, language: "en" }, statement)).toBe("asserts");
});
