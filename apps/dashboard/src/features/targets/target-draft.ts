import type { TargetDraft } from "@standpoint/contract";
import type { Target } from "../../api-types.ts";
import type { UiLanguage } from "../../format.ts";
import { editorMessages } from "./messages.ts";

type Localized<Value> = Readonly<Record<UiLanguage, Value>>;
type Words = readonly string[];

/** A claim as it is being written: every field is there, empty where nothing is written yet. */
export interface TargetForm {
  readonly claim: Localized<string>;
  readonly challenger: PartyForm;
  readonly incumbent: PartyForm;
  readonly polarity: 1 | -1;
  /** Empty: the installation's choice. */
  readonly scorer: "" | NonNullable<Target["scorer"]>;
  /** From most opposed to most supportive. */
  readonly bands: Localized<Words>;
  readonly paraphrases: { readonly affirms: Localized<Words>; readonly dismisses: Localized<Words> };
}

export interface PartyForm {
  readonly name: string;
  readonly aliases: Localized<Words>;
}

/** The words of a threat claim, which most are. */
const usualBands: Localized<Words> = {
  en: ["dismisses", "downplays", "balanced", "concerned", "alarmed"],
  de: ["weist zurück", "spielt herunter", "abgewogen", "besorgt", "alarmiert"],
};

const nothing: Localized<Words> = { en: [], de: [] };
const nobody: PartyForm = { name: "", aliases: nothing };

export const emptyForm: TargetForm = {
  claim: { en: "", de: "" },
  challenger: nobody,
  incumbent: nobody,
  polarity: 1,
  scorer: "",
  bands: usualBands,
  paraphrases: { affirms: nothing, dismisses: nothing },
};

export function formOf({ id: _id, revision: _revision, ...target }: Target): TargetForm {
  const { challenger, incumbent, scorer = "", ...rest } = target;
  return { ...rest, scorer, challenger: challenger ?? nobody, incumbent: incumbent ?? nobody };
}

/** As the API takes it. */
export function draftOf({ challenger, incumbent, scorer, bands, ...form }: TargetForm): TargetDraft {
  return {
    ...form,
    challenger: isNobody(challenger) ? null : challenger,
    incumbent: isNobody(incumbent) ? null : incumbent,
    ...(scorer === "" ? {} : { scorer }),
    bands: bands as TargetDraft["bands"],
  };
}

/** What there is to try before all is written, one language standing for the other; `null` before the first words. */
export function triedDraftOf(form: TargetForm): TargetDraft | null {
  const claim = { en: form.claim.en.trim() || form.claim.de, de: form.claim.de.trim() || form.claim.en };
  if (claim.en.trim() === "") return null;
  const filled = (party: PartyForm) => (party.name.trim() === "" ? nobody : party);
  return draftOf({
    ...form,
    claim,
    challenger: filled(form.challenger),
    incumbent: filled(form.incumbent),
    // No scorer reads them, and one may be empty while it is being written.
    bands: usualBands,
  });
}

/** Where a fault is: the names that lead to a field, as `challenger/aliases/en`. */
export type FieldPath = string;

/** What is missing, by field, in the order of the fields; the API looks at all else. */
export function faultsIn(form: TargetForm, language: UiLanguage): Readonly<Record<FieldPath, string>> {
  const t = editorMessages[language].faults;
  const faults: Record<FieldPath, string> = {};
  for (const tongue of ["en", "de"] as const) if (form.claim[tongue].trim() === "") faults[`claim/${tongue}`] = t.claim;
  for (const side of ["challenger", "incumbent"] as const) {
    if (form[side].name.trim() === "" && !isNobody(form[side])) faults[`${side}/name`] = t.name;
  }
  for (const tongue of ["en", "de"] as const) {
    for (const [index, word] of form.bands[tongue].entries())
      if (word.trim() === "") faults[`bands/${tongue}/${index}`] = t.band;
  }
  return faults;
}

/** The API's errors by field: what it says of a member of a field is said at the field. */
export function faultAt(
  errors: readonly { readonly pointer: string; readonly detail: string }[],
  path: FieldPath,
): string | undefined {
  const place = `#/${path}`;
  return errors.find(({ pointer }) => pointer === place || pointer.startsWith(`${place}/`))?.detail;
}

function isNobody({ name, aliases }: PartyForm): boolean {
  return name.trim() === "" && aliases.en.length === 0 && aliases.de.length === 0;
}
