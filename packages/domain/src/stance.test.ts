import fc from "fast-check";
import { expect, test } from "vitest";
import { bandOf, bands, isUndecided, type Label, labelOf, ownLabels } from "./stance.ts";

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

test("a value's own labels are its label alone, and none where there is no value", () => {
  expect([-0.7, 0.1, 0.2, null].map(ownLabels)).toEqual([[-1], [0], [1], []]);
});

test.for<[readonly Label[], boolean]>([
  [[], false],
  [[-1], false],
  [[0], false],
  [[-1, 0], false],
  [[0, 1], false],
  [[-1, 1], true],
  [[-1, 0, 1], true],
])("with the labels %j left, undecided is %s", ([labels, undecided]) => {
  expect(isUndecided({ labels })).toBe(undecided);
});
