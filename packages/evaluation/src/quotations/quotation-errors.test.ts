import { expect, test } from "vitest";
import { ErrorLog } from "./error-log.ts";
import { readMarkedDocument, readMarkedQuotations } from "./marked-document.ts";
import { matchQuotations } from "./match-quotations.ts";
import { quotationErrors } from "./quotation-errors.ts";

const text = "aaaa bbbb cccc dddd eeee. She said so. Ann Lee said so.";
const she = { speaker_start: 25, speaker_end: 28, speaker_text: "She" };
const ann = { speaker_start: 39, speaker_end: 46, speaker_text: "Ann Lee" };

function match(gold: object[], found: object[], lang = "en") {
  const typed = gold.map((one) => ({ type: "direct", ...one }));
  const document = readMarkedDocument({ id: "d", lang, text, quotes: typed });
  return matchQuotations(document, readMarkedQuotations(found), { core: true, topLevel: false });
}

test.for<[string, object[], object[], string[]]>([
  ["nothing wrong", [{ start: 0, end: 4 }], [{ start: 0, end: 4 }], []],
  ["missed", [{ start: 0, end: 4 }], [], ["missed direct without cue"]],
  ["missed with its cue", [{ start: 0, end: 4, cue_start: 29, cue_end: 33 }], [], ["missed direct with cue"]],
  ["an optional one missed", [{ start: 0, end: 4, optional: true }], [], []],
  ["too short", [{ start: 0, end: 19 }], [{ start: 0, end: 4 }], ["too short: direct"]],
  ["too long", [{ start: 0, end: 4 }], [{ start: 0, end: 19 }], ["too long: direct"]],
  ["shifted", [{ start: 0, end: 14 }], [{ start: 10, end: 24 }], ["shifted: direct"]],
  [
    "merged",
    [
      { start: 0, end: 14 },
      { start: 15, end: 19 },
    ],
    [{ start: 0, end: 19 }],
    ["merged into another: direct"],
  ],
  ["invented", [], [{ start: 0, end: 4 }], ["invented"]],
  [
    "invented over a found one",
    [{ start: 0, end: 14 }],
    [
      { start: 0, end: 14 },
      { start: 5, end: 9 },
    ],
    ["invented, overlapping"],
  ],
  ["the wrong person", [{ start: 0, end: 4, ...ann }], [{ start: 0, end: 4, ...she }], ["wrong speaker: name"]],
  ["another than she", [{ start: 0, end: 4, ...she }], [{ start: 0, end: 4, ...ann }], ["wrong speaker: pronoun"]],
  ["nobody", [{ start: 0, end: 4, ...ann }], [{ start: 0, end: 4 }], ["no speaker: name"]],
  ["somebody for nobody", [{ start: 0, end: 4 }], [{ start: 0, end: 4, ...ann }], ["invented speaker"]],
])("%s", ([, gold, found, kinds]) => {
  expect(quotationErrors(match(gold, found)).map(({ kind }) => kind)).toEqual(kinds);
});

test("the log keeps the longest of each kind, and the commonest kind comes first", () => {
  const log = new ErrorLog(1);
  log.add(match([{ start: 0, end: 4 }], []));
  log.add(match([{ start: 0, end: 24 }], [{ start: 30, end: 34 }]));
  expect(log.kinds()).toEqual([
    {
      kind: "missed direct without cue",
      count: 2,
      worst: [
        {
          documentId: "d",
          gold: { content: [[0, 24]], slice: "aaaa bbbb cccc dddd eeee", source: null },
          predicted: null,
        },
      ],
    },
    expect.objectContaining({ kind: "invented", count: 1 }),
  ]);
});

test("a slice has at most eighty code points on one line", () => {
  const long = `${"🦊".repeat(60)}\n${"b".repeat(60)}`;
  const document = readMarkedDocument({ id: "d", text: long, quotes: [{ start: 0, end: 121 }] });
  const log = new ErrorLog(1);
  log.add(matchQuotations(document, [], { core: false, topLevel: false }));
  const slice = log.kinds()[0]?.worst[0]?.gold?.slice ?? "";
  expect(Array.from(slice).length).toBeLessThanOrEqual(80);
  expect(slice).toMatch(/^🦊+ … b+$/u);
});
