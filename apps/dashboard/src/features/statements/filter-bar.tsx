import type { Filter } from "@standpoint/contract";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { BandWords } from "../../api-types.ts";
import { CheckList, ChoiceMenu } from "../../components/choice-menu.tsx";
import { scaleMessages } from "../../components/messages.ts";
import { useMessages } from "../../messages.ts";
import type { facetsQuery } from "../../queries.ts";
import { bandColor, bandFilterWord } from "../../scale.ts";
import { bandFilters, forms, toggled } from "../../search.ts";
import type { ActiveFilter } from "./active-filters.ts";
import { DatesMenu, FilterField, LanguageMenu, ValueList } from "./filter-menus.tsx";
import { filterMessages } from "./messages.ts";
import { periodDays, periodOf } from "./periods.ts";
import type { ChangeFilter } from "./use-change-filter.ts";

interface FilterBarProps {
  readonly filter: Filter;
  readonly words: BandWords;
  /** Those to choose among; `undefined` where there is no choice. */
  readonly speakers: readonly { readonly id: string; readonly name: string }[] | undefined;
  /** What the filters that can be anything can be. */
  readonly facets: ReturnType<typeof facetsQuery>;
  readonly active: readonly ActiveFilter[];
  readonly onChange: ChangeFilter;
}

/** The one query behind charts, table and export. */
export function FilterBar({ filter, words, speakers, facets, active, onChange }: FilterBarProps) {
  const t = useMessages(filterMessages);
  const scaleWords = useMessages(scaleMessages);
  const changePart = (part: Filter, options?: Parameters<ChangeFilter>[1]) => onChange({ ...filter, ...part }, options);
  const { organization = [], scorer = [], minConfidence, maxConfidence } = filter;
  const chosenMore = [...organization, ...scorer, minConfidence, maxConfidence].filter(
    (one) => one !== undefined,
  ).length;
  return (
    <section aria-label={t.title} className="no-print">
      <div className="flex flex-wrap items-center gap-2">
        <SearchField
          label={t.search}
          placeholder={t.searchPlaceholder}
          value={filter.q ?? ""}
          onChange={(q) => onChange({ ...filter, q }, { isTyping: true })}
        />
        {speakers !== undefined && (
          <ChoiceMenu label={t.speaker} chosen={filter.speaker?.length ?? 0}>
            {speakers.length === 0 && <p className="px-2 py-1 text-sm text-muted">{t.none}</p>}
            <CheckList
              legend={t.speaker}
              choices={speakers.map(({ id, name }) => ({ value: id, label: name }))}
              chosen={filter.speaker ?? []}
              onToggle={(id) => onChange({ ...filter, speaker: toggled(filter.speaker, id) })}
            />
          </ChoiceMenu>
        )}
        <DatesMenu filter={filter} onChange={changePart}>
          <div className="flex flex-wrap gap-2">
            {periodDays.map((days) => (
              <button
                key={days}
                type="button"
                className="button"
                onClick={() => changePart(periodOf(days, new Date()))}
              >
                {t.lastDays(days)}
              </button>
            ))}
          </div>
        </DatesMenu>
        <ChoiceMenu label={t.band} chosen={filter.band?.length ?? 0}>
          <CheckList
            legend={t.band}
            choices={bandFilters.map((band) => ({
              value: band,
              label: bandFilterWord(words, band, scaleWords),
              swatch: (
                <span
                  aria-hidden="true"
                  className={`size-3 shrink-0 rounded-[2px] ${band === "off-target" ? "hatched border border-line-strong" : ""}`}
                  style={band === "off-target" ? undefined : { background: bandColor(band) }}
                />
              ),
            }))}
            chosen={filter.band ?? []}
            onToggle={(band) => onChange({ ...filter, band: toggled(filter.band, band) })}
          />
        </ChoiceMenu>
        <ChoiceMenu label={t.form} chosen={filter.form?.length ?? 0}>
          <CheckList
            legend={t.form}
            choices={forms.map((form) => ({ value: form, label: t.forms[form] }))}
            chosen={filter.form ?? []}
            onToggle={(form) => onChange({ ...filter, form: toggled(filter.form, form) })}
          />
        </ChoiceMenu>
        <LanguageMenu filter={filter} onChange={changePart} />
        <ChoiceMenu label={t.outlet} chosen={filter.outlet?.length ?? 0}>
          <FacetList name="outlet" filter={filter} facets={facets} onChange={changePart} />
        </ChoiceMenu>
        <ChoiceMenu label={t.more} chosen={chosenMore}>
          <div className="grid gap-3 p-1">
            <Part title={t.confidence}>
              <div className="flex gap-4 px-2">
                <ShareField
                  label={t.atLeast}
                  value={filter.minConfidence}
                  onChange={(minConfidence) => onChange({ ...filter, minConfidence }, { isTyping: true })}
                />
                <ShareField
                  label={t.atMost}
                  value={filter.maxConfidence}
                  onChange={(maxConfidence) => onChange({ ...filter, maxConfidence }, { isTyping: true })}
                />
              </div>
            </Part>
            <Part title={t.organization}>
              <FacetList name="organization" filter={filter} facets={facets} onChange={changePart} />
            </Part>
            <Part title={t.scorer}>
              <FacetList name="scorer" filter={filter} facets={facets} onChange={changePart} />
            </Part>
          </div>
        </ChoiceMenu>
      </div>
      {active.length > 0 && (
        <ul aria-label={t.active} className="mt-3 flex flex-wrap items-center gap-2">
          {active.map(({ key, label, without }) => (
            <li key={key}>
              <button
                type="button"
                aria-label={t.remove(label)}
                className="inline-flex min-h-8 max-w-full items-center gap-2 rounded-full bg-accent-soft py-0.5 pr-2 pl-3 text-sm text-accent-ink hover:outline-1 hover:outline-accent"
                onClick={() => onChange(without)}
              >
                <span className="truncate">{label}</span>
                <svg aria-hidden="true" viewBox="0 0 10 10" className="size-2.5 shrink-0 stroke-current stroke-[1.6]">
                  <path d="M1 1l8 8M9 1l-8 8" />
                </svg>
              </button>
            </li>
          ))}
          <li>
            <button type="button" className="text-link min-h-8 px-1 text-sm" onClick={() => onChange({})}>
              {t.clear}
            </button>
          </li>
        </ul>
      )}
    </section>
  );
}

