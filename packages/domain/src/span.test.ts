import { expect, test } from "vitest";
import { assertContent, type Span, textOf } from "./span.ts";

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

test.for<readonly [string, readonly Span[], RegExp | null]>([
  ["one span", [{ start: 1, end: 7 }], null],
  [
    "spans that touch, up to the end",
    [
      { start: 1, end: 7 },
      { start: 7, end: 16 },
    ],
    null,
  ],
  ["none", [], /there are none/],
  ["beyond the text", [{ start: 1, end: 18 }], /\[1, 18\) reaches beyond/],
  [
    "not in order",
    [
      { start: 7, end: 9 },
      { start: 1, end: 3 },
    ],
    /\[1, 3\) begins before/,
  ],
  [
    "over each other",
    [
      { start: 1, end: 7 },
      { start: 6, end: 9 },
    ],
    /\[6, 9\) begins before/,
  ],
  ["blank", [{ start: 8, end: 9 }], /\[8, 9\) holds no words/],
  ["the wrong way round", [{ start: 7, end: 1 }], /\[7, 1\) holds no words/],
  ["half a letter", [{ start: 1, end: 13 }], /\[1, 13\) cuts a letter/],
])("a person may point at words, and at no half of them: %s", ([, content, reason]) => {
  const check = () => assertContent("“We won, by 💶 1”", content);
  if (reason === null) check();
  else expect(check).toThrow(reason);
});
