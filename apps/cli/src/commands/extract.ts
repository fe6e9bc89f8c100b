import { parseArgs } from "node:util";
import {
  type Language,
  languages,
  type RegisteredSpeaker,
  type Statement,
  textOf,
  UnsupportedLanguageError,
} from "@standpoint/domain";
import { readArticle } from "@standpoint/pipeline";
import { createArticle } from "@standpoint/pipeline/drafts";
import { readRegister } from "../corpus.ts";
import { answerLines, type JsonRecord, stringOf, today } from "../input.ts";
import { type OffsetUnit, offsetsIn, offsetUnitOf } from "../offsets.ts";

/** `extract < docs.jsonl`: the quotations of each document, a line each, as they come. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { offsets: { type: "string" } } });
  const unit = offsetUnitOf(values.offsets);
  const register = readRegister();
  if (!(await answerLines((record) => extractQuotations(record, register, unit)))) process.exitCode = 1;
}

/** The quotations of a document as a record of the same format. */
export function extractQuotations(record: JsonRecord, register: readonly RegisteredSpeaker[], unit: OffsetUnit) {
  const id = stringOf(record, "id");
  const article = createArticle({ text: stringOf(record, "text"), language: languageOf(record["lang"]) }, today());
  const { statements } = readArticle(article, register);
  const at = offsetsIn(article.text, unit);
  return { id, quotes: statements.map((statement) => quoteOf(statement, article.text, at)) };
}

/** @throws {UnsupportedLanguageError} for a language we have no rules for */
export function languageOf(value: unknown): Language | null {
  if (value === undefined || value === null) return null;
  const language = languages.find((one) => one === value);
  if (language === undefined) throw new UnsupportedLanguageError(String(value));
  return language;
}

function quoteOf(statement: Statement, text: string, at: (offset: number) => number) {
  const { content, cue, source, attribution, form } = statement;
  const speaker = attribution?.speaker ?? null;
  const sourceText = source && textOf(text, source);
  return {
    start: at(content[0]?.start ?? 0),
    end: at(content.at(-1)?.end ?? 0),
    spans: content.map(({ start, end }) => [at(start), at(end)]),
    type: form,
    speaker_start: source && at(source.start),
    speaker_end: source && at(source.end),
    speaker_text: sourceText ?? speaker?.name ?? null,
    speaker_canonical: speaker?.name ?? null,
    speaker_aliases:
      speaker && attribution?.sieve === "explicit-name" && sourceText !== null && sourceText !== speaker.name
        ? [sourceText]
        : [],
    role: speaker?.role ?? null,
    organization: speaker?.organization ?? null,
    cue_start: cue && at(cue.start),
    cue_end: cue && at(cue.end),
  };
}
