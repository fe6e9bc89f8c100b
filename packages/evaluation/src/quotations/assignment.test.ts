import fc from "fast-check";
import { expect, test } from "vitest";
import { assign } from "./assignment.ts";

const weights = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

/** The largest sum by trying every assignment. */
function bestSum([row, ...rest]: readonly (readonly number[])[], taken: ReadonlySet<number> = new Set()): number {
  if (row === undefined) return 0;
  const choices = row.flatMap((weight, column) =>
    taken.has(column) ? [] : [weight + bestSum(rest, new Set([...taken, column]))],
  );
  return Math.max(bestSum(rest, taken), ...choices);
}

test("no assignment of a full matrix has a larger sum, and each row and column has one partner", () => {
  fc.assert(
    fc.property(weights, (matrix) => {
      const pairs = assign(matrix);
      expect(pairs).toHaveLength(Math.min(matrix.length, matrix[0]?.length ?? 0));
      expect(new Set(pairs.map(([row]) => row)).size).toBe(pairs.length);
      expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
      expect(pairs.reduce((sum, [row, column]) => sum + (matrix[row]?.[column] ?? 0), 0)).toBe(bestSum(matrix));
    }),
  );
});

test.for([{ weights: [] }, { weights: [[], []] }])("nothing to assign gives no pairs: $weights", ({ weights }) => {
  expect(assign(weights)).toEqual([]);
});
