import type { Span } from "@standpoint/domain";
import { type IsReporting, type Mark, marksOf, startsWithCue } from "./marks.ts";

/** A stretch inside quotation marks. */
export interface Quoted extends Span {
  /** The marks themselves included. */
  readonly outer: Span;
  /** `false` when the closing mark is missing and a cue or the paragraph's end had to do. */
  readonly closed: boolean;
}

/** Where a reader stands between two marks: outside, in a quotation of a family, or in one within it. */
type State = 0 | 1 | 2 | 3 | 4 | 5;
const outside: State = 0;
const states: readonly State[] = [0, 1, 2, 3, 4, 5];
const inside = { double: 1, guillemet: 3, single: 5 } as const;
const nested = { double: 2, guillemet: 4 } as const;

/** What a mark does: nothing, open, close, end one whose closing mark is missing and open the next, close one never opened. */
type Act = 0 | 1 | 2 | 3 | 4;
const skip: Act = 0;
const open: Act = 1;
const close: Act = 2;
const reopen: Act = 3;
const closeUnopened: Act = 4;

const costs = {
  nesting: 2,
  missingCloser: 3,
  missingOpener: 2,
  unclosed: 2,
  unclosedSingle: 20,
  otherFamilyInSingle: 0.25,
};

/**
 * The stretches of a paragraph inside quotation marks, outermost only.
 *
 * Any style of mark counts. Each reading of the marks has a cost: for a mark that opens where it looks like one that
 * closes, for one left out, for a stray one; the cheapest reading of the whole paragraph wins.
 *
 * @param startsOpen whether the paragraph before left a quotation open, so that this one may go on without a mark.
 */
export function quotedStretches(
  text: string,
  paragraph: Span,
  isReporting: IsReporting,
  startsOpen: boolean,
): Quoted[] {
  const marks = marksOf(text, paragraph, isReporting);
  if (marks.length === 0) return [];
  const [first] = marks;
  const goesOn = startsOpen && first !== undefined && first.closing < first.opening;
  const { acts, opensAtStart } = cheapestReading(marks, goesOn);
  const quoted: Quoted[] = [];
  let from: Span | null = opensAtStart ? { start: paragraph.start, end: paragraph.start } : null;
  const push = (opener: Span, closer: Span, closed: boolean) => {
    const inner = text.slice(
      opener.end,
      closed ? closer.start : cueWithin(text, opener.end, closer.start, isReporting),
    );
    const start = opener.end + (inner.length - inner.trimStart().length);
    const end = start + inner.trim().length;
    if (end > start)
      quoted.push({ start, end, outer: { start: opener.start, end: closed ? closer.end : end }, closed });
  };
  for (const [index, mark] of marks.entries()) {
    const act = acts[index];
    if (act === closeUnopened) {
      const start = sentenceStart(text, Math.max(paragraph.start, quoted.at(-1)?.outer.end ?? 0), mark.start);
      push({ start, end: start }, mark, true);
    } else if (from === null) {
      if (act === open) from = mark;
    } else if (act === close || act === reopen) {
      push(from, mark, act === close);
      from = act === reopen ? mark : null;
    }
  }
  if (from !== null) push(from, { start: paragraph.end, end: paragraph.end }, false);
  return quoted;
}

/** The act of each outermost mark in the reading of least cost: the marks are read from first to last, the best way to each state kept. */
function cheapestReading(marks: readonly Mark[], startsOpen: boolean): { acts: readonly Act[]; opensAtStart: boolean } {
  const ways = new Uint8Array(marks.length * states.length);
  let cost = states.map((state) => (state === outside ? 0 : startsOpen && state !== 2 && state !== 4 ? 1 : Infinity));
  for (const [index, mark] of marks.entries()) {
    const next = states.map(() => Infinity);
    const go = (from: State, act: Act, to: State, price: number) => {
      const total = (cost[from] as number) + price;
      if (total >= (next[to] as number)) return;
      next[to] = total;
      ways[index * states.length + to] = from * 8 + act;
    };
    const own = inside[mark.family];
    const deeper = mark.family === "single" ? null : nested[mark.family];
    go(outside, skip, outside, mark.stray);
    go(outside, open, own, mark.opening);
    if (mark.beforeCue) go(outside, closeUnopened, outside, mark.closing + costs.missingOpener);
    go(own, close, outside, mark.closing);
    go(own, skip, own, mark.stray);
    go(own, reopen, own, mark.opening + costs.missingCloser);
    if (deeper !== null) {
      go(own, skip, deeper, mark.opening + mark.nesting);
      go(deeper, skip, own, mark.closing);
      go(deeper, skip, deeper, mark.stray);
    }
    for (const state of states) {
      if (state === outside || state === own || state === deeper) continue;
      go(state, skip, state, state === inside.single ? costs.otherFamilyInSingle : 0);
    }
    cost = next;
  }
  const ends = cost.map(
    (total, state) =>
      total +
      (state === outside
        ? 0
        : state === inside.single
          ? costs.unclosedSingle
          : costs.unclosed * (state === 2 || state === 4 ? 2 : 1)),
  );
  let state = ends.indexOf(Math.min(...ends));
  const acts = new Array<Act>(marks.length).fill(skip);
  for (let index = marks.length - 1; index >= 0; index--) {
    const way = ways[index * states.length + state] as number;
    acts[index] = (way % 8) as Act;
    state = way >> 3;
  }
  return { acts, opensAtStart: state !== outside };
}

/** Where a quotation without its closing mark ends: at a cue, if one follows a comma within it. */
function cueWithin(text: string, from: number, to: number, isReporting: IsReporting): number {
  for (const { index } of text.slice(from, to).matchAll(/[,!?](?=\s)/g)) {
    const after = from + index + 1;
    if (startsWithCue(text.slice(after, Math.min(to, after + 60)), isReporting)) return after;
  }
  return to;
}

/** Where the sentence begins that a closing mark ends. */
function sentenceStart(text: string, from: number, to: number): number {
  const least = Math.max(from, to - farthest);
  const before = text.slice(least, to - 1);
  const stop = before.search(/[.!?…:]\s(?!.*[.!?…:]\s)/su);
  return stop < 0 ? least : least + stop + 1;
}

/** In characters; a sentence is looked for no farther back. */
const farthest = 400;
