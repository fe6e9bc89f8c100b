import { type Article, bandOf, bands, isUndecided, type ScoredStatement, type Target } from "@standpoint/domain";
import { summarizeSpeakers } from "@standpoint/report";
import { oneLine } from "./one-line.ts";

export interface TableInput {
  readonly article: Article;
  readonly target: Target;
  readonly statements: readonly ScoredStatement[];
}

/**
 * An analysis to read in a terminal: speakers by mean stance with interval and counts, then every statement.
 *
 * A value with a `?` is of an undecided statement.
 */
export function speakerTable({ article, target, statements }: TableInput): string {
  const words = target.bands[article.language];
  const speakers = summarizeSpeakers(statements).map(
    ({ speaker, mean, low, high, count, undecided }) =>
      `${speaker.name.padEnd(28)} ${signed(mean)}  ${interval(low, high).padEnd(16)} n=${String(count).padEnd(3)} ${words[bands.indexOf(bandOf(mean))]}${undecided > 0 ? `, ${undecided} undecided` : ""}`,
  );
  const lines = statements.map(
    ({ attribution, stance, text }) =>
      `${stance.value === null ? "  –  " : signed(stance.value)}${isUndecided(stance) ? "?" : " "} ${(attribution?.speaker.name ?? "?").padEnd(24)} ${oneLine(text)}`,
  );
  return [
    `${target.claim[article.language]}  (${article.language}, ${statements.length} statements)`,
    "",
    ...speakers,
    "",
    ...lines,
    "",
  ].join("\n");
}

const signed = (value: number) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}`;
const interval = (low: number | null, high: number | null) =>
  low === null || high === null ? "" : `[${signed(low)}, ${signed(high)}]`;
