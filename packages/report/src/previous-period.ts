/** First and last day, `YYYY-MM-DD`. */
interface Period {
  readonly from: string;
  readonly to: string;
}

const dayMs = 86_400_000;

/** The period of as many days right before; `null` for one that is open, and where that would start before the year 1. */
export function previousPeriod({ from, to }: { [Day in keyof Period]?: string | undefined }): Period | null {
  if (from === undefined || to === undefined || from > to) return null;
  const [first, last] = [Date.parse(from), Date.parse(to)];
  const start = new Date(first - (last - first) - dayMs);
  return start.getUTCFullYear() < 1 ? null : { from: dayOf(start), to: dayOf(new Date(first - dayMs)) };
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
