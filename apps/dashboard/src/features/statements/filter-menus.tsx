import type { Facets, Filter } from "@standpoint/contract";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useId } from "react";
import { CheckList, ChoiceMenu } from "../../components/choice-menu.tsx";
import { problemMessages } from "../../components/messages.ts";
import { useFormat, useMessages } from "../../messages.ts";
import type { facetsQuery } from "../../queries.ts";
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
        <DateField label={t.from} value={from} onChange={(day) => onChange({ from: day }, { isTyping: true })} />
        <DateField label={t.to} value={to} onChange={(day) => onChange({ to: day }, { isTyping: true })} />
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

export function OutletMenu({ filter, facets, onChange }: MenuProps & Pick<ValueListProps, "facets">) {
  const t = useMessages(filterMessages);
  return (
    <ChoiceMenu label={t.outlet} chosen={filter.outlet?.length ?? 0}>
      <ValueList
        label={t.outlet}
        facets={facets}
        part="outlets"
        chosen={filter.outlet ?? []}
        onToggle={(outlet) => onChange({ outlet: toggled(filter.outlet, outlet) })}
      />
    </ChoiceMenu>
  );
}

interface ValueListProps {
  readonly label: string;
  /** Asked for when the list is opened. */
  readonly facets: ReturnType<typeof facetsQuery>;
  readonly part: keyof Facets;
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

/** Values as they are in the statements, most frequent first; what is chosen is there even where nothing has it. */
export function ValueList({ label, facets, part, chosen, onToggle }: ValueListProps) {
  const t = useMessages(filterMessages);
  const { loading } = useMessages(problemMessages);
  const format = useFormat();
  const { data, isPending } = useQuery(facets);
  const values = data?.[part] ?? [];
  const known = values.map(({ value }) => value);
  const choices = [
    ...chosen.filter((value) => !known.includes(value)).map((value) => ({ value, label: value })),
    ...values.map(({ value, count }) => ({ value, label: `${value} (${format.count(count)})` })),
  ];
  if (choices.length === 0) return <p className="px-2 py-1 text-sm text-muted">{isPending ? loading : t.none}</p>;
  return <CheckList legend={label} choices={choices} chosen={chosen} onToggle={onToggle} />;
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
