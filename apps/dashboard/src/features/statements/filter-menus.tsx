import type { Facets, Filter } from "@standpoint/contract";
import { type ComponentProps, type ReactNode, useId } from "react";
import { CheckList, ChoiceMenu } from "../../components/choice-menu.tsx";
import { problemMessages } from "../../components/messages.ts";
import { useFormat, useMessages } from "../../messages.ts";
import { languages, toggled } from "../../search.ts";
import { filterMessages } from "./messages.ts";

type Parts = Pick<Filter, "from" | "to" | "language" | "outlet">;

interface MenuProps {
  readonly filter: Parts;
  /** What changes of the filter. */
  readonly onChange: (part: Parts, options?: { readonly isTyping?: boolean }) => void;
}

/** First and last day. */
export function DatesMenu({ filter: { from, to }, onChange, children }: MenuProps & { readonly children?: ReactNode }) {
  const t = useMessages(filterMessages);
  return (
    <ChoiceMenu label={t.dates} chosen={[from, to].filter((date) => date !== undefined).length}>
      <div className="grid gap-3 p-2">
        {(["from", "to"] as const).map((end) => (
          <FilterField
            key={end}
            label={t[end]}
            type="date"
            min="1000-01-01"
            value={{ from, to }[end] ?? ""}
            onChange={({ target }) => onChange({ [end]: target.value || undefined }, { isTyping: true })}
          />
        ))}
        {children}
      </div>
    </ChoiceMenu>
  );
}

/** Of the articles. */
export function LanguageMenu({ filter, onChange }: MenuProps) {
  const t = useMessages(filterMessages);
  return (
    <ChoiceMenu label={t.language} chosen={filter.language?.length ?? 0}>
      <CheckList
        legend={t.language}
        choices={languages.map((language) => ({ value: language, label: t.languages[language] }))}
        chosen={filter.language ?? []}
        onToggle={(language) => onChange({ language: toggled(filter.language, language) })}
      />
    </ChoiceMenu>
  );
}

interface ValueListProps {
  readonly label: string;
  /** Most frequent first; `undefined` until they are known. */
  readonly values: Facets["outlets"] | undefined;
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

/** Values to choose among; what is chosen is there even where nothing has it. */
export function ValueList({ label, values, chosen, onToggle }: ValueListProps) {
  const t = useMessages(filterMessages);
  const { loading } = useMessages(problemMessages);
  const format = useFormat();
  const known = values?.map(({ value }) => value) ?? [];
  const choices = [
    ...chosen.filter((value) => !known.includes(value)).map((value) => ({ value, label: value })),
    ...(values ?? []).map(({ value, count }) => ({ value, label: `${value} (${format.count(count)})` })),
  ];
  if (choices.length === 0)
    return <p className="px-2 py-1 text-sm text-muted">{values === undefined ? loading : t.none}</p>;
  return <CheckList legend={label} choices={choices} chosen={chosen} onToggle={onToggle} />;
}

interface FilterFieldProps extends ComponentProps<"input"> {
  readonly label: string;
  /** Said after what is typed. */
  readonly unit?: string;
}

/** A field of a filter under its small label. */
export function FilterField({ label, unit, ...input }: FilterFieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="text-xs font-semibold text-muted">
        {label}
      </label>
      <span className="mt-1 flex items-center gap-2">
        <input id={id} className="field min-w-24 text-sm" {...input} />
        {unit !== undefined && <span className="text-sm text-muted">{unit}</span>}
      </span>
    </div>
  );
}