/** A part of a menu under its own title. */
function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <p aria-hidden="true" className="kicker px-2 pb-1">
        {title}
      </p>
      <div className="max-h-44 overflow-y-auto">{children}</div>
    </div>
  );
}

/** The filters that can be anything, and which of the facets says what they can be. */
const facetOf = { outlet: "outlets", organization: "organizations", scorer: "scorers" } as const;

interface FacetListProps {
  readonly name: keyof typeof facetOf;
  readonly filter: Filter;
  /** Asked for when the list is opened. */
  readonly facets: ReturnType<typeof facetsQuery>;
  readonly onChange: (part: Filter) => void;
}

function FacetList({ name, filter, facets, onChange }: FacetListProps) {
  const t = useMessages(filterMessages);
  const { data } = useQuery(facets);
  return (
    <ValueList
      label={t[name]}
      values={data?.[facetOf[name]]}
      chosen={filter[name] ?? []}
      onToggle={(value) => onChange({ [name]: toggled(filter[name], value) })}
    />
  );
}

interface ShareFieldProps {
  readonly label: string;
  /** In [0, 1]. */
  readonly value: number | undefined;
  readonly onChange: (share: number | undefined) => void;
}

/** A share in per cent. */
function ShareField({ label, value, onChange }: ShareFieldProps) {
  return (
    <FilterField
      label={label}
      unit="%"
      type="number"
      min={0}
      max={100}
      step={5}
      value={value === undefined ? "" : Math.round(value * 100)}
      onChange={({ target }) => {
        const share = target.value === "" ? undefined : target.valueAsNumber / 100;
        if (share === undefined || (share >= 0 && share <= 1)) onChange(share);
      }}
    />
  );
}

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (q: string | undefined) => void;
}

/** Waits for a pause in typing, and follows the address when it changes by another way. */
export function SearchField({ label, placeholder, value, onChange }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    if (typed.trim() !== value) setTyped(value);
  }
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => latest.current(typed.trim() || undefined), 250);
    return () => clearTimeout(timer);
  }, [typed, value]);
  return (
    <input
      type="search"
      aria-label={label}
      placeholder={placeholder}
      maxLength={200}
      className="field max-w-full basis-full py-1 text-sm sm:min-h-9 sm:basis-72"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
