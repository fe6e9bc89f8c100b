import { german } from "../../languages/de.ts";
import type { ReportingVerb, VerbForm } from "../../languages/language.ts";
import type { Frame, Range, Reading } from "../frame.ts";
import {
  aroundCue,
  colonContent,
  contentAfterComma,
  contentBefore,
  endsWithColon,
  goingOn,
  quotedObject,
  rightContent,
  taken,
} from "./content.ts";
import { isAttributive } from "./mood.ts";
import {
  beforeMainClause,
  clauseStart,
  isSpeechNoun,
  isSubordinate,
  nounPhraseAt,
  ownerAfter,
  phraseEndingAt,
  phraseFrom,
  relativeAt,
} from "./phrases.ts";
import { aroundClause } from "./source.ts";
import { openingSubject, subjectAfter, subjectAfterOrHead, subjectAround } from "./subject.ts";

/** “sagte, dass”, “hat gesagt, dass”, “will sagen, ob”, “wie X sagte”: a verb of saying with its subject and what it takes. */
export function verbFrame(reading: Reading, at: number, previous: Frame | null): Frame | null {
  if (reading.isCapitalized(at) && at > 0) return null;
  for (const { verb, form } of german.verbs.get(reading.lower(at)) ?? []) {
    const frame = frameOf[form]?.(reading, at, verb, previous);
    if (frame) return frame;
  }
  return null;
}

type VerbFrame = (reading: Reading, at: number, verb: ReportingVerb, previous: Frame | null) => Frame | null;

const frameOf: Partial<Record<VerbForm, VerbFrame>> = {
  finite: finiteFrame,
  participle: perfectFrame,
  base: infinitiveFrame,
};

/** “hat … gesagt, dass”; in a subordinate clause “dass X gesagt hat, dass”; “wurde geschätzt, dass” names nobody. */
function perfectFrame(reading: Reading, at: number, verb: ReportingVerb, previous: Frame | null): Frame | null {
  const isFinal = reading.is(at + 1, german.having) || (reading.is(at + 1, german.becoming) && reading.isBreak(at + 2));
  const auxiliary = isFinal ? at + 1 : auxiliaryBefore(reading, at);
  if (auxiliary < 0) return null;
  const isPassive = reading.is(auxiliary, german.becoming);
  const start = isFinal ? openerOf(reading, at) : clauseStart(reading, auxiliary);
  // "soll gesagt haben": an infinitive, not the end of a subordinate clause.
  const modal = isFinal && !isSubordinate(reading, start) ? auxiliaryBefore(reading, at, german.modals) : -1;
  const subject =
    modal >= 0
      ? subjectAround(reading, modal, at)
      : isFinal
        ? finalSubject(reading, start, at)
        : subjectAround(reading, auxiliary, at);
  const edge = Math.max(at, auxiliary) + 1;
  const takes = taken(reading, verb, { from: Math.min(start, auxiliary), to: edge });
  // "Der Wert wurde ermittelt, …": with a subject of its own, a passive has no clause for subject.
  const isOwnSubject = isPassive && subject !== null && reading.lower(subject.from) !== "es";
  const content =
    quotedObject(reading, { from: auxiliary, to: at }) ??
    contentAfterComma(reading, edge, isOwnSubject ? { ...takes, clause: false, question: false } : takes) ??
    colonContent(reading, edge);
  const source = isPassive
    ? passiveSource(reading, verb, start, { from: isFinal ? start : auxiliary, to: at }, subject)
    : subject;
  const left =
    content === null && !isOwnSubject
      ? saidBefore(reading, verb, Math.min(source?.from ?? auxiliary, auxiliary), previous?.clause.to ?? 0)
      : null;
  const said = content ?? left;
  if (said === null || (source === null && !isPassive && previous === null)) return null;
  const denier = isPassive ? null : denierOf(reading, verb, { from: start, to: said.from });
  return {
    cue: { from: at, to: at + 1 },
    source: denier ?? source ?? (isPassive ? null : (previous?.source ?? null)),
    inheritsSource: source === null && !isPassive && denier === null,
    content: [isFinal && modal < 0 ? beforeMainClause(reading, said) : said],
    clause: { from: Math.min(source?.from ?? at, at, auxiliary), to: edge },
  };
}

