import fc from "fast-check";
import { expect, test } from "vitest";
import { bandOf, bands, labelOf } from "./stance.ts";

test.for<[number, (typeof bands)[number]]>([
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
])("%d is in the band %s", ([value, band]) => {
  expect(bandOf(value)).toBe(band);
});

test("the bands of a value and of its opposite mirror each other", () => {
  fc.assert(
    fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (value) => {
      expect(bands.indexOf(bandOf(-value))).toBe(bands.length - 1 - bands.indexOf(bandOf(value)));
    }),
  );
});

test("a label is the value's side, 0 in the balanced band, and none where there is no value", () => {
  expect([-0.7, -0.2, -0.1, 0, 0.1, 0.2, 1, null].map(labelOf)).toEqual([-1, -1, 0, 0, 0, 1, 1, null]);
});
