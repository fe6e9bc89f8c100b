import type { Filter, Interval, StatementQuery } from "@standpoint/contract";
import type { BandFilter, Form, Language } from "./api-types.ts";

/** What the overview's address says besides the query of charts, table and export. */
export type OverviewSearch = Filter & {
  /** Draw a bar for everybody, not only for those with most statements. */
  readonly speakers?: "all" | undefined;
};

export type TimelineSearch = Filter & {
  /** A month without one. */
  readonly interval?: Interval | undefined;
  /** One chart for all, or a panel for each speaker; without one, what fits their number. */
  readonly layout?: TimelineLayout | undefined;
  /** What the reader marked in time: `2031-02-14~Label`. */
  readonly event?: readonly string[] | undefined;
};
export const timelineLayouts = ["together", "panels"] as const;
export type TimelineLayout = (typeof timelineLayouts)[number];

export type CompareSearch = Filter & {
  /** Other claims beside the view's own; all without one. */
  readonly target?: readonly string[] | undefined;
};

export type ReviewSearch = Filter & {
  /** The statement in view; without one, or when it is not in the queue, the first. */
  readonly statement?: string | undefined;
};

export type StatementsSearch = Filter & {
  /** By date without one. */
  readonly sort?: StatementSort | undefined;
  /** Newest or highest first without it. */
  readonly order?: "asc" | undefined;
  /** Columns of the table; the usual ones without. */
  readonly columns?: readonly StatementColumn[] | undefined;
};

/** Ways to add articles. */
export const addWays = ["paste", "address", "files", "feed", "bulk"] as const;
export type AddWay = (typeof addWays)[number];

export interface AddSearch {
  /** By pasting one without it. */
  readonly by?: AddWay | undefined;
}

export type ArticlesSearch = Pick<Filter, "q" | "from" | "to" | "language" | "outlet">;

export interface ArticleSearch {
  readonly target?: string | undefined;
  readonly statement?: string | undefined;
  /** Set after an article was sent: whether it is new here. */
  readonly added?: "created" | "unchanged" | undefined;
}

export interface EditSearch {
  /** The job that scores what is stored toward the claim that was saved. */
  readonly job?: string | undefined;
}

/** Parameters as an address has them: a key given several times is a list. */
export type RawSearch = Record<string, string | readonly string[]>;

export const bandFilters = [
  "opposes",
  "leans-against",
  "balanced",
  "leans-toward",
  "supports",
  "off-target",
] as const satisfies readonly BandFilter[];
export const forms = ["direct", "indirect", "mixed"] as const satisfies readonly Form[];
export const languages = ["en", "de"] as const satisfies readonly Language[];
export const intervals = ["day", "week", "month", "quarter"] as const satisfies readonly Interval[];

/** What the table of statements can be in the order of. */
export const statementSorts = ["date", "relevance", "value", "confidence"] as const satisfies readonly NonNullable<
  StatementQuery["sort"]
>[];
export type StatementSort = (typeof statementSorts)[number];

/** Columns that the table of statements can have, in their order. */
export const statementColumns = [
  "date",
  "speaker",
  "organization",
  "statement",
  "form",
  "language",
  "stance",
  "confidence",
  "scorer",
  "attribution",
  "article",
  "outlet",
] as const;
export type StatementColumn = (typeof statementColumns)[number];

/** Those that a table has before somebody chooses. */
export const usualColumns: readonly StatementColumn[] = [
  "date",
  "speaker",
  "statement",
  "form",
  "stance",
  "confidence",
  "article",
];

