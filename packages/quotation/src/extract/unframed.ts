import { german } from "../languages/de.ts";
import { english } from "../languages/en.ts";
import { EnglishReading } from "./english/english-reading.ts";
import { mainSubject, nounPhraseFrom } from "./english/phrases.ts";
import type { Range, Reading } from "./frame.ts";
import { isNominative, pastAdverbs, phraseFrom } from "./german/phrases.ts";

/** The words that name who says a quotation, and those that report it. */
export interface Beside {
  readonly source: Range;
  readonly cue: Range;
}

/**
 * Who says a quotation whose cue is no verb of reporting: “It rains,” Weber sighs; Weber has a new slogan: “It rains.”
 *
 * The marks and the punctuation show that it is said, so that the subject beside it is who says it.
 */
export function unframedQuotation(reading: Reading, quote: number): Beside | null {
  if (quote === 0) return subjectAfter(reading, quote + 1);
  return beforeColon(reading, quote - 1);
}

/** “Weber has a new slogan:”, and the quotation is the next sentence or paragraph. */
export const announcement = (reading: Reading): Beside | null => beforeColon(reading, reading.length - 1);

function beforeColon(reading: Reading, colon: number): Beside | null {
  if (reading.kind(colon) !== "colon") return null;
  const source = subjectOf(reading, colon);
  return source && { source, cue: { from: colon, to: colon + 1 } };
}

/** “…,” Weber sighs; „…“, seufzt Weber. */
function subjectAfter(reading: Reading, end: number): Beside | null {
  if (reading instanceof EnglishReading) {
    if (!/[,?!–—]['’]?$/u.test(reading.tokens[end - 1]?.text ?? "")) return null;
    // "“It rains.” Then she left": no phrase begins with an adverb.
    const source = reading.is(end, english.sentenceAdverbs) ? null : nounPhraseFrom(reading, end);
    if (source !== null && reading.kind(source.to) !== "end")
      return { source, cue: { from: source.to, to: source.to + 1 } };
    const inverted = reading.isWord(end) && !source ? nounPhraseFrom(reading, end + 1) : null;
    return inverted && { source: inverted, cue: { from: end, to: end + 1 } };
  }
  if (reading.kind(end) !== "comma" || !reading.isFinite(end + 1) || !isNominative(reading, end + 2)) return null;
  const source = phraseFrom(reading, end + 2);
  return source && { source, cue: { from: end + 1, to: end + 2 } };
}

/** The subject of the sentence that a colon ends. */
function subjectOf(reading: Reading, colon: number): Range | null {
  const subject = reading instanceof EnglishReading ? mainSubject(reading, colon) : germanSubject(reading, colon);
  const { speech } = reading instanceof EnglishReading ? english : german;
  return subject && !reading.some(subject, (index) => reading.is(index, speech)) ? subject : null;
}

/** “Darin steht:” */
const pronominal = /^(?:dar?|hier)(?:an|auf|aus|bei|durch|für|gegen|in|mit|nach|über|um|unter|von|vor|zu)$/;

function germanSubject(reading: Reading, colon: number): Range | null {
  const first = pastAdverbs(reading, { from: 0, to: reading.length });
  if (isNominative(reading, first)) {
    const source = phraseFrom(reading, first);
    const isSubject = source && (reading.isFinite(source.to) || reading.kind(source.to) === "comma");
    if (isSubject && !pronominal.test(reading.lower(first))) return source;
  }
  // "In ihrer Ansprache begründete die Ministerin das so:": the verb in second place, and then its subject.
  const verb = reading.find({ from: first, to: colon }, (index) => reading.isFinite(index));
  return verb >= 0 && isNominative(reading, verb + 1) ? phraseFrom(reading, verb + 1) : null;
}
