import { bandOf, bands, isUndecided, type ScoredStatement, type Speaker } from "@standpoint/domain";
import { type MeanWithInterval, meanWithInterval } from "./mean-with-interval.ts";
import { meanOf, shrunkMean } from "./shrunk-mean.ts";
import { type Tally, tally } from "./tally.ts";

/** Statements that count, per band, from most opposed to most supportive. */
export type Distribution = readonly [number, number, number, number, number];

export interface SpeakerTally {
  readonly speaker: Speaker;
  readonly tally: Tally;
  readonly distribution: Distribution;
}

export interface SpeakerSummary extends MeanWithInterval {
  readonly speaker: Speaker;
  /** The mean, drawn toward the mean of the corpus where statements are few. */
  readonly shrunkMean: number;
  readonly distribution: Distribution;
}

/**
 * Each speaker's mean, interval, counts and distribution; highest mean first, then most statements, then by name.
 *
 * @param corpus of everybody, listed or not: what `shrunkMean` is drawn toward
 */
export function summarizeTallies(
  tallies: readonly SpeakerTally[],
  corpus: Pick<Tally, "count" | "sum">,
): SpeakerSummary[] {
  const corpusMean = meanOf(corpus);
  return tallies
    .filter(({ tally }) => tally.count > 0)
    .map(({ speaker, tally, distribution }) => {
      const mean = meanWithInterval(tally);
      return { speaker, ...mean, shrunkMean: shrunkMean(mean, corpusMean), distribution };
    })
    .sort((a, b) => b.mean - a.mean || b.count - a.count || (a.speaker.name < b.speaker.name ? -1 : 1));
}

/**
 * The same from statements scored toward one target.
 *
 * Unattributed statements and those that do not address the claim are in no row, undecided ones in no mean; a speaker
 * with nothing else has no row.
 */
export function summarizeSpeakers(statements: Iterable<ScoredStatement>): SpeakerSummary[] {
  const tallies = bySpeaker(statements).map(({ speaker, statements }) => ({
    speaker,
    tally: tallyStatements(statements),
    distribution: distributionOf(statements),
  }));
  const sumOf = (field: "count" | "sum") => tallies.reduce((total, { tally }) => total + tally[field], 0);
  return summarizeTallies(tallies, { count: sumOf("count"), sum: sumOf("sum") });
}

/** A statement with a speaker and a value, decided or not. */
export interface PlacedStatement extends ScoredStatement {
  readonly attribution: NonNullable<ScoredStatement["attribution"]>;
  readonly stance: ScoredStatement["stance"] & { readonly value: number };
}

function isPlaced(statement: ScoredStatement): statement is PlacedStatement {
  return statement.attribution !== null && statement.stance.value !== null;
}

/** The statements with a speaker and a value, by speaker; a speaker is described as in the last of them. */
export function bySpeaker(
  statements: Iterable<ScoredStatement>,
): { readonly speaker: Speaker; readonly statements: readonly PlacedStatement[] }[] {
  const groups = Map.groupBy([...statements].filter(isPlaced), ({ attribution }) => attribution.speaker.id);
  return [...groups.values()].flatMap((group) => {
    const last = group.at(-1);
    return last ? [{ speaker: last.attribution.speaker, statements: group }] : [];
  });
}

export function tallyStatements(statements: readonly PlacedStatement[]): Tally {
  const decided = statements.filter(({ stance }) => !isUndecided(stance));
  const byArticle = Map.groupBy(decided, ({ articleId }) => articleId);
  const values = [...byArticle.values()].map((group) => group.map(({ stance }) => stance.value));
  return tally(values, statements.length - decided.length);
}

function distributionOf(statements: readonly PlacedStatement[]): Distribution {
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (const { stance } of statements) {
    if (!isUndecided(stance)) counts[bands.indexOf(bandOf(stance.value)) as 0 | 1 | 2 | 3 | 4] += 1;
  }
  return counts;
}
