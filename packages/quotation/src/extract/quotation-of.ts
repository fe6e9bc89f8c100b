import type { Form, Quotation, Span } from "@standpoint/domain";
import type { Unit } from "../reading/units.ts";
import type { Range } from "./frame.ts";

/** The text that a unit's tokens cover. */
export function spanOf(unit: Unit, { from, to }: Range): Span {
  const first = unit.tokens[from];
  const last = unit.tokens[to - 1];
  if (first === undefined || last === undefined)
    throw new RangeError(`no tokens ${from}–${to} in a unit of ${unit.tokens.length}`);
  return { start: first.start, end: last.end };
}

/** A quotation from the token ranges of what is said: direct where all of its words are in marks, mixed where some are. */
export function quotationOf(unit: Unit, content: readonly Range[], cue: Span | null, source: Span | null): Quotation {
  const tokens = content
    .flatMap(({ from, to }) => unit.tokens.slice(from, to))
    .filter(({ kind }) => kind === "word" || kind === "number" || kind === "quote");
  const quoted = tokens.filter((token) => token.quoted).length;
  const form: Form =
    quoted === 0 ? (unit.hasStrayMark ? "mixed" : "indirect") : quoted === tokens.length ? "direct" : "mixed";
  const spans = content.map((range) => spanOf(unit, range)).sort((one, other) => one.start - other.start);
  return { form, content: spans, cue, source };
}
