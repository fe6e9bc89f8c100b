import type { Document, Quotation } from "@standpoint/domain";

/** Joins the quotations that a reader counts as one: over several paragraphs, or going on after their cue's sentence. */
export function joinInterrupted({ text }: Document, quotations: readonly Quotation[]): Quotation[] {
  const groups: Quotation[][] = [];
  for (const quotation of quotations) {
    const group = groups.at(-1);
    if (group !== undefined && continues(text, group, quotation)) group.push(quotation);
    else groups.push([quotation]);
  }
  return groups.map((group) => {
    const whole = group.find(({ cue }) => cue !== null) ?? (group[0] as Quotation);
    return { ...whole, content: group.flatMap(({ content }) => content) };
  });
}

/** A quotation of several paragraphs has its opening mark before each and its closing mark at the end. */
const paragraphGap = /^\s*[\n\r\u2028\u2029]\s*[“„"«»‘']?\s*$/u;
/** “It rains.” “It pours,” said Weber. */
const adjacentGap = /^["”“»«’‘']\s?["“„»«‘‚']$/u;

function continues(text: string, group: readonly Quotation[], { form, cue, source, content }: Quotation): boolean {
  const [first] = group;
  const last = group.at(-1);
  const ends = last?.content.at(-1);
  const start = content[0]?.start;
  if (!first || !last || !ends || start === undefined || form !== "direct" || first.form !== "direct") return false;
  if (start - ends.end > farthest) return false;
  const gap = text.slice(ends.end, start);
  const cued = last.cue === null ? first : last;
  if (adjacentGap.test(gap) && cued.cue === null && cued.source === null) return true;
  if (cue !== null || source !== null) return false;
  // "“We won”, she said. “By far.”"
  const followsCue = cued.cue !== null && cued.cue.start > (cued.content.at(-1)?.start ?? 0);
  return /[\n\r\u2028\u2029]/.test(gap) ? paragraphGap.test(gap) : followsCue;
}

/** In characters: what stands between the parts of one statement. */
const farthest = 200;
