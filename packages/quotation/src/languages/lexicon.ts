import type { Language } from "@standpoint/domain";
import { german } from "./de.ts";
import { english } from "./en.ts";
import type { VerbReading } from "./language.ts";

/** The words of each language. */
export const lexicons = { en: english, de: german } as const;

/** How a word of the language may be read as a reporting verb; several readings where prefixes differ. */
export const reportingReadings = (language: Language, lower: string): readonly VerbReading[] =>
  lexicons[language].verbs.get(lower) ?? [];

/** Whether a German word is a finite verb, its separable prefix written with it or not. */
export const isFiniteGerman = (lower: string): boolean => isFormOf(german.finite, lower);

/** Whether a German word is in Konjunktiv I. */
export const isReportedGerman = (lower: string): boolean => isFormOf(german.reported, lower);

function isFormOf(forms: ReadonlySet<string>, lower: string): boolean {
  if (forms.has(lower)) return true;
  if (german.notVerbs.has(lower)) return false;
  const prefix = german.separablePrefix.exec(lower)?.[0];
  return prefix !== undefined && forms.has(lower.slice(prefix.length));
}
