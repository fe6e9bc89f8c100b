import type { UiLanguage } from "../../format.ts";
import type { TargetForm } from "./target-draft.ts";

/** A part of a claim that two people have written differently. */
export interface Difference {
  readonly part: "claim" | "challenger" | "incumbent" | "polarity" | "scale" | "paraphrases" | "scorer";
  /** `null` for what has no language. */
  readonly language: UiLanguage | null;
  /** As a line each would read; empty where nothing is written. */
  readonly mine: string;
  readonly theirs: string;
}

interface Names {
  readonly polarity: (form: TargetForm) => string;
  readonly scorer: (form: TargetForm) => string;
}

/** Where two claims differ, in the order of the editor's fields. */
export function differencesOf(mine: TargetForm, theirs: TargetForm, names: Names): Difference[] {
  const party = (side: "challenger" | "incumbent", language: UiLanguage) => (form: TargetForm) =>
    [form[side].name, ...form[side].aliases[language]].filter((name) => name !== "").join(", ");
  const inBoth = (part: Difference["part"], read: (language: UiLanguage) => (form: TargetForm) => string) =>
    (["en", "de"] as const).map((language) => ({ part, language, read: read(language) }));
  return [
    ...inBoth("claim", (language) => (form) => form.claim[language].trim()),
    ...inBoth("challenger", (language) => party("challenger", language)),
    ...inBoth("incumbent", (language) => party("incumbent", language)),
    { part: "polarity" as const, language: null, read: names.polarity },
    ...inBoth("scale", (language) => (form) => form.bands[language].join(" · ")),
    ...inBoth("paraphrases", (language) => (form) => {
      const { affirms, dismisses } = form.paraphrases;
      return [...affirms[language].map((one) => `+ ${one}`), ...dismisses[language].map((one) => `− ${one}`)].join(
        "; ",
      );
    }),
    { part: "scorer" as const, language: null, read: names.scorer },
  ]
    .map(({ part, language, read }) => ({ part, language, mine: read(mine), theirs: read(theirs) }))
    .filter((one) => one.mine !== one.theirs);
}
