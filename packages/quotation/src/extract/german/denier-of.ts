import { german } from "../../languages/de.ts";
import type { ReportingVerb } from "../../languages/language.ts";
import type { Range, Reading } from "../frame.ts";
import { isSpeechNoun, nounPhraseAt, ownerAfter } from "./phrases.ts";

/** “wies den Vorwurf zurück, er habe …”: whose the noun of saying is that a verb of denial has for object. */
export function denierOf(reading: Reading, verb: ReportingVerb, within: Range): Range | null {
  if (!german.denials.has(verb.lemma)) return null;
  const noun = reading.find(within, (index) => isSpeechNoun(reading, index));
  return noun < 0 ? null : (ownerAfter(reading, noun) ?? nounPhraseAt(reading, noun));
}
