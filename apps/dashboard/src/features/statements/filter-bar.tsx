import type { Facets, Filter } from "@standpoint/contract";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { BandWords } from "../../api-types.ts";
import { CheckList, ChoiceMenu } from "../../components/choice-menu.tsx";
import { scaleMessages } from "../../components/messages.ts";
import { useFormat, useMessages } from "../../messages.ts";
import { bandColor, bandFilterWord } from "../../scale.ts";
import { bandFilters, forms, languages, toggled } from "../../search.ts";
import type { ActiveFilter } from "./active-filters.ts";
import { filterMessages } from "./messages.ts";
import { periodDays, periodOf } from "./periods.ts";
import type { ChangeFilter } from "./use-change-filter.ts";

interface FilterBarProps {
  readonly filter: Filter;
  readonly words: BandWords;
  /** Those to choose among; `undefined` where there is no choice. */
  readonly speakers: readonly { readonly id: string; readonly name: string }[] | undefined;
  /** What the filters that can be anything can be. */
  readonly facets: Facets | undefined;
  readonly active: readonly ActiveFilter[];
  readonly onChange: ChangeFilter;
}

/** The one query behind charts, table and export. */
export function FilterBar({ filter, words, speakers, facets, active, onChange }: FilterBarProps) {
  const t = useMessages(filterMessages);
  const scaleWords = useMessages(scaleMessages);
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
        <ChoiceMenu label={t.dates} chosen={[filter.from, filter.to].filter((date) => date !== undefined).length}>
          <div className="grid gap-3 p-2">
            <DateField
              label={t.from}
              value={filter.from}
              onChange={(from) => onChange({ ...filter, from }, { isTyping: true })}
            />
            <DateField
              label={t.to}
              value={filter.to}
              onChange={(to) => onChange({ ...filter, to }, { isTyping: true })}
            />
            <div className="flex flex-wrap gap-2">
              {periodDays.map((days) => (
                <button
                  key={days}
                  type="button"
                  className="button"
                  onClick={() => onChange({ ...filter, ...periodOf(days, new Date()) })}
                >
                  {t.lastDays(days)}
                </button>
              ))}
            </div>
          </div>
        </ChoiceMenu>
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
        <ChoiceMenu label={t.language} chosen={filter.language?.length ?? 0}>
          <CheckList
            legend={t.language}
            choices={languages.map((language) => ({ value: language, label: t.languages[language] }))}
            chosen={filter.language ?? []}
            onToggle={(language) => onChange({ ...filter, language: toggled(filter.language, language) })}
          />
        </ChoiceMenu>
        <ChoiceMenu label={t.outlet} chosen={filter.outlet?.length ?? 0}>
          <ValueList
            label={t.outlet}
            values={facets?.outlets ?? []}
            chosen={filter.outlet ?? []}
            onToggle={(outlet) => onChange({ ...filter, outlet: toggled(filter.outlet, outlet) })}
          />
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
              <ValueList
                label={t.organization}
                values={facets?.organizations ?? []}
                chosen={filter.organization ?? []}
                onToggle={(organization) =>
                  onChange({ ...filter, organization: toggled(filter.organization, organization) })
                }
              />
            </Part>
            <Part title={t.scorer}>
              <ValueList
                label={t.scorer}
                values={facets?.scorers ?? []}
                chosen={filter.scorer ?? []}
                onToggle={(scorer) => onChange({ ...filter, scorer: toggled(filter.scorer, scorer) })}
              />
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

interface ValueListProps {
  readonly label: string;
  readonly values: Facets["outlets"];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

/** Values as they are in the statements, most frequent first; what is chosen is there even where nothing has it. */
export function ValueList({ label, values, chosen, onToggle }: ValueListProps) {
  const t = useMessages(filterMessages);
  const format = useFormat();
  const known = values.map(({ value }) => value);
  const choices = [
    ...chosen.filter((value) => !known.includes(value)).map((value) => ({ value, label: value })),
    ...values.map(({ value, count }) => ({ value, label: `${value} (${format.count(count)})` })),
  ];
  if (choices.length === 0) return <p className="px-2 py-1 text-sm text-muted">{t.none}</p>;
  return <CheckList legend={label} choices={choices} chosen={chosen} onToggle={onToggle} />;
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

interface ShareFieldProps {
  readonly label: string;
  /** In [0, 1]. */
  readonly value: number | undefined;
  readonly onChange: (share: number | undefined) => void;
}

/** A share in per cent. */
function ShareField({ label, value, onChange }: ShareFieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="text-xs font-semibold text-muted">
        {label}
      </label>
      <span className="mt-1 flex items-center gap-2">
        <input
          id={id}
          type="number"
          min={0}
          max={100}
          step={5}
          className="field w-24 text-sm"
          value={value === undefined ? "" : Math.round(value * 100)}
          onChange={(event) => {
            const share = event.target.value === "" ? undefined : event.target.valueAsNumber / 100;
            if (share === undefined || (share >= 0 && share <= 1)) onChange(share);
          }}
        />
        <span className="text-sm text-muted">%</span>
      </span>
    </div>
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

interface DateFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (date: string | undefined) => void;
}

export function DateField({ label, value, onChange }: DateFieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="text-xs font-semibold text-muted">
        {label}
      </label>
      <input
        id={id}
        type="date"
        className="field mt-1 text-sm"
        value={value ?? ""}
        min="1000-01-01"
        onChange={(event) => onChange(event.target.value || undefined)}
      />
    </div>
  );
}
