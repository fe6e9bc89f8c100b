import type {
  Filter,
  Heatmap,
  Histogram,
  SeriesList,
  SpeakerList,
  SpeakerProfile,
  TargetSummary,
} from "@standpoint/contract";
import type { Speaker } from "@standpoint/domain";
import {
  meanOf,
  meanWithInterval,
  previousPeriod,
  type SeriesInterval,
  seriesOfTallies,
  summarizeTallies,
  type Tally,
} from "@standpoint/report";
import type { Store } from "@standpoint/storage";

interface Query {
  readonly targetId: string;
  readonly filter: Filter;
}

/** What is said of a target, read over one connection; throws as `getTarget` does. */
export async function ofTarget<Answer>(
  store: Store,
  id: string,
  read: (together: Store, targetId: string) => Promise<Answer>,
): Promise<Answer> {
  return await store.together(async (together) => await read(together, (await together.getTarget(id)).id));
}

/**
 * The speakers of a query with their means, what they were in the period before, and the others as one.
 *
 * @param query.limit `null` for all
 */
export async function speakerList(
  store: Store,
  query: Query & { readonly limit: number | null },
): Promise<SpeakerList> {
  const speakers = await store.tallySpeakers(query);
  const everybody = await store.tallyEverybody(query);
  const earlier = await previousTallies(store, query, speakers);
  return {
    speakers: summarizeTallies(speakers, everybody).map((summary) => ({
      ...summary,
      previous: previousOf(earlier.get(summary.speaker.id)),
    })),
    others: query.filter.speaker?.length
      ? noOthers
      : othersOf(
          everybody,
          speakers.map(({ tally }) => tally),
        ),
  };
}

export async function seriesList(
  store: Store,
  query: Query & { readonly interval: SeriesInterval; readonly limit: number | null },
): Promise<SeriesList> {
  const series = await store.tallySeries(query);
  const listed = series.map(({ points }) => totalOf(points));
  return {
    interval: query.interval,
    series: seriesOfTallies(series),
    others: query.filter.speaker?.length ? noOthers : othersOf(await store.tallyEverybody(query), listed),
  };
}

export async function targetSummary(store: Store, query: Query): Promise<TargetSummary> {
  const { tally, distribution } = await store.tallyTotal(query);
  const { offTarget } = await store.countStatements(query);
  const period = previousPeriod(query.filter);
  const earlier = period && (await store.tallyTotal(during(query, period)));
  return { ...meanOrNone(tally), offTarget, distribution, previous: previousOf(earlier?.tally) };
}

export async function histogram(store: Store, query: Query): Promise<Histogram> {
  const counts = await store.tallyHistogram(query);
  const { undecided } = await store.countStatements(query);
  const edge = (index: number) => (2 * index - counts.length) / counts.length;
  return { bins: counts.map((count, index) => ({ from: edge(index), to: edge(index + 1), count })), undecided };
}

export async function speakerProfile(store: Store, id: string): Promise<SpeakerProfile> {
  const { targets, ...profile } = await store.getSpeakerProfile(id);
  return {
    ...profile,
    targets: targets.map(({ targetId, tally, offTarget }) => ({ targetId, ...meanOrNone(tally), offTarget })),
  };
}

/** Means of the speakers most heard of several targets, a row each. */
export async function heatmap(
  store: Store,
  {
    targets,
    filter,
    limit,
  }: { readonly targets: readonly string[]; readonly filter: Filter; readonly limit: number | null },
): Promise<Heatmap> {
  const tally = async (of: Filter) =>
    await Promise.all(targets.map(async (targetId) => await store.tallySpeakers({ targetId, filter: of, limit })));
  const heard = (await tally(filter)).flat();
  if (heard.length === 0) return { targets, rows: [], speakers: 0 };
  // Who is heard most of one target may be heard of another, beyond the limit there.
  const speakers = new Map(heard.map(({ speaker }) => [speaker.id, speaker]));
  const columns = (await tally({ ...filter, speaker: [...speakers.keys()] })).map(
    (column) => new Map(column.map((one) => [one.speaker.id, one.tally])),
  );
  const rows = [...speakers.values()].map((speaker) => {
    const tallies = columns.map((column) => column.get(speaker.id));
    return { speaker, tallies, count: tallies.reduce((sum, one) => sum + (one?.count ?? 0), 0) };
  });
  rows.sort((a, b) => b.count - a.count || (a.speaker.id < b.speaker.id ? -1 : 1));
  return {
    targets,
    rows: rows.slice(0, filter.speaker?.length ? rows.length : (limit ?? rows.length)).map(({ speaker, tallies }) => ({
      speaker,
      cells: tallies.map((one) => (one ? meanWithInterval(one) : null)),
    })),
    speakers: filter.speaker?.length ? rows.length : await store.countHeard({ targetIds: targets, period: filter }),
  };
}

/** Tallies of listed speakers over the period before, by id; none without a period. */
async function previousTallies(
  store: Store,
  query: Query & { readonly limit: number | null },
  speakers: readonly { readonly speaker: Speaker }[],
): Promise<ReadonlyMap<string, Tally>> {
  const period = previousPeriod(query.filter);
  if (period === null || speakers.length === 0) return new Map();
  const filter = { ...query.filter, ...period, speaker: speakers.map(({ speaker }) => speaker.id) };
  const earlier = await store.tallySpeakers({ ...query, filter });
  return new Map(earlier.map(({ speaker, tally }) => [speaker.id, tally]));
}

function meanOrNone(tally: Tally): Omit<TargetSummary, "offTarget" | "distribution" | "previous"> {
  if (tally.count > 0) return meanWithInterval(tally);
  return { ...meanWithInterval({ ...tally, count: 1 }), mean: null, low: null, high: null, count: 0 };
}

function during(query: Query, period: { readonly from: string; readonly to: string }): Query {
  return { ...query, filter: { ...query.filter, ...period } };
}

function previousOf(tally: Tally | undefined): TargetSummary["previous"] {
  return tally === undefined || tally.count === 0 ? null : { mean: meanOf(tally), count: tally.count };
}

type Counts = Pick<Tally, "count" | "sum">;

/** Where the query names its speakers: all of them are listed. */
const noOthers: SpeakerList["others"] = { speakers: 0, count: 0, mean: null };

/** Everybody less those listed. */
function othersOf(everybody: Counts & { readonly speakers: number }, listed: readonly Counts[]): SpeakerList["others"] {
  const rest = listed.reduce((left, { count, sum }) => ({ count: left.count - count, sum: left.sum - sum }), {
    count: everybody.count,
    sum: everybody.sum,
  });
  return {
    speakers: everybody.speakers - listed.length,
    count: rest.count,
    mean: rest.count === 0 ? null : meanOf(rest),
  };
}

function totalOf(points: readonly { readonly tally: Tally }[]): Counts {
  return points.reduce((total, { tally }) => ({ count: total.count + tally.count, sum: total.sum + tally.sum }), {
    count: 0,
    sum: 0,
  });
}
