import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bandFilters,
  forms,
  intervals,
  languages,
  parseSearch,
  readAddSearch,
  readArticleSearch,
  readArticlesSearch,
  readOverviewSearch,
  readStatementsSearch,
  readTimelineSearch,
  stringifySearch,
  toggled,
  withoutFilter,
} from "./search.ts";

const read = (address: string) => ({
  ...readOverviewSearch(parseSearch(address)),
  ...readTimelineSearch(parseSearch(address)),
});

test("reads every filter of an address", () => {
  expect(
    read(
      "?speaker=a&speaker=b&from=2031-01-01&to=2031-06-30&language=de&outlet=Kurier&form=direct&band=opposes&band=off-target&q=Zoll&interval=week&speakers=all&layout=panels&event=2031-02-14~Harbour+strike",
    ),
  ).toEqual({
    speaker: ["a", "b"],
    from: "2031-01-01",
    to: "2031-06-30",
    language: ["de"],
    outlet: ["Kurier"],
    form: ["direct"],
    band: ["opposes", "off-target"],
    q: "Zoll",
    interval: "week",
    speakers: "all",
    layout: "panels",
    event: ["2031-02-14~Harbour strike"],
  });
});

test.for([
  ["an unknown parameter", "?colour=red"],
  ["a day that is none", "?from=2031-02-30"],
  ["a date in another notation", "?to=1.2.2031"],
  ["an unknown band", "?band=neutral"],
  ["an unknown interval", "?interval=year"],
  ["an event on no day", "?event=2031-02-30~x"],
  ["an event without a label", "?event=2031-02-14~+"],
  ["an event in another notation", "?event=x"],
  ["an empty value", "?q=&speaker="],
  ["blank words", "?q=+++"],
] as const)("ignores %s", ([, address]) => {
  expect(read(address)).toEqual({});
});

test("keeps the valid choices beside an invalid one, each once", () => {
  expect(read("?band=neutral&band=balanced&band=balanced")).toEqual({ band: ["balanced"] });
});

test("leaves numbers and words like true as the text they are", () => {
  expect(read("?q=2025&speaker=true")).toEqual({ q: "2025", speaker: ["true"] });
});

test("reads who belongs to what, how sure of what score, and which statements", () => {
  expect(
    read("?organization=Nordwerk&scorer=roles&minConfidence=0.5&maxConfidence=1&statementId=a&statementId=b"),
  ).toEqual({
    organization: ["Nordwerk"],
    scorer: ["roles"],
    minConfidence: 0.5,
    maxConfidence: 1,
    statementId: ["a", "b"],
  });
});

test.for(["?minConfidence=2", "?minConfidence=high", "?maxConfidence=", "?maxConfidence=-0.1"])(
  "%s says nothing of confidence",
  (address) => {
    expect(read(address)).toEqual({});
  },
);

test("reads how a list is ordered and which columns it has", () => {
  const readList = (address: string) => readStatementsSearch(parseSearch(address));
  expect(readList("?sort=value&order=asc&columns=date&columns=scorer&band=balanced")).toEqual({
    sort: "value",
    order: "asc",
    columns: ["date", "scorer"],
    band: ["balanced"],
  });
  expect(readList("?sort=size&order=desc&columns=colour")).toEqual({});
});

test("reads by which way articles are added, and which are listed", () => {
  expect(readAddSearch(parseSearch("?by=feed"))).toEqual({ by: "feed" });
  expect(readAddSearch(parseSearch("?by=pigeon"))).toEqual({});
  expect(readArticlesSearch(parseSearch("?q=pier&language=de&band=balanced"))).toEqual({ q: "pier", language: ["de"] });
});

test("reads which statement of an article is open, toward which target", () => {
  expect(readArticleSearch(parseSearch("?target=t&statement=s&added=created"))).toEqual({
    target: "t",
    statement: "s",
    added: "created",
  });
  expect(readArticleSearch(parseSearch("?added=maybe"))).toEqual({});
});

test("gives back any state it wrote into an address", () => {
  const text = fc.string({ minLength: 1, maxLength: 30 });
  const some = <Value>(value: fc.Arbitrary<Value>) => fc.uniqueArray(value, { minLength: 1, maxLength: 4 });
  const day = fc
    .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const state = fc.record(
    {
      speaker: some(text),
      from: day,
      to: day,
      language: some(fc.constantFrom(...languages)),
      outlet: some(text),
      form: some(fc.constantFrom(...forms)),
      band: some(fc.constantFrom(...bandFilters)),
      q: text.filter((words) => words.trim() !== "").map((words) => words.trim()),
      interval: fc.constantFrom(...intervals),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(state, (search) => {
      expect(read(stringifySearch(search))).toEqual(search);
    }),
  );
});

test("never fails on an address that someone made up", () => {
  fc.assert(fc.property(fc.string(), (address) => void read(address)));
});

test("keeps what an address says beside its query", () => {
  expect(withoutFilter({ q: "Zoll", interval: "week", speakers: "all" })).toEqual({
    interval: "week",
    speakers: "all",
  });
});

test("toggles a choice, and forgets an empty list", () => {
  expect(toggled(undefined, "a")).toEqual(["a"]);
  expect(toggled(["a"], "b")).toEqual(["a", "b"]);
  expect(toggled(["a"], "a")).toBeUndefined();
});
