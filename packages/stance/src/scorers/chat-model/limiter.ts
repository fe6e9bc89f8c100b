/** Runs a task once fewer than the allowed number of others run, in the order they came. */
export type Limiter = <Result>(task: () => Promise<Result>) => Promise<Result>;

export function createLimiter(concurrency: number): Limiter {
  const waiting: (() => void)[] = [];
  let free = concurrency;
  return async (task) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      // The place goes to the next in line, so nobody can slip in between.
      if (next) next();
      else free += 1;
    }
  };
}
