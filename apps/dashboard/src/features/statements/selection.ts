import type { Filter, StatementRow } from "@standpoint/contract";
import type { BandWords } from "../../api-types.ts";
import { scaleMessages } from "../../components/messages.ts";
import { formats, type UiLanguage } from "../../format.ts";
import { stanceWord } from "../../scale.ts";
import { bandFilters } from "../../search.ts";
import { detailOf } from "../../speaker.ts";
import { statementMessages } from "./messages.ts";

/** Rows that were chosen, by their id, in the order in which they were. */
export type Selection = ReadonlyMap<string, StatementRow>;

/** The most rows that can be chosen. */
export const mostSelected = 200;

/** With these rows in it, as many as may be. */
export function selectionWith(selection: Selection, rows: readonly StatementRow[]): Selection {
  const all = [...selection, ...rows.map((row) => [row.id, row] as const)];
  return new Map([...new Map(all)].slice(0, mostSelected));
}

export function selectionWithout(selection: Selection, rows: readonly StatementRow[]): Selection {
  const gone = new Set(rows.map(({ id }) => id));
  return new Map([...selection].filter(([id]) => !gone.has(id)));
}

/** The query that finds these statements and no others. */
export function filterOf(selection: Selection): Filter {
  const rows = [...selection.values()];
  const days = rows.map(({ publishedOn }) => publishedOn).toSorted();
  return {
    statementId: rows.map(({ id }) => id),
    from: days.at(0),
    to: days.at(-1),
    // Without a choice of bands, those that do not address the claim are left out.
    band: rows.some(({ stance }) => stance.value === null) ? [...bandFilters] : undefined,
  };
}

interface Quoting {
  readonly language: UiLanguage;
  readonly words: BandWords;
  /** Where a statement can be read in its article. */
  readonly addressOf: (row: StatementRow) => string;
}

/** A statement to paste elsewhere: the words, who said them where and when, where they stand, and the address. */
export function quoteOf(row: StatementRow, { language, words, addressOf }: Quoting): string {
  const format = formats[language];
  const t = statementMessages[language];
  const { speaker } = row.attribution ?? {};
  const who = speaker === undefined ? t.unattributed : [speaker.name, detailOf(speaker)].filter(Boolean).join(", ");
  const { title, outlet } = row.article;
  const source = [outlet, title === null ? null : t.quoted(title), format.day(row.publishedOn)].filter(Boolean);
  const { value } = row.stance;
  const stance = stanceWord(words, row.stance, scaleMessages[language]);
  return [
    t.quoted(row.text),
    `${who} (${source.join(", ")})`,
    value === null ? stance : `${format.stance(value)} ${stance}`,
    addressOf(row),
  ].join("\n");
}
