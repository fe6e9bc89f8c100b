import type { BandWords } from "../../api-types.ts";
import { formatDay } from "../../format.ts";
import { bandFilterWord, messages } from "../../messages.ts";
import { type OverviewSearch, toggled } from "../../search.ts";

/** One filter in words, and the search parameters without it. */
export interface ActiveFilter {
  readonly key: string;
  readonly label: string;
  readonly without: OverviewSearch;
}

interface Names {
  readonly words: BandWords;
  /** Names by speaker id; an unknown id is shown as it is. */
  readonly speakers: ReadonlyMap<string, string>;
}

/** Every filter an address holds, in the order of the filter bar. */
export function activeFilters(search: OverviewSearch, { words, speakers }: Names): ActiveFilter[] {
  const t = messages.filters;
  return [
    ...(search.q === undefined ? [] : [{ key: "q", label: t.quoted(search.q), without: { ...search, q: undefined } }]),
    ...(search.speaker ?? []).map((id) => ({
      key: `speaker ${id}`,
      label: speakers.get(id) ?? id,
      without: { ...search, speaker: toggled(search.speaker, id) },
    })),
    ...(search.from === undefined
      ? []
      : [{ key: "from", label: t.since(formatDay(search.from)), without: { ...search, from: undefined } }]),
    ...(search.to === undefined
      ? []
      : [{ key: "to", label: t.until(formatDay(search.to)), without: { ...search, to: undefined } }]),
    ...(search.band ?? []).map((band) => ({
      key: `band ${band}`,
      label: bandFilterWord(words, band),
      without: { ...search, band: toggled(search.band, band) },
    })),
    ...(search.form ?? []).map((form) => ({
      key: `form ${form}`,
      label: t.forms[form],
      without: { ...search, form: toggled(search.form, form) },
    })),
    ...(search.language ?? []).map((language) => ({
      key: `language ${language}`,
      label: t.languages[language],
      without: { ...search, language: toggled(search.language, language) },
    })),
    ...(search.outlet ?? []).map((outlet) => ({
      key: `outlet ${outlet}`,
      label: outlet,
      without: { ...search, outlet: toggled(search.outlet, outlet) },
    })),
  ];
}
