import { expect, test } from "vitest";
import type { Stance } from "./api-types.ts";
import { bandFilterOf, bandOf, bands, bandWord, isUndecided } from "./scale.ts";

test.for([
  [-1, "opposes"],
  [-0.6, "opposes"],
  [-0.59, "leans-against"],
  [-0.2, "leans-against"],
  [-0.19, "balanced"],
  [0, "balanced"],
  [0.19, "balanced"],
  [0.2, "leans-toward"],
  [0.59, "leans-toward"],
  [0.6, "supports"],
  [1, "supports"],
] as const)("puts %d in the band %s", ([value, band]) => {
  expect(bandOf(value)).toBe(band);
});

test("keeps no stance apart from a balanced one", () => {
  expect(bandFilterOf(null)).toBe("off-target");
  expect(bandFilterOf(0)).toBe("balanced");
});

test("is undecided where neither sign is ruled out", () => {
  expect(
    [[], [1], [-1, 0], [-1, 1], [-1, 0, 1]].map((labels) => isUndecided({ labels: labels as Stance["labels"] })),
  ).toEqual([false, false, false, true, true]);
});

test("covers the scale from -1 to +1 without a gap", () => {
  expect(bands[0].from).toBe(-1);
  expect(bands.at(-1)?.to).toBe(1);
  for (const [index, { to }] of bands.slice(0, -1).entries()) expect(bands[index + 1]?.from).toBe(to);
});

test("names a band with the target's own word", () => {
  expect(bandWord(["a", "b", "c", "d", "e"], "leans-toward")).toBe("d");
});
