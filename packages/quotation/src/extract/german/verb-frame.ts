import { german } from "../../languages/de.ts";
import type { ReportingVerb, VerbForm } from "../../languages/language.ts";
import type { Frame, Reading } from "../frame.ts";
import { finiteFrame } from "./finite-frame.ts";
import { infinitiveFrame } from "./infinitive-frame.ts";
import { perfectFrame } from "./perfect-frame.ts";

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