/** The finite verb a participle or infinitive completes: the last one before it that does not end a clause of its own. */
function auxiliaryBefore(reading: Reading, at: number, auxiliaries: ReadonlySet<string> = german.auxiliaries): number {
  for (let index = at - 1; index >= Math.max(0, at - 30); index--) {
    if (["semicolon", "colon", "stop", "quote"].includes(reading.kind(index))) return -1;
    if (reading.isFinite(index) && !reading.isBreak(index + 1)) return reading.is(index, auxiliaries) ? index : -1;
  }
  return -1;
}

/** “In einem Bericht der Behörde wurde geschätzt”: the agent, the document's author, or the document. */
function passiveSource(
  reading: Reading,
  verb: ReportingVerb,
  start: number,
  middle: Range,
  subject: Range | null,
): Range | null {
  if (verb.lemma === "zitieren") return subject;
  const by = reading.find(middle, (index) => /^(?:von|vom|durch|seitens)$/.test(reading.lower(index)));
  if (by >= 0) return phraseFrom(reading, by + 1);
  if (!reading.is(start, german.prepositions)) return null;
  const genitive = reading.find(
    { from: start + 2, to: middle.from },
    (index) => /^(?:des|der)$/.test(reading.lower(index)) && reading.isCapitalized(index - 1),
  );
  return phraseFrom(reading, genitive >= 0 ? genitive : start + 1);
}

/** “will mitteilen, dass”, “ließ mitteilen, dass”, “weigerte sich zu sagen, ob” */
function infinitiveFrame(reading: Reading, at: number, verb: ReportingVerb): Frame | null {
  const isGroup = reading.lower(at - 1) === "zu" || (verb.particle === null && reading.lower(at) !== verb.lemma);
  const start = clauseStart(reading, at);
  const modal = isGroup
    ? -1
    : reading.find({ from: start, to: at }, (index) => reading.is(index, german.modals) && reading.isFinite(index));
  if (!isGroup && modal < 0) return null;
  const subject = isGroup ? openingSubject(reading, start) : subjectAround(reading, modal, at);
  const content =
    contentAfterComma(reading, at + 1, taken(reading, verb, { from: start, to: at })) ?? colonContent(reading, at + 1);
  // "Ob das Werk schließt, wollte sie nicht sagen."
  const said = content ?? (isGroup ? null : saidBefore(reading, verb, start, 0));
  if (subject === null || said === null) return null;
  const clause = { from: Math.min(start, subject.from), to: at + 1 };
  return { cue: { from: at, to: at + 1 }, source: subject, inheritsSource: false, content: [said], clause };
}

/** “sagte, dass”, “…, sagte sie”, “fügte … hinzu”: the verb in first or second place; in a subordinate clause, in the last. */
function finiteFrame(reading: Reading, at: number, verb: ReportingVerb, previous: Frame | null): Frame | null {
  if (isAttributive(reading, at)) return null;
  const opener = openerOf(reading, at);
  const isWhole = verb.particle === null || reading.lower(at - 1) === verb.particle;
  if (isWhole && isSubordinate(reading, opener) && reading.isBreak(at + 1) && at > opener + 1)
    return finalFrame(reading, at, opener, verb);
  const particle = verb.particle === null ? -1 : findParticle(reading, at, verb.particle);
  const isOther = verb.particle === null ? endsInParticle(reading, at) || isParticipleThere(reading, at) : particle < 0;
  if (isOther || isReflexive(reading, at, verb)) return null;
  const start = clauseStart(reading, at);
  // A homograph noun or adjective cannot be the verb of a clause whose verb stands before it.
  if (start < at && reading.hasFinite({ from: start, to: at })) return null;

  const isJoined = start === at && reading.is(at - 1, german.conjunctions);
  const subject = isJoined
    ? null
    : start === at
      ? subjectAfterOrHead(reading, at, start)
      : subjectAround(reading, at, particle >= 0 ? particle : reading.length);
  const source = isJoined ? (previous?.source ?? openingSubject(reading, at)) : subject;
  if (source === null && (isJoined || !hasEs(reading, { from: start, to: at + 3 }))) return null;

  const end = Math.max(at + 1, subject !== null && subject.from > at ? subject.to : 0, particle + 1);
  const before = { from: previous?.clause.to ?? 0, to: start };
  const content =
    (start === at && !isJoined ? contentAround(reading, { verb, subject, before, end }) : null) ??
    contentOf(reading, { verb, at, particle, subject, before, end });
  if (content === null) return null;
  const [said] = content;
  const denier = said === undefined ? null : denierOf(reading, verb, { from: start, to: said.from });
  return {
    cue: { from: at, to: at + 1 },
    source: denier ?? source,
    inheritsSource: isJoined && denier === null,
    content,
    clause: { from: Math.min(start, subject?.from ?? at), to: end },
  };
}

