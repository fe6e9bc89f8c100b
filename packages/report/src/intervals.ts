/** How long a point of a series lasts; weeks start on Monday, all in UTC. */
export const intervals = ["day", "week", "month", "quarter"] as const;
export type SeriesInterval = (typeof intervals)[number];

/** The first day of the interval a date lies in, as `YYYY-MM-DD`. */
export function startOfInterval(date: string, interval: SeriesInterval): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (interval === "week") day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  if (interval === "month") day.setUTCDate(1);
  if (interval === "quarter") day.setUTCMonth(day.getUTCMonth() - (day.getUTCMonth() % 3), 1);
  return day.toISOString().slice(0, 10);
}
