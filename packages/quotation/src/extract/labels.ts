import type { Quotation } from "@standpoint/domain";
import type { Unit } from "../reading/units.ts";
import type { Frame, Range, Reading } from "./frame.ts";
import { spanOf } from "./quotation-of.ts";

/** “Weber: ‘It rains’”, as headlines have it, and “‘It rains’ — Weber”, as collections do. */
export function labelFrame(reading: Reading): Frame | null {
  const colon = reading.tokens.findIndex(({ kind }) => kind === "colon");
  if (isName(reading, { from: 0, to: colon }) && reading.kind(colon + 1) === "quote") {
    const content = [{ from: colon + 1, to: reading.quotesTo(colon + 1) }];
    return {
      cue: { from: colon, to: colon + 1 },
      source: { from: 0, to: colon },
      inheritsSource: false,
      content,
      clause: { from: 0, to: colon + 1 },
    };
  }
  const dash = reading.quotesTo(0);
  if (dash === 0 || reading.kind(dash) !== "dash") return null;
  let name = dash;
  while (reading.kind(name) === "dash") name++;
  const source = { from: name, to: reading.nextBreak(name) };
  if (!isName(reading, source)) return null;
  return {
    cue: { from: dash, to: dash + 1 },
    source,
    inheritsSource: false,
    content: [{ from: 0, to: dash }],
    clause: { from: dash, to: reading.length },
  };
}

/** A paragraph that is a dash and a name, after one that is a quotation: who says it. */
export function signatureOf(
  text: string,
  { form, cue, source, content }: Quotation,
  { unit, reading }: { readonly unit: Unit; readonly reading: Reading },
) {
  const name = { from: 1, to: reading.nextBreak(1) };
  const isSignature = reading.kind(0) === "dash" && unit.isFirstOfParagraph && isName(reading, name);
  if (!isSignature || form !== "direct" || cue !== null || source !== null) return null;
  if (!/^["”“»«’‘']?\s+$/u.test(text.slice(content.at(-1)?.end, unit.start))) return null;
  return { cue: spanOf(unit, { from: 0, to: 1 }), source: spanOf(unit, name) };
}

const isName = (reading: Reading, { from, to }: Range) =>
  to > from && to - from <= 5 && !reading.some({ from, to }, (index) => !reading.isCapitalized(index));
