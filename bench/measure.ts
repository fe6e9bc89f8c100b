const rounds = 5;

/**
 * Median seconds of each piece of work, after a round that warms up.
 *
 * All take turns in every round, so that what else the machine does meets them alike.
 */
export function medianSeconds(works: readonly (() => void)[]): number[] {
  for (const work of works) work();
  const measured = Array.from({ length: rounds }, () => works.map(secondsOf));
  return works.map((_, index) => {
    const seconds = measured.map((round) => round[index] ?? 0).sort((one, other) => one - other);
    return seconds[Math.floor(rounds / 2)] ?? 0;
  });
}

function secondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

/** What work takes of the processor, on however busy a machine. */
export function processorSeconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}

/** `1234567` → `1,234,567` */
export const grouped = (value: number): string => Math.round(value).toLocaleString("en");
