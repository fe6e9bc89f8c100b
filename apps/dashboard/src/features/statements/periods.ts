import { dayOf } from "../timeline/time.ts";

/** Days back from today, both included. */
export const periodDays = [30, 90, 365] as const;

/** The dates of a period that ends today, so that the address holds still while time goes on. */
export function periodOf(days: number, today: Date): { readonly from: string; readonly to: string } {
  const first = new Date(today);
  first.setUTCDate(first.getUTCDate() - days + 1);
  return { from: dayOf(first.getTime()), to: dayOf(today.getTime()) };
}
