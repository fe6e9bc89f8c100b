import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quotedStretches } from "./quotation-marks.ts";

const stretches = (text: string) =>
  quotedStretches(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe("finds what stands inside", () => {
  test.for<[string, string, string[]]>([
    ["German marks", "„Es regnet“, sagte sie.", ["Es regnet"]],
    ["English marks", "“It rains,” she said.", ["It rains,"]],
    ["straight marks", '"It rains," she said, "a lot."', ["It rains,", "a lot."]],
    ["guillemets pointing inwards", "»Es regnet«, sagte sie.", ["Es regnet"]],
    ["guillemets pointing outwards", "«Es regnet», sagte sie.", ["Es regnet"]],
    ["grave accents and apostrophes", "``It rains,'' she said.", ["It rains,"]],
    ["single marks", "‘It rains,’ she said.", ["It rains,"]],
    ["single marks around an apostrophe", "‘I don’t know,’ she said.", ["I don’t know,"]],
    ["German single marks", "‚Es regnet‘, sagte sie.", ["Es regnet"]],
    ["English marks in German text", "“Es regnet”, sagte sie.", ["Es regnet"]],
    ["a space before the closing mark", "“Es regnet “, sagte sie.", ["Es regnet"]],
    ["a closing mark where an opening one belongs", "sagte sie.” Es regnet noch immer. “", ["Es regnet noch immer."]],
    ["a closing mark left out", "Sie sagte: „Es regnet.", ["Es regnet."]],
    ["a quotation within a quotation", "„Er sagte „nie wieder“ zu mir“, sagte sie.", ["Er sagte „nie wieder“ zu mir"]],
    ["two quotations, the first never closed", "“It rains. “It pours,” she said.", ["It rains.", "It pours,"]],
    ["marks of another family within", "“He said 'never' to me,” she said.", ["He said 'never' to me,"]],
  ])("%s", ([, text, inside]) => {
    expect(stretches(text)).toEqual(inside);
  });
});

test.for([
  ["an apostrophe", "The workers’ union isn’t here."],
  ["a year", "The summer of ’99 was dry."],
  ["a lone closing mark", "Es regnet. “"],
  ["nothing", ""],
] as const)("finds nothing in a text with %s", ([, text]) => {
  expect(stretches(text)).toEqual([]);
});

test("stretches are ordered, in bounds and apart for any text", () => {
  const marks = fc.constantFrom(
    "„",
    "“",
    "”",
    '"',
    "»",
    "«",
    "‘",
    "’",
    "‚",
    "'",
    "``",
    "''",
    " ",
    "a",
    "Ab",
    ".",
    ",",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
      const text = parts.join("");
      let end = 0;
      for (const { start, end: next, outer } of quotedStretches(text, { start: 0, end: text.length })) {
        expect(outer.start).toBeGreaterThanOrEqual(end);
        expect(start).toBeGreaterThanOrEqual(outer.start);
        expect(next).toBeGreaterThan(start);
        expect(outer.end).toBeGreaterThanOrEqual(next);
        expect(outer.end).toBeLessThanOrEqual(text.length);
        end = outer.end;
      }
    }),
  );
});
