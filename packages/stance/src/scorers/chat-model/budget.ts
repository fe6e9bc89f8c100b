import type { ChatModelSettings } from "./settings.ts";

/** Tokens that a server counted. */
export interface Usage {
  readonly read: number;
  readonly written: number;
}

/** The room that is left for requests and their cost. */
export interface Budget {
  /**
   * Takes the most that a request can cost, so that requests under way together cannot pass the ceiling either.
   *
   * @returns gives back what it did not cost; `null` when the ceiling is reached.
   */
  reserve(most: Usage): ((actual: Usage) => void) | null;
}

export function createBudget({ maxRequests, maxCost, priceIn, priceOut }: ChatModelSettings): Budget {
  const costOf = ({ read, written }: Usage) => (read * priceIn + written * priceOut) / 1e6;
  let requests = 0;
  let cost = 0;
  return {
    reserve(most) {
      const reserved = costOf(most);
      if (requests + 1 > maxRequests || cost + reserved > maxCost) return null;
      requests += 1;
      cost += reserved;
      return (actual) => {
        cost += costOf(actual) - reserved;
      };
    },
  };
}
