import { bandOf, bands, type ScoredStatement, type Speaker } from "@standpoint/domain";
import { type MeanWithInterval, meanWithInterval } from "./mean-with-interval.ts";
import { type Tally, tally } from "./tally.ts";

/** Statements per band, from most opposed to most supportive. */
export type Distribution = readonly [number, number, number, number, number];

export interface SpeakerTally {
  readonly speaker: Speaker;
  readonly tally: Tally;
  readonly distribution: Distribution;
}

export interface SpeakerSummary extends MeanWithInterval {
  readonly speaker: Speaker;
  readonly distribution: Distribution;
}

/** Each speaker's mean, interval, count and distribution; highest mean first, then most statements, then by name. */
export function summarizeTallies(tallies: readonly SpeakerTally[]): SpeakerSummary[] {
  return tallies
    .filter(({ tally }) => tally.count > 0)
    .map(({ speaker, tally, distribution }) => ({ speaker, ...meanWithInterval(tally), distribution }))
    .sort((a, b) => b.mean - a.mean || b.count - a.count || (a.speaker.name < b.speaker.name ? -1 : 1));
}

/**
 * The same from statements scored toward one target.
 *
 * Unattributed statements and those that do not address the claim are in no row.
 */
export function summarizeSpeakers(statements: Iterable<ScoredStatement>): SpeakerSummary[] {
  return summarizeTallies(
    bySpeaker(statements).map(({ speaker, statements }) => ({
      speaker,
      tally: tallyStatements(statements),
      distribution: distributionOf(statements),
    })),
  );
}

/** A statement with a speaker and a value. */
export interface CountedStatement extends ScoredStatement {
  readonly attribution: NonNullable<ScoredStatement["attribution"]>;
  readonly stance: ScoredStatement["stance"] & { readonly value: number };
}

function isCounted(statement: ScoredStatement): statement is CountedStatement {
  return statement.attribution !== null && statement.stance.value !== null;
}

/** The statements that count, by speaker; a speaker is described as in the last of them. */
export function bySpeaker(
  statements: Iterable<ScoredStatement>,
): { readonly speaker: Speaker; readonly statements: readonly CountedStatement[] }[] {
  const groups = Map.groupBy([...statements].filter(isCounted), ({ attribution }) => attribution.speaker.id);
  return [...groups.values()].flatMap((group) => {
    const last = group.at(-1);
    return last ? [{ speaker: last.attribution.speaker, statements: group }] : [];
  });
}

export function tallyStatements(statements: readonly CountedStatement[]): Tally {
  const byArticle = Map.groupBy(statements, ({ articleId }) => articleId);
  return tally([...byArticle.values()].map((group) => group.map(({ stance }) => stance.value)));
}

function distributionOf(statements: readonly CountedStatement[]): Distribution {
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (const { stance } of statements) counts[bands.indexOf(bandOf(stance.value)) as 0 | 1 | 2 | 3 | 4] += 1;
  return counts;
}
