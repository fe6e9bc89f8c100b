import { isReportedGerman } from "../languages/lexicon.ts";
import type { Frame, Range, Reading } from "./frame.ts";

/** Lets the frames of one unit agree on what belongs to whom: a later frame ends what the one before says, or lies within it. */
export function settle(reading: Reading, frames: readonly Frame[], conjunctions: ReadonlySet<string>): Frame[] {
  const settled: Frame[] = [];
  for (const frame of frames) {
    const last = settled.at(-1);
    if (last !== undefined && reports(frame, last)) {
      // "Weber believes it will rain, Moos said": the later cue reports all of the sentence before it.
      const [first, ...rest] = frame.content;
      // Of several cues before it, only the nearest one's clause.
      const from = settled.length === 1 ? 0 : last.clause.from;
      const whole = reading.trim({ from: Math.min(first?.from ?? 0, from), to: first?.to ?? 0 }, conjunctions);
      settled[settled.length - 1] = { ...frame, content: [whole, ...rest] };
      continue;
    }
    const host = last?.content.find(({ from, to }) => from <= frame.clause.from && frame.clause.from < to);
    if (last !== undefined && host !== undefined) {
      // Another's words within what is said ("she said he believes …") stay part of what she says.
      if (!goesOn(reading, frame, conjunctions)) continue;
      settled[settled.length - 1] = { ...last, content: contentUpTo(reading, last, frame.clause.from, conjunctions) };
    }
    // What one frame holds no other does, or the same words would be said twice.
    const isTaken = frame.content.some((range) =>
      settled.some(({ content }) => content.some((held) => held.from < range.to && range.from < held.to)),
    );
    if (!isTaken) settled.push(frame);
  }
  return settled;
}

/** Whether what `outer` says stands before its cue and holds the whole of `inner`'s reporting. */
function reports(outer: Frame, inner: Frame): boolean {
  const [said] = outer.content;
  return (
    said !== undefined &&
    said.to <= outer.clause.from &&
    inner.clause.from < said.to &&
    inner.content.some(({ from, to }) => from < said.to && said.from < to)
  );
}

/** Whether a cue within what is said ends it: joined by a conjunction or semicolon, in a mood of its own. */
function goesOn(reading: Reading, frame: Frame, conjunctions: ReadonlySet<string>): boolean {
  if (frame.inheritsSource) return true;
  if (isReportedGerman(reading.lower(frame.cue.from))) return false;
  const before = frame.clause.from - 1;
  return (
    reading.kind(before) === "semicolon" ||
    reading.is(before, conjunctions) ||
    (reading.kind(before) === "comma" && reading.is(frame.clause.from, conjunctions))
  );
}

function contentUpTo(reading: Reading, { content }: Frame, end: number, conjunctions: ReadonlySet<string>): Range[] {
  return content
    .filter(({ from }) => from < end)
    .map(({ from, to }) => (to <= end ? { from, to } : reading.trim({ from, to: end }, conjunctions)))
    .filter(({ from, to }) => to > from);
}
