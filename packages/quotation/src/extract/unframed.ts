import type { Language } from "@standpoint/domain";
import { german } from "../languages/de.ts";
import { english } from "../languages/en.ts";
import { nounPhraseFrom } from "./english-phrases.ts";
import type { Range, Reading } from "./frame.ts";
import { finiteAt, isNominative, phraseFrom } from "./german-phrases.ts";

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
export function unframedQuotation(reading: Reading, quote: number, language: Language): Beside | null {
  if (quote === 0) return subjectAfter(reading, quote + 1, language);
  if (reading.kind(quote - 1) !== "colon") return null;
  const source = subjectOf(reading, quote - 1, language);
  return source && { source, cue: { from: quote - 1, to: quote } };
}

/** “…,” Weber sighs; „…“, seufzt Weber. */
function subjectAfter(reading: Reading, end: number, language: Language): Beside | null {
  if (language === "en") {
    if (!/[,?!–—]['’]?$/u.test(reading.tokens[end - 1]?.text ?? "")) return null;
    const source = nounPhraseFrom(reading, end);
    if (source !== null && reading.kind(source.to) !== "end")
      return { source, cue: { from: source.to, to: source.to + 1 } };
    const inverted = reading.isWord(end) && !source ? nounPhraseFrom(reading, end + 1) : null;
    return inverted && { source: inverted, cue: { from: end, to: end + 1 } };
  }
  if (reading.kind(end) !== "comma" || !finiteAt(reading, end + 1) || !isNominative(reading, end + 2)) return null;
  const source = phraseFrom(reading, end + 2);
  return source && { source, cue: { from: end + 1, to: end + 2 } };
}

/** The subject of the sentence that a colon ends. */
function subjectOf(reading: Reading, colon: number, language: Language): Range | null {
  if (language === "en") {
    const comma = reading.find({ from: 0, to: colon }, (index) => reading.kind(index) === "comma");
    const opensAdverbial = reading.is(0, english.prepositions) || reading.is(0, english.subordinators);
    return nounPhraseFrom(reading, opensAdverbial && comma > 0 ? comma + 1 : 0);
  }
  let first = 0;
  while (reading.is(first, german.adverbs) || reading.is(first, german.conjunctions)) first++;
  if (isNominative(reading, first)) {
    const source = phraseFrom(reading, first);
    if (source !== null && finiteAt(reading, source.to)) return source;
  }
  // "In ihrer Ansprache begründete die Ministerin das so:": the verb in second place, and then its subject.
  const verb = reading.find({ from: first, to: colon }, (index) => finiteAt(reading, index));
  return verb >= 0 && isNominative(reading, verb + 1) ? phraseFrom(reading, verb + 1) : null;
}
