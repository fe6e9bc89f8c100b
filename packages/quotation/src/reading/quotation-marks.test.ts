import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quotedStretches } from "./quotation-marks.ts";

const isReporting = (lower: string) => /^(?:said|added|asked|sagte|fragte)$/.test(lower);
const stretches = (text: string) =>
  quotedStretches(text, { start: 0, end: text.length }, isReporting, false).map(({ start, end }) =>
    text.slice(start, end),
  );

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
    [
      "marks with a space on the wrong side",
      '"It rains, "said Ann Weber." It pours all day. "',
      ["It rains,", "It pours all day."],
    ],
    ["spaces on both sides", "“ It rains ” , said Ann Weber . “ It pours. ”", ["It rains", "It pours."]],
    ["two quotations with no space between", "“It rains.”“It pours,”she said.", ["It rains.", "It pours,"]],
    ["a stray mark after a quotation", 'Moos said "yes". It rained”. Weber left.', ["yes"]],
    ["no spaces at all", '"It rains,"said Weber."It pours."', ["It rains,", "It pours."]],
    [
      "single marks with an apostrophe that ends a word",
      "'It's odd and the dogs' bowls fill,' she said.",
      ["It's odd and the dogs' bowls fill,"],
    ],
    ["double marks within single ones", "'He said \"never\" to me,' she said.", ['He said "never" to me,']],
    [
      "a shortened year before a quotation",
      'In \'99 it rained. "It rained," said Weber, "on the boys\' hats."',
      ["It rained,", "on the boys' hats."],
    ],
    ["mixed marks", '„Es regnet", sagte Weber. "Es gießt“, sagte Moos.', ["Es regnet", "Es gießt"]],
    ["single guillemets", "‹Es regnet›, sagte Weber. ›Es gießt‹, sagte Moos.", ["Es regnet", "Es gießt"]],
    ["straight marks within straight marks", '"Das "große" Dach leckt", sagte Moos.', ['Das "große" Dach leckt']],
    ["doubled marks", "““It rains,”” said Weber.", ["It rains,"]],
    [
      "commas and angle brackets for marks",
      ",,Es regnet“, sagte Weber. <<Es gießt>>, sagte Moos.",
      ["Es regnet", "Es gießt"],
    ],
    ["an opening mark left out", "The roof leaked. It rains all day,” said Weber.", ["It rains all day,"]],
    ["a closing mark left out before the cue", "“It rains, said Weber.", ["It rains,"]],
    ["a mark after words in brackets", "Weber (“the boss”) said: “It rains.”", ["the boss", "It rains."]],
    ["marks of another family within", "“He said 'never' to me,” she said.", ["He said 'never' to me,"]],
  ])("%s", ([, text, inside]) => {
    expect(stretches(text)).toEqual(inside);
  });
});

test.for([
  ["an apostrophe", "The workers’ union isn’t here."],
  ["a year", "The summer of ’99 was dry."],
  ["a lone closing mark", "Es regnet. “"],
  ["inches", 'A 5" pipe and a 6" pipe, said Weber.'],
  ["letters left out", "Rock ’n’ roll is dead. ’Tis so."],
  ["nothing", ""],
] as const)("finds nothing in a text with %s", ([, text]) => {
  expect(stretches(text)).toEqual([]);
});

test("a paragraph goes on with what the one before left open", () => {
  const text = "It pours.” Weber left.";
  const [quoted] = quotedStretches(text, { start: 0, end: text.length }, isReporting, true);
  expect(quoted).toMatchObject({ start: 0, end: 9, closed: true });
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
    fc.property(fc.array(marks, { maxLength: 60 }), fc.boolean(), (parts, startsOpen) => {
      const text = parts.join("");
      let end = 0;
      for (const { start, end: next, outer } of quotedStretches(
        text,
        { start: 0, end: text.length },
        isReporting,
        startsOpen,
      )) {
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
