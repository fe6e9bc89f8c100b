import { german } from "../../languages/de.ts";
import type { Range, Reading } from "../frame.ts";
import { clauseStart, isNominative, nounPhraseEnd, pastAdverbs, phraseFrom } from "./phrases.ts";

/** The subject of a verb in second place: what stands before it, else the first noun phrase after it. */
export function subjectAround(reading: Reading, verb: number, limit: number): Range | null {
  const start = clauseStart(reading, verb);
  const from = pastAdverbs(reading, { from: start, to: verb });
  // "Von der Heide sagte, …": a name may begin with a preposition.
  const isName =
    reading.lower(start) === "von" && /^(?:der|dem|den)$/.test(reading.lower(start + 1)) && verb === start + 3;
  if (isName && reading.isCapitalized(start + 2) && reading.isBreak(verb + 1)) return { from: start, to: verb };
  // "Immerhin räumte sie ein", "Den Plan nannte er": with a pronoun after the verb, what stands before it is no subject.
  const hasPronounAfter =
    /^(?:er|man|wir|ich)$/.test(reading.lower(verb + 1)) || (reading.lower(verb + 1) === "sie" && verb - from === 1);
  const isThing = verb - from === 1 && reading.is(from, german.backward) && isNominative(reading, verb + 1);
  if (from < verb && !hasPronounAfter && !isThing && isNominative(reading, from) && !isAdverbial(reading, from, verb)) {
    const end = nounPhraseEnd(reading, from);
    if (end > from) return { from, to: Math.min(end, verb) };
  }
  // "Weber, Chef der Firma, sagte": what stands between commas describes the subject before them.
  if (start === verb && reading.kind(verb - 1) === "comma") {
    const head = headOfApposition(reading, verb - 1);
    if (head !== null) return head;
  }
  return subjectAfter(reading, verb, limit);
}

/** “Offiziell sagt die Regierung”: an adverb alone before the verb, with a subject after it. */
function isAdverbial(reading: Reading, from: number, verb: number): boolean {
  return (
    verb - from === 1 &&
    german.adverbEnding.test(reading.lower(from)) &&
    !reading.isBreak(verb + 1) &&
    (reading.is(verb + 1, german.nominativeDeterminers) || reading.isCapitalized(verb + 1))
  );
}

/** The subject of a verb that opens its clause: whom an apposition before it describes, else what follows it. */
export function subjectAfterOrHead(reading: Reading, verb: number, start: number): Range | null {
  if (reading.kind(start - 1) === "comma") {
    const head = headOfApposition(reading, start - 1);
    if (head !== null) return head;
  }
  return subjectAfter(reading, verb, reading.length);
}

/** The noun phrase that the segments between commas before `comma` describe; `null` when they are a clause that is said. */
function headOfApposition(reading: Reading, comma: number): Range | null {
  let end = comma;
  for (let steps = 0; steps < 4; steps++) {
    let opening = end - 1;
    while (opening >= 0 && !["comma", "quote", "colon", "semicolon", "stop", "dash"].includes(reading.kind(opening)))
      opening--;
    const segment = { from: opening + 1, to: end };
    const isRelative = reading.is(segment.from, german.relatives) && reading.isFinite(segment.to - 1);
    if (steps > 0 || opening < 0 || reading.kind(opening) !== "comma") {
      const from = pastAdverbs(reading, segment);
      if (!reading.hasFinite(segment) && isNominative(reading, from) && steps > 0)
        return phraseWithin(reading, { from, to: segment.to });
    }
    if (opening < 0 || reading.kind(opening) !== "comma") return null;
    if (reading.hasFinite(segment) && !isRelative) return null;
    end = opening;
  }
  return null;
}

function phraseWithin(reading: Reading, { from, to }: Range): Range | null {
  const end = Math.min(nounPhraseEnd(reading, from), to);
  return end > from ? { from, to: end } : null;
}

/** The first noun phrase after a verb, past adverbs and prepositional phrases. */
export function subjectAfter(reading: Reading, verb: number, limit: number): Range | null {
  let at = verb + 1;
  for (let steps = 0; steps < 8 && at < limit; steps++) {
    if (reading.is(at, german.pronouns))
      return reading.lower(at) === "es" && reading.lower(verb).startsWith("heiß") ? null : { from: at, to: at + 1 };
    if (reading.is(at, german.adverbs) || (reading.is(at, german.times) && reading.isCapitalized(at))) {
      at++;
      continue;
    }
    if (reading.is(at, german.prepositions)) {
      const phrase = phraseFrom(reading, at + 1);
      if (phrase === null) return null;
      at = phrase.to;
      continue;
    }
    break;
  }
  if (at >= limit || !isNominative(reading, at)) return null;
  const end = nounPhraseEnd(reading, at);
  return end > at ? { from: at, to: Math.min(end, limit) } : null;
}

/** The noun phrase that opens the sentence. */
export function openingSubject(reading: Reading, before: number): Range | null {
  let from = 0;
  while (from < before && reading.is(from, german.adverbs)) from++;
  if (!isNominative(reading, from)) return null;
  const to = nounPhraseEnd(reading, from);
  return to > from && to < before ? { from, to } : null;
}

/** Whom a sentence speaks of: the subject of its first verb. */
export function subjectOf(reading: Reading): Range | null {
  const verb = reading.find({ from: 0, to: Math.min(reading.length, 40) }, (index) => reading.isFinite(index));
  const subject = verb < 0 ? null : subjectAround(reading, verb, reading.length);
  return subject !== null && reading.is(subject.from, german.impersonals) && subject.to === subject.from + 1
    ? null
    : subject;
}

/** Whether a sentence tells of an act of speech: “Weber lobte den Plan.” */
export const tellsOfSpeech = (reading: Reading) =>
  reading.some({ from: 0, to: Math.min(reading.length, 40) }, (index) => {
    const isVerb = !reading.isCapitalized(index) && !reading.isQuoted(index);
    return isVerb && german.verbs.has(reading.lower(index));
  });
