import { expect, test } from "vitest";
import type { OverviewSearch } from "../../search.ts";
import { testWords } from "../../test-data.ts";
import { activeFilters } from "./active-filters.ts";

const names = { words: testWords, speakers: new Map([["ada-lund", "Ada Lund"]]) };

test("puts every filter of an address in words", () => {
  const search: OverviewSearch = {
    q: "pier",
    speaker: ["ada-lund", "gone"],
    from: "2031-01-02",
    to: "2031-03-04",
    band: ["leans-toward", "off-target"],
    form: ["mixed"],
    language: ["de"],
    outlet: ["Hafenkurier"],
    interval: "week",
    speakers: "all",
  };
  expect(activeFilters(search, names).map(({ label }) => label)).toEqual([
    "“pier”",
    "Ada Lund",
    "gone",
    "from 2 Jan 2031",
    "to 4 Mar 2031",
    "concerned",
    "does not address the claim",
    "mixed",
    "German",
    "Hafenkurier",
  ]);
});

test("takes away one filter and leaves the others", () => {
  const search: OverviewSearch = { speaker: ["ada-lund", "bo"], q: "pier" };
  const without = activeFilters(search, names).map((filter) => filter.without);
  expect(without).toEqual([
    { speaker: ["ada-lund", "bo"], q: undefined },
    { speaker: ["bo"], q: "pier" },
    { speaker: ["ada-lund"], q: "pier" },
  ]);
});

test("has none for an address without filters", () => {
  expect(activeFilters({ interval: "day" }, names)).toEqual([]);
});
