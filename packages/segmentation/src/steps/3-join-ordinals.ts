import type { SentenceRules } from "../languages/language.ts";

const number = /(?:^|(\p{L}+)\s|[^\p{L}\p{N}.,])\p{Nd}{1,3}\.$/u;

/** "28. Januar", "der 3. Senat": digits and a period between a determiner and a noun, or before a noun that is counted. */
export function endsInOrdinal(before: string, after: string, rules: SentenceRules): boolean {
  const match = number.exec(before);
  if (match === null || rules.afterOrdinal.size === 0) return false;
  // "5. 6. 2024"
  if (/^(?:\p{Nd}{1,2}\.|\p{Nd}{4}(?!\p{Nd}))/u.test(after)) return true;
  const next = /^\p{L}+/u.exec(after)?.[0].toLowerCase();
  if (next === undefined) return false;
  const isDetermined = rules.beforeOrdinal.has(match[1]?.toLowerCase() ?? "");
  return rules.afterOrdinal.has(next) || (isDetermined && !rules.openers.has(next));
}