/** `?speaker=a&speaker=b` → `{ speaker: ["a", "b"] }`; every value stays text. */
export function parseSearch(address: string): RawSearch {
  const params = new URLSearchParams(address);
  return Object.fromEntries(
    [...new Set(params.keys())].map((key) => {
      const values = params.getAll(key);
      return [key, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}

/** The reverse: a list repeats its key; what is `undefined` or empty is left out. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== "") params.append(key, String(one));
    }
  }
  return params.size === 0 ? "" : `?${params}`;
}

/** The query in an address as far as we understand it; the rest, and what is not valid, is as if it were not there. */
export function readFilter(raw: Readonly<Record<string, unknown>>): Filter {
  return withoutAbsent({
    statementId: texts(raw["statementId"])?.slice(0, 200),
    speaker: texts(raw["speaker"]),
    from: dateIn(raw["from"]),
    to: dateIn(raw["to"]),
    language: among(languages, raw["language"]),
    outlet: texts(raw["outlet"]),
    organization: texts(raw["organization"]),
    form: among(forms, raw["form"]),
    band: among(bandFilters, raw["band"]),
    q: firstText(raw["q"])?.trim().slice(0, 200) || undefined,
    scorer: texts(raw["scorer"]),
    minConfidence: shareIn(raw["minConfidence"]),
    maxConfidence: shareIn(raw["maxConfidence"]),
  });
}

export function readOverviewSearch(raw: Readonly<Record<string, unknown>>): OverviewSearch {
  return withoutAbsent({ ...readFilter(raw), speakers: among(["all"], raw["speakers"])?.[0] });
}

export function readTimelineSearch(raw: Readonly<Record<string, unknown>>): TimelineSearch {
  const events = texts(raw["event"])?.filter((event) => readEvent(event) !== null);
  return withoutAbsent({
    ...readFilter(raw),
    interval: among(intervals, raw["interval"])?.[0],
    layout: among(timelineLayouts, raw["layout"])?.[0],
    event: events?.length ? events.slice(0, maxEvents) : undefined,
  });
}

export function readCompareSearch(raw: Readonly<Record<string, unknown>>): CompareSearch {
  return withoutAbsent({ ...readFilter(raw), target: texts(raw["target"]) });
}

/** Something that happened on a day, as the reader calls it. */
export interface TimelineEvent {
  /** ISO 8601 date */
  readonly on: string;
  readonly label: string;
}

export const maxEvents = 20;
export const maxEventLength = 80;

/** `2031-02-14~Label`; `null` for what is none. */
export function readEvent(text: string): TimelineEvent | null {
  const on = dateIn(text.slice(0, 10));
  const label = text.slice(11).trim().slice(0, maxEventLength);
  return on === undefined || text[10] !== "~" || label === "" ? null : { on, label };
}

export const writeEvent = ({ on, label }: TimelineEvent) => `${on}~${label}`;

/** The query stays on the way to other views; the queue is of all statements. */
export function readReviewSearch(raw: Readonly<Record<string, unknown>>): ReviewSearch {
  return withoutAbsent({ ...readFilter(raw), statement: firstText(raw["statement"]) });
}

export function readStatementsSearch(raw: Readonly<Record<string, unknown>>): StatementsSearch {
  return withoutAbsent({
    ...readFilter(raw),
    sort: among(statementSorts, raw["sort"])?.[0],
    order: among(["asc"], raw["order"])?.[0],
    columns: among(statementColumns, raw["columns"]),
  });
}

/** What an address says beside its query. */
export function withoutFilter(raw: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(raw).filter(([key]) => !(filterKeys as readonly string[]).includes(key)));
}

const filterKeys = [
  "statementId",
  "speaker",
  "from",
  "to",
  "language",
  "outlet",
  "organization",
  "form",
  "band",
  "q",
  "scorer",
  "minConfidence",
  "maxConfidence",
] as const satisfies readonly (keyof Filter)[];

export function readAddSearch(raw: Readonly<Record<string, unknown>>): AddSearch {
  return withoutAbsent({ by: among(addWays, raw["by"])?.[0] });
}

export function readArticlesSearch(raw: Readonly<Record<string, unknown>>): ArticlesSearch {
  const { q, from, to, language, outlet } = readFilter(raw);
  return withoutAbsent({ q, from, to, language, outlet });
}

export function readArticleSearch(raw: Readonly<Record<string, unknown>>): ArticleSearch {
  return withoutAbsent({
    target: firstText(raw["target"]),
    statement: firstText(raw["statement"]),
    added: among(["created", "unchanged"] as const, raw["added"])?.[0],
  });
}

export function readEditSearch(raw: Readonly<Record<string, unknown>>): EditSearch {
  return withoutAbsent({ job: firstText(raw["job"]) });
}

/** The list with `value` in it, or without it when it was; `undefined` when that leaves none. */
export function toggled<Value>(values: readonly Value[] | undefined, value: Value): Value[] | undefined {
  const without = (values ?? []).filter((one) => one !== value);
  const next = without.length === (values ?? []).length ? [...without, value] : without;
  return next.length === 0 ? undefined : next;
}

function texts(value: unknown): string[] | undefined {
  const all = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string" && one !== "");
  const unique = [...new Set(all as string[])];
  return unique.length === 0 ? undefined : unique;
}

function firstText(value: unknown): string | undefined {
  return texts(value)?.[0];
}

function among<const Choice extends string>(choices: readonly Choice[], value: unknown): Choice[] | undefined {
  const found = texts(value)?.filter((one): one is Choice => (choices as readonly string[]).includes(one));
  return found === undefined || found.length === 0 ? undefined : found;
}

/** A real calendar date: 30 February is none. */
function dateIn(value: unknown): string | undefined {
  const text = firstText(value);
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

/** A number in [0, 1]. */
function shareIn(value: unknown): number | undefined {
  const text = typeof value === "number" ? String(value) : firstText(value);
  const share = text === undefined || text.trim() === "" ? Number.NaN : Number(text);
  return share >= 0 && share <= 1 ? share : undefined;
}

function withoutAbsent<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Value;
}
