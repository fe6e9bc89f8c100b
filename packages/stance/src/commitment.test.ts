import type { Document, Language, Statement } from "@standpoint/domain";
import { expect, test } from "vitest";
import { type Commitment, commitmentOf } from "./commitment.ts";

/** The cue stands in ‹›, what is reported in []. */
function read(language: Language, marked: string): Commitment {
  const text = marked.replace(/[‹›[\]]/g, "");
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[‹›[\]]/g, "").length;
  const document: Document = {
    id: "art",
    language,
    title: null,
    publishedOn: "2025-01-01",
    publishedOnSource: "given",
    outlet: null,
    url: null,
    text,
    paragraphs: [],
    sentences: [],
    cue: { start: at("‹"), end: at("›") },
    source: null,
    attribution: null,
    text: "",
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
