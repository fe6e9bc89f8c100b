import { munkres } from "munkres";

/**
 * The one-to-one assignment of rows to columns with the largest sum of weights.
 *
 * @param weights a full matrix, of any number of rows and columns.
 * @returns as many pairs as the smaller side has members, those of no weight included.
 */
export function assign(weights: readonly (readonly number[])[]): [row: number, column: number][] {
  if (weights.length === 0 || weights[0]?.length === 0) return [];
  return munkres(weights.map((row) => row.map((weight) => -weight)));
}
