import { expect, test } from "vitest";
import { textOf } from "./span.ts";

test("the pieces of an interrupted statement are joined by an ellipsis", () => {
  const text = "“We won”, she said, “by far.”";
  expect(textOf(text, { start: 1, end: 7 })).toBe("We won");
  expect(
    textOf(text, [
      { start: 1, end: 7 },
      { start: 21, end: 28 },
    ]),
  ).toBe("We won … by far.");
});
