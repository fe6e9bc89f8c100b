import type { Filter } from "@standpoint/contract";
import { expect, test } from "vitest";
import { testWords } from "../../test-data.ts";
import { activeFilters } from "./active-filters.ts";

const names = { language: "en" as const, words: testWords, speakers: new Map([["ada-lund", "Ada Lund"]]) };

test("puts every filter of an address in words", () => {
  const search: Filter = {
    q: "pier",
    speaker: ["ada-lund", "gone"],
    from: "2031-01-02",
    to: "2031-03-04",
    band: ["leans-toward", "off-target"],
    form: ["mixed"],
    language: ["de"],
    outlet: ["Hafenkurier"],
    organization: ["Nordwerk AG"],
    minConfidence: 0.5,
    maxConfidence: 0.9,
    scorer: ["roles"],
    statementId: ["a", "b"],
  };
  expect(activeFilters(search, names).map(({ label }) => label)).toEqual([
    "“pier”",
    "2 chosen statements",
    "Ada Lund",
    "gone",
    "from 2 Jan 2031",
    "to 4 Mar 2031",
    "concerned",
    "does not address the claim",
    "mixed",
    "German",
    "Hafenkurier",
    "Nordwerk AG",
    "confidence from 50%",
    "confidence to 90%",
    "scored by roles",
  ]);
});

test("takes away one filter and leaves the others", () => {
  const search: Filter = { speaker: ["ada-lund", "bo"], q: "pier" };
  const without = activeFilters(search, names).map((filter) => filter.without);
  expect(without).toEqual([
    { speaker: ["ada-lund", "bo"], q: undefined },
    { speaker: ["bo"], q: "pier" },
    { speaker: ["ada-lund"], q: "pier" },
  ]);
});

test("has none for an address without filters", () => {
  expect(activeFilters({}, names)).toEqual([]);
});
