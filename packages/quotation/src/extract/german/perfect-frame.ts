import { german } from "../../languages/de.ts";
import type { ReportingVerb } from "../../languages/language.ts";
import type { Frame, Range, Reading } from "../frame.ts";
import { colonContent, contentAfterComma, quotedObject, saidBefore, taken } from "./content.ts";
import { denierOf } from "./denier-of.ts";
import { finalSubject, openerOf } from "./final-frame.ts";
import { beforeMainClause, clauseStart, isSubordinate, phraseFrom } from "./phrases.ts";
import { subjectAround } from "./subject.ts";

/** “hat … gesagt, dass”; in a subordinate clause “dass X gesagt hat, dass”; “wurde geschätzt, dass” names nobody. */
export function perfectFrame(reading: Reading, at: number, verb: ReportingVerb, previous: Frame | null): Frame | null {
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
export function auxiliaryBefore(
  reading: Reading,
  at: number,
  auxiliaries: ReadonlySet<string> = german.auxiliaries,
): number {
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
