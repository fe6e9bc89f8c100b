import { useEffect, useId, useRef, useState } from "react";
import type { BandWords } from "../../api-types.ts";
import { CheckList, ChoiceMenu } from "../../components/choice-menu.tsx";
import { bandFilterWord, messages } from "../../messages.ts";
import { bandColor } from "../../scale.ts";
import { bandFilters, forms, languages, type OverviewSearch, toggled } from "../../search.ts";
import type { ActiveFilter } from "./active-filters.ts";

interface FilterBarProps {
  readonly search: OverviewSearch;
  readonly words: BandWords;
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  readonly outlets: readonly string[];
  readonly active: readonly ActiveFilter[];
  /** `isTyping`: one of many small changes, not a step to come back to. */
  readonly onChange: (search: OverviewSearch, options?: { isTyping?: boolean }) => void;
}

/** The one query behind charts, table and export. */
export function FilterBar({ search, words, speakers, outlets, active, onChange }: FilterBarProps) {
  const t = messages.filters;
  return (
    <section aria-label={t.title} className="no-print">
      <div className="flex flex-wrap items-center gap-2">
        <SearchField value={search.q ?? ""} onChange={(q) => onChange({ ...search, q }, { isTyping: true })} />
        <ChoiceMenu label={t.speaker} chosen={search.speaker?.length ?? 0}>
          {speakers.length === 0 && <p className="px-2 py-1 text-sm text-muted">{t.none}</p>}
          <CheckList
            legend={t.speaker}
            choices={speakers.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={search.speaker ?? []}
            onToggle={(id) => onChange({ ...search, speaker: toggled(search.speaker, id) })}
          />
        </ChoiceMenu>
        <ChoiceMenu label={t.dates} chosen={[search.from, search.to].filter((date) => date !== undefined).length}>
          <div className="grid gap-3 p-2">
            <DateField
              label={t.from}
              value={search.from}
              onChange={(from) => onChange({ ...search, from }, { isTyping: true })}
            />
            <DateField
              label={t.to}
              value={search.to}
              onChange={(to) => onChange({ ...search, to }, { isTyping: true })}
            />
          </div>
        </ChoiceMenu>
        <ChoiceMenu label={t.band} chosen={search.band?.length ?? 0}>
          <CheckList
            legend={t.band}
            choices={bandFilters.map((band) => ({
              value: band,
              label: bandFilterWord(words, band),
              swatch: (
                <span
                  aria-hidden="true"
                  className={`size-3 shrink-0 rounded-[2px] ${band === "off-target" ? "hatched border border-line-strong" : ""}`}
                  style={band === "off-target" ? undefined : { background: bandColor(band) }}
                />
              ),
            }))}
            chosen={search.band ?? []}
            onToggle={(band) => onChange({ ...search, band: toggled(search.band, band) })}
          />
        </ChoiceMenu>
        <ChoiceMenu label={t.form} chosen={search.form?.length ?? 0}>
          <CheckList
            legend={t.form}
            choices={forms.map((form) => ({ value: form, label: t.forms[form] }))}
            chosen={search.form ?? []}
            onToggle={(form) => onChange({ ...search, form: toggled(search.form, form) })}
          />
        </ChoiceMenu>
        <ChoiceMenu label={t.language} chosen={search.language?.length ?? 0}>
          <CheckList
            legend={t.language}
            choices={languages.map((language) => ({ value: language, label: t.languages[language] }))}
            chosen={search.language ?? []}
            onToggle={(language) => onChange({ ...search, language: toggled(search.language, language) })}
          />
        </ChoiceMenu>
        <ChoiceMenu label={t.outlet} chosen={search.outlet?.length ?? 0}>
          {outlets.length === 0 && <p className="px-2 py-1 text-sm text-muted">{t.none}</p>}
          <CheckList
            legend={t.outlet}
            choices={outlets.map((outlet) => ({ value: outlet, label: outlet }))}
            chosen={search.outlet ?? []}
            onToggle={(outlet) => onChange({ ...search, outlet: toggled(search.outlet, outlet) })}
          />
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
            <button
              type="button"
              className="text-link min-h-8 px-1 text-sm"
              onClick={() => onChange({ interval: search.interval })}
            >
              {t.clear}
            </button>
          </li>
        </ul>
      )}
    </section>
  );
}

/** Waits for a pause in typing, and follows the address when it changes by another way. */
function SearchField({ value, onChange }: { value: string; onChange: (q: string | undefined) => void }) {
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
      aria-label={messages.filters.search}
      placeholder={messages.filters.searchPlaceholder}
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

function DateField({ label, value, onChange }: DateFieldProps) {
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
