/** What `work` takes, in milliseconds. */
export async function msOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Median milliseconds of each piece of work, after a round that warms up.
 *
 * All take turns in every round, so that what else the machine does meets them alike.
 */
export async function medianMs(rounds: number, works: readonly (() => unknown)[]): Promise<number[]> {
  const measured: number[][] = works.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, work] of works.entries()) {
      const ms = await msOf(work);
      if (round > 0) measured[index]?.push(ms);
    }
  }
  return measured.map(median);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Milliseconds of each of many pieces of work, one after the other; slow ones are fewer. */
export async function samplesOf(work: (index: number) => unknown): Promise<number[]> {
  const samples: number[] = [];
  for (const startedAt = performance.now(); samples.length < mostSamples; ) {
    samples.push(await msOf(() => work(samples.length)));
    if (performance.now() - startedAt > mostMs) break;
  }
  return samples;
}

const mostSamples = 300;
const mostMs = 20_000;
