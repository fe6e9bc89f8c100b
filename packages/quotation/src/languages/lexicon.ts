import type { Language } from "@standpoint/domain";
import { german } from "./de.ts";
import { english } from "./en.ts";
import type { VerbReading } from "./language.ts";

const separable =
  /^(?:ab|an|auf|aus|bei|ein|fest|fort|heim|her|hin|hinzu|klar|los|mit|nach|nieder|vor|vorbei|weg|weiter|zu|zurück|zusammen|bekannt|hervor|voraus|dar|frei|statt|teil|wieder)/u;

/** How a word of the language may be read as a reporting verb; several readings where prefixes differ. */
export function reportingReadings(language: Language, lower: string): readonly VerbReading[] {
  if (language === "de") return german.verbs.get(lower) ?? [];
  return english.verbs.get(lower) ?? [];
}

/** Whether a German word is a finite verb, its separable prefix written with it or not. */
export function isFiniteGerman(lower: string): boolean {
  if (german.finite.has(lower)) return true;
  const prefix = separable.exec(lower)?.[0];
  return prefix !== undefined && german.finite.has(lower.slice(prefix.length));
}
