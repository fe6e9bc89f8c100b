import type { Histogram } from "@standpoint/contract";
import type { Band } from "../../api-types.ts";
import { bands } from "../../scale.ts";

/** Statements of a tenth of the scale. */
export interface Tenth {
  /** [-1, 1] */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly band: Band;
}

export interface Distribution {
  /** From most opposed to most supportive. */
  readonly tenths: readonly Tenth[];
  readonly total: number;
  readonly undecided: number;
}

/** Four tenths make a band. */
export function distributionOf({ bins, undecided }: Histogram): Distribution {
  const tenths = bins.map(({ from, to, count }, index) => ({
    from,
    to,
    count,
    band: bands[Math.floor((index * bands.length) / bins.length)]?.key ?? "balanced",
  }));
  return { tenths, total: tenths.reduce((sum, { count }) => sum + count, 0), undecided };
}

/** The tenth with most statements; `null` when none has any. */
export function peakOf({ tenths }: Distribution): Tenth | null {
  const peak = tenths.reduce<Tenth | null>((most, one) => (one.count > (most?.count ?? 0) ? one : most), null);
  return peak;
}