/** “sich melden”: another verb. */
const isReflexive = (reading: Reading, at: number, verb: ReportingVerb) =>
  german.reflexives.has(verb.lemma) &&
  reading.some({ from: at + 1, to: at + 3 }, (index) => reading.lower(index) === "sich");

const hasEs = (reading: Reading, within: Range) => reading.some(within, (index) => reading.lower(index) === "es");

interface FiniteClause {
  readonly verb: ReportingVerb;
  readonly subject: Range | null;
  /** The words of the sentence before the clause. */
  readonly before: Range;
  /** Past the verb, its subject and its prefix. */
  readonly end: number;
}

/** What was said before a clause that begins with its verb, and goes on after it. */
function contentAround(reading: Reading, { verb, subject, before, end }: FiniteClause): Range[] | null {
  const at = before.to;
  const left = subject === null || subject.from > at ? saidBefore(reading, verb, at, before.from, 2) : null;
  if (left === null) return aroundCue(reading, before, end);
  const onward = goingOn(reading, end, left);
  return onward === null ? [left] : [left, onward];
}

/** What is said after the clause; none where the next sentence says it, `null` where nothing does. */
function contentOf(
  reading: Reading,
  { verb, at, particle, subject, before, end }: FiniteClause & { readonly at: number; readonly particle: number },
): Range[] | null {
  const start = before.to;
  const next = reading.nextBreak(end);
  const right =
    (particle > at ? quotedObject(reading, { from: at + 1, to: particle }) : null) ??
    (verb.complements.has("object") ? quotedObject(reading, { from: end, to: next + 1 }) : null) ??
    rightContent(reading, end, taken(reading, verb, { from: start, to: next }));
  if (right !== null) return [right];
  // "„Das reicht“, Weber sagte": the order of wire copy that was translated.
  const isWire = subject !== null && subject.to === at && subject.from === start;
  const wire = isWire ? contentBefore(reading, start, before.from) : null;
  if (wire !== null && reading.kind(wire.to - 1) === "quote") return [wire];
  return endsWithColon(reading) ? [] : null;
}

/** “wies den Vorwurf zurück, er habe …”: whose the noun of saying is that a verb of denial has for object. */
function denierOf(reading: Reading, verb: ReportingVerb, within: Range): Range | null {
  if (!german.denials.has(verb.lemma)) return null;
  const noun = reading.find(within, (index) => isSpeechNoun(reading, index));
  return noun < 0 ? null : (ownerAfter(reading, noun) ?? nounPhraseAt(reading, noun));
}

/** What stands before the cue: a clause only where the verb may have one of its own, a quotation anywhere. */
function saidBefore(reading: Reading, verb: ReportingVerb, at: number, from: number, least = 3): Range | null {
  const said = contentBefore(reading, at, from, least);
  return said !== null && (verb.complements.has("bare") || reading.kind(said.to - 1) === "quote") ? said : null;
}

