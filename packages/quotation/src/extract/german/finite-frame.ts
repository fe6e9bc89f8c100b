import { german } from "../../languages/de.ts";
import type { ReportingVerb } from "../../languages/language.ts";
import type { Frame, Range, Reading } from "../frame.ts";
import {
  aroundCue,
  contentBefore,
  endsWithColon,
  goingOn,
  quotedObject,
  rightContent,
  saidBefore,
  taken,
} from "./content.ts";
import { denierOf } from "./denier-of.ts";
import { finalFrame, openerOf } from "./final-frame.ts";
import { isAttributive } from "./mood.ts";
import { endsInParticle, findParticle } from "./particles.ts";
import { auxiliaryBefore } from "./perfect-frame.ts";
import { clauseStart, isSubordinate } from "./phrases.ts";
import { openingSubject, subjectAfterOrHead, subjectAround } from "./subject.ts";

/** “sagte, dass”, “…, sagte sie”, “fügte … hinzu”: the verb in first or second place; in a subordinate clause, in the last. */
export function finiteFrame(reading: Reading, at: number, verb: ReportingVerb, previous: Frame | null): Frame | null {
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

/** “wurde von X, Y und Z verurteilt”: a word that could be finite is the participle of the auxiliary before it. */
function isParticipleThere(reading: Reading, at: number): boolean {
  const canBe = german.verbs.get(reading.lower(at))?.some(({ form }) => form === "participle");
  return (
    canBe === true && reading.isBreak(at + 1) && clauseStart(reading, at) < at && auxiliaryBefore(reading, at) >= 0
  );
}

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
