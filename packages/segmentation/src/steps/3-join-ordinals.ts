import type { SentenceRules } from "../languages/language.ts";

/** "28. Januar", "der 3. Bezirk": digits and a period before a noun that is counted are an ordinal, not a sentence end. */
export function endsInOrdinal(before: string, after: string, rules: SentenceRules): boolean {
  if (!/(?:^|[^\p{L}\p{N}.,])\p{Nd}{1,3}\.$/u.test(before)) return false;
  const next = /^\p{L}+/u.exec(after)?.[0].toLowerCase();
  return next !== undefined && rules.afterOrdinal.has(next);
}