/** “findet … statt”: the clause ends in the prefix of another verb. */
export function endsInParticle(reading: Reading, at: number): boolean {
  const last = reading.nextBreak(at) - 1;
  // "nennt ihn ein ‚Vorbild‘"
  if (reading.kind(last + 1) === "quote" || reading.isQuoted(last + 1)) return false;
  return last > at && reading.is(last, german.particles) && !reading.hasFinite({ from: at + 1, to: last });
}

/** “wurde von X, Y und Z verurteilt”: a word that could be finite is the participle of the auxiliary before it. */
function isParticipleThere(reading: Reading, at: number): boolean {
  const canBe = german.verbs.get(reading.lower(at))?.some(({ form }) => form === "participle");
  return (
    canBe === true && reading.isBreak(at + 1) && clauseStart(reading, at) < at && auxiliaryBefore(reading, at) >= 0
  );
}

/** “wie die Firma mitteilte”, “…, der sagte, dass”: the verb stands last. */
function finalFrame(reading: Reading, at: number, start: number, verb: ReportingVerb): Frame | null {
  const cue = { from: at, to: at + 1 };
  const clause = { from: start, to: at + 1 };
  const source = finalSubject(reading, start, at);
  if (source === null) return null;
  if (reading.lower(start) !== "wie") {
    const content = contentAfterComma(reading, at + 1, taken(reading, verb, clause)) ?? colonContent(reading, at + 1);
    return content && { cue, source, inheritsSource: false, content: [beforeMainClause(reading, content)], clause };
  }
  // "…, wie die Zahlen zeigen": what shows something does not say it.
  if (!verb.complements.has("bare")) return null;
  const content = aroundClause(reading, clause);
  return content.length > 0 ? { cue, source, inheritsSource: false, content, clause } : null;
}

/** The first word of the clause that ends with the verb at `at`, over appositions: “wie Weber, die Chefin, mitteilte”. */
function openerOf(reading: Reading, at: number): number {
  let start = clauseStart(reading, at);
  for (let steps = 0; steps < 3 && !isSubordinate(reading, start) && reading.kind(start - 1) === "comma"; steps++) {
    const before = clauseStart(reading, start - 2);
    if (before >= start - 1 || reading.hasFinite({ from: before, to: start })) break;
    start = before;
  }
  return start;
}

/** Who says it in a clause with its verb last: what follows the opener, or whom the relative pronoun stands for. */
function finalSubject(reading: Reading, start: number, at: number): Range | null {
  const pronoun = relativeAt(reading, start);
  const isRelative =
    reading.is(pronoun, german.relatives) &&
    !reading.is(start, german.subordinators) &&
    reading.kind(start - 1) === "comma";
  const inside = subjectAfter(reading, pronoun, at);
  if (!isRelative)
    // "wie aus der Firma verlautete"
    return inside ?? phraseFrom(reading, reading.is(start + 1, german.prepositions) ? start + 2 : start + 1);
  const isObject = pronoun > start || /^(?:den|dem|denen|dessen|deren|was)$/.test(reading.lower(pronoun));
  const isPronoun = /^(?:er|sie|es|man|wir|ich)$/.test(reading.lower(pronoun + 1));
  return (isObject || isPronoun ? inside : null) ?? phraseEndingAt(reading, start - 2);
}

/** The separable prefix at the end of the clause: before a mark, a conjunction, or the clause that is said. */
export function findParticle(reading: Reading, at: number, particle: string): number {
  for (let index = at + 1; index < Math.min(reading.length, at + 30); index++) {
    if (reading.lower(index) === particle) {
      if (
        reading.isBreak(index + 1) ||
        reading.is(index + 1, german.conjunctions) ||
        reading.is(index + 1, german.subordinators) ||
        reading.isQuoted(index + 1)
      )
        return index;
    }
    if (reading.kind(index) === "semicolon" || reading.kind(index) === "stop") return -1;
    // "kündigte ‚harte Schritte‘ an"
    if (reading.kind(index) === "quote" && reading.lower(index + 1) !== particle) return -1;
  }
  return -1;
}
