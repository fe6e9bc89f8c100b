import type { Filter } from "@standpoint/contract";
import type { BandWords } from "../../api-types.ts";
import { scaleMessages } from "../../components/messages.ts";
import { formats, type UiLanguage } from "../../format.ts";
import { bandFilterWord } from "../../scale.ts";
import { toggled } from "../../search.ts";
import { filterMessages } from "./messages.ts";

/** One filter in words, and the search parameters without it. */
export interface ActiveFilter {
  readonly key: string;
  readonly label: string;
  readonly without: Filter;
}

interface Names {
  /** That the labels are in. */
  readonly language: UiLanguage;
  readonly words: BandWords;
  /** Names by speaker id; an unknown id is shown as it is. */
  readonly speakers: ReadonlyMap<string, string>;
}

/** Every filter an address holds, in the order of the filter bar. */
export function activeFilters(filter: Filter, { words, speakers, language: inLanguage }: Names): ActiveFilter[] {
  const format = formats[inLanguage];
  const t = filterMessages[inLanguage];
  return [
    ...(filter.q === undefined ? [] : [{ key: "q", label: t.quoted(filter.q), without: { ...filter, q: undefined } }]),
    ...(filter.statementId === undefined
      ? []
      : [
          {
            key: "statementId",
            label: t.chosen(filter.statementId.length),
            without: { ...filter, statementId: undefined },
          },
        ]),
    ...(filter.speaker ?? []).map((id) => ({
      key: `speaker ${id}`,
      label: speakers.get(id) ?? id,
      without: { ...filter, speaker: toggled(filter.speaker, id) },
    })),
    ...(filter.from === undefined
      ? []
      : [{ key: "from", label: t.since(format.day(filter.from)), without: { ...filter, from: undefined } }]),
    ...(filter.to === undefined
      ? []
      : [{ key: "to", label: t.until(format.day(filter.to)), without: { ...filter, to: undefined } }]),
    ...(filter.band ?? []).map((band) => ({
      key: `band ${band}`,
      label: bandFilterWord(words, band, scaleMessages[inLanguage]),
      without: { ...filter, band: toggled(filter.band, band) },
    })),
    ...(filter.form ?? []).map((form) => ({
      key: `form ${form}`,
      label: t.forms[form],
      without: { ...filter, form: toggled(filter.form, form) },
    })),
    ...(filter.language ?? []).map((language) => ({
      key: `language ${language}`,
      label: t.languages[language],
      without: { ...filter, language: toggled(filter.language, language) },
    })),
    ...(filter.outlet ?? []).map((outlet) => ({
      key: `outlet ${outlet}`,
      label: outlet,
      without: { ...filter, outlet: toggled(filter.outlet, outlet) },
    })),
    ...(filter.organization ?? []).map((organization) => ({
      key: `organization ${organization}`,
      label: organization,
      without: { ...filter, organization: toggled(filter.organization, organization) },
    })),
    ...(filter.minConfidence === undefined
      ? []
      : [
          {
            key: "minConfidence",
            label: t.sureAtLeast(filter.minConfidence),
            without: { ...filter, minConfidence: undefined },
          },
        ]),
    ...(filter.maxConfidence === undefined
      ? []
      : [
          {
            key: "maxConfidence",
            label: t.sureAtMost(filter.maxConfidence),
            without: { ...filter, maxConfidence: undefined },
          },
        ]),
    ...(filter.scorer ?? []).map((scorer) => ({
      key: `scorer ${scorer}`,
      label: t.scoredBy(scorer),
      without: { ...filter, scorer: toggled(filter.scorer, scorer) },
    })),
  ];
}
