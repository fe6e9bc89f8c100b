import { german } from "../../languages/de.ts";
import type { ReportingVerb } from "../../languages/language.ts";
import type { Frame, Reading } from "../frame.ts";
import { colonContent, contentAfterComma, saidBefore, taken } from "./content.ts";
import { clauseStart } from "./phrases.ts";
import { openingSubject, subjectAround } from "./subject.ts";

/** “will mitteilen, dass”, “ließ mitteilen, dass”, “weigerte sich zu sagen, ob” */
export function infinitiveFrame(reading: Reading, at: number, verb: ReportingVerb): Frame | null {
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
