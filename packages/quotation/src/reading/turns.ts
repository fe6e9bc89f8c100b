import type { Document, Span } from "@standpoint/domain";
import { notSpeakers } from "../languages/label-words.ts";
import type { Quoted } from "./quotation-marks.ts";

/** A paragraph of an interview or transcript. */
export interface Turn {
  /** `null` for a question that nobody by name asks. */
  readonly said: Quoted | null;
  /** The label, or who is met where a letter stands for the name; `null` where the paragraph goes on. */
  readonly speaker: Span | null;
}

interface Labelled {
  readonly paragraph: number;
  /** “WEBER”, “Q” */
  readonly label: string;
  readonly labelSpan: Span;
  readonly content: Span;
}

const name =
  /^["“„»]?(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:(?:von|van|de|der|den|di|du|la|le)\s)?\p{Lu}[\p{L}\p{M}.'’-]*){0,3})\s?:\s+(?=[^\s"“„»'‘])/u;
const letter = /^["“„»]?(Q|A|F|Frage|Antwort|Question|Answer)\s?[:.]\s+/u;
const isQuestion = /^(?:Q|F|Frage|Question)$/;
const isAnswer = /^(?:A|Antwort|Answer)$/;
/**
 * The turns of an interview or transcript printed without quotation marks, by paragraph: each opens with its speaker
 * and a colon, or with Q and A; what stands between two labels belongs to the first.
 *
 * A text is an interview when labels alternate, one of them comes again, somebody asks, and most paragraphs have one.
 */
export function readTurns({ text, paragraphs }: Document): ReadonlyMap<number, Turn> {
  const labelled = labelledParagraphs(text, paragraphs);
  const turns = new Map<number, Turn>();
  const first = labelled[0];
  const last = labelled.at(-1);
  if (first === undefined || last === undefined || !isInterview(text, labelled)) return turns;
  if (labelled.length * 3 < last.paragraph - first.paragraph) return turns;
  const met = personMet(text, (paragraphs[first.paragraph] as Span).start);
  let next = 0;
  let current = first;
  for (let paragraph = first.paragraph; paragraph <= last.paragraph; paragraph++) {
    const span = paragraphs[paragraph] as Span;
    const own = labelled[next]?.paragraph === paragraph ? labelled[next++] : undefined;
    current = own ?? current;
    const content = own?.content ?? withoutMarks(text, span);
    // A line without a final mark is a heading, one in brackets tells what happens.
    if (
      !own &&
      (/^["“„]?[([]/.test(text.slice(span.start, span.start + 2)) || !ends.test(text.slice(span.end - 3, span.end)))
    )
      continue;
    if (content.end <= content.start) continue;
    turns.set(paragraph, {
      said: isQuestion.test(current.label) ? null : { ...content, outer: span, closed: false },
      speaker: own ? (isAnswer.test(own.label) ? met : own.labelSpan) : null,
    });
  }
  return turns;
}

const ends = /[.!?…—–]["”“»]?$/u;

function labelledParagraphs(text: string, paragraphs: readonly Span[]): Labelled[] {
  const found: Labelled[] = [];
  for (const [paragraph, span] of paragraphs.entries()) {
    const opening = text.slice(span.start, Math.min(span.end, span.start + 80));
    const match = letter.exec(opening) ?? name.exec(opening);
    const label = match?.[1];
    if (!match || label === undefined || notSpeakers.has(label.toLowerCase())) continue;
    const content = withoutMarks(text, { start: span.start + match[0].length, end: span.end });
    const start = span.start + match[0].indexOf(label);
    found.push({ paragraph, label, labelSpan: { start, end: start + label.length }, content });
  }
  return found;
}

function isInterview(text: string, labelled: readonly Labelled[]): boolean {
  const labels = labelled.map(({ label }) => label);
  const distinct = new Set(labels);
  const comesAgain = distinct.size < labels.length;
  return (
    labels.length >= 3 &&
    distinct.size >= 2 &&
    comesAgain &&
    labelled.some(
      ({ label, content }) => isQuestion.test(label) || text.slice(content.start, content.end).includes("?"),
    )
  );
}

/** “Interview with Ann Weber”, „Gespräch mit der Chefin Anna Weber“: the last one met before the first question. */
function personMet(text: string, before: number): Span | null {
  const lead = text.slice(Math.max(0, before - 3000), before);
  const people = lead.matchAll(
    /\b(?:with|to|mit)\s(?:\p{Ll}[\p{L}-]*\s){0,3}(\p{Lu}[\p{L}\p{M}'’-]*\.?(?:\s\p{Lu}[\p{L}\p{M}'’-]*){1,3})/gu,
  );
  const last = [...people].at(-1);
  if (last?.[1] === undefined) return null;
  const start = Math.max(0, before - 3000) + last.index + last[0].length - last[1].length;
  return { start, end: start + last[1].length };
}

function withoutMarks(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const lead = /^[\s"“„»]*/u.exec(inner)?.[0].length ?? 0;
  const rest = inner.slice(lead).replace(/[\s"”“»]+$/u, "");
  return { start: start + lead, end: start + lead + rest.length };
}
