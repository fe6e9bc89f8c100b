import { german } from "../../languages/de.ts";
import type { Frame, Range, Reading } from "../frame.ts";
import { contentAfterComma, thatClause } from "./content.ts";
import { hearsayFrame } from "./hearsay-frame.ts";
import { nounFrame } from "./noun-frame.ts";
import { endsInParticle, findParticle } from "./particles.ts";
import { isNominative, phraseFrom } from "./phrases.ts";
import { prepositionFrame } from "./preposition-frame.ts";
import { soFrame } from "./so-frame.ts";
import { openingSubject, subjectAround } from "./subject.ts";
import { verbFrame } from "./verb-frame.ts";

/** The reporting frames of a German sentence, in order. */
export function germanFrames(reading: Reading): Frame[] {
  const frames: Frame[] = [];
  const verbless = verblessFrame(reading);
  if (verbless) frames.push(verbless);
  for (const [index, token] of reading.tokens.entries()) {
    if (token.quoted || token.kind !== "word") continue;
    const previous = frames.at(-1) ?? null;
    const frame =
      prepositionFrame(reading, index) ??
      hearsayFrame(reading, index) ??
      soFrame(reading, index) ??
      predicateFrame(reading, index, previous) ??
      nounFrame(reading, index) ??
      verbFrame(reading, index, previous);
    if (frame) frames.push({ ...frame, source: frame.source && withApposition(reading, frame.source, frame.content) });
  }
  return frames;
}

/** “Dazu Weber: ‚…‘”, “Der Minister weiter: ‚…‘” */
function verblessFrame(reading: Reading): Frame | null {
  const colon = reading.find({ from: 1, to: Math.min(8, reading.length) }, (index) => reading.kind(index) === "colon");
  const before = { from: 0, to: colon };
  if (colon < 0 || reading.kind(colon + 1) !== "quote" || reading.hasFinite(before)) return null;
  const from = reading.find(before, (index) => isNominative(reading, index) && !reading.is(index, german.adverbs));
  const source = from < 0 ? null : phraseFrom(reading, from);
  if (source === null || source.to > colon) return null;
  const content = [{ from: colon + 1, to: reading.quotesTo(colon + 1) }];
  return {
    cue: { from: colon, to: colon + 1 },
    source,
    inheritsSource: false,
    content,
    clause: { from: 0, to: colon + 1 },
  };
}

/** “Anna Weber, Chefin der Werft”: the words that say who somebody is name the source too. */
function withApposition(reading: Reading, source: Range, content: readonly Range[]): Range {
  if (reading.kind(source.to) !== "comma") return source;
  const end = reading.nextBreak(source.to + 1);
  const apposition = { from: source.to + 1, to: end };
  const isClosed = reading.kind(end) === "comma" || reading.kind(end) === "colon" || end >= reading.contentEnd();
  const isSaid = content.some(({ from, to }) => from < end && source.to < to);
  const isNominal =
    !reading.hasFinite(apposition) &&
    isNominative(reading, apposition.from) &&
    !reading.is(apposition.from, german.pronouns);
  return isClosed && !isSaid && isNominal && end > apposition.from ? { from: source.from, to: end } : source;
}

/** “Das teilte die Firma mit.”: the cue of what the sentence before says. */
export function backwardFrame(reading: Reading): Frame | null {
  if (!reading.is(0, german.backward)) return null;
  const end = reading.contentEnd();
  // "Das hat die Firma mitgeteilt", "Das teilte die Firma mit", "Das sagte Weber der Zeitung"
  const isPerfect = reading.is(1, german.having);
  const at = isPerfect ? end - 1 : 1;
  const verb = german.verbs
    .get(reading.lower(at))
    ?.find(({ verb, form }) =>
      isPerfect
        ? form === "participle"
        : form === "finite" && (verb.particle === null || findParticle(reading, at, verb.particle) === end - 1),
    );
  if (verb === undefined || !verb.verb.complements.has("bare") || reading.nextBreak(0) < end - 1) return null;
  if (!isPerfect && verb.verb.particle === null && endsInParticle(reading, at)) return null;
  const source = subjectAround(reading, 1, end);
  if (source === null || source.from === 0) return null;
  const clause = { from: 0, to: end };
  return { cue: { from: at, to: at + 1 }, source, inheritsSource: false, content: [], clause };
}

/** “waren sich einig, dass”, “zeigte sich überzeugt”, “ist der Meinung” */
function predicateFrame(reading: Reading, at: number, previous: Frame | null): Frame | null {
  const isAdjective = reading.is(at, german.predicates);
  const isNoun = reading.is(at, german.opinions) && reading.isCapitalized(at) && reading.lower(at - 1) === "der";
  const isKnowledge = reading.is(at, german.knowledge);
  if (!isAdjective && !isNoun && !isKnowledge) return null;
  const copulas = isKnowledge ? german.becoming : german.being;
  let verb = at - 1;
  while (verb >= at - 20 && !reading.is(verb, copulas) && !reading.isBreak(verb)) verb--;
  if (!reading.is(verb, copulas) || verb < at - 20) return null;
  // "Es ist sicher, dass": nobody's opinion.
  const found =
    subjectAround(reading, verb, isNoun ? at - 1 : at) ?? (previous === null ? openingSubject(reading, verb) : null);
  const isNobody = found !== null && reading.lower(found.from) === "es";
  if (isNobody && !isKnowledge) return null;
  const subject = isKnowledge ? null : found;
  if (subject === null && !isKnowledge && previous === null) return null;
  const content = contentAfterComma(reading, at + 1, thatClause);
  if (content === null) return null;
  const source = subject ?? (isKnowledge ? null : (previous?.source ?? null));
  return {
    cue: { from: at, to: at + 1 },
    source,
    inheritsSource: subject === null && !isKnowledge,
    content: [content],
    clause: { from: Math.min(verb, subject?.from ?? verb), to: at + 1 },
  };
}
