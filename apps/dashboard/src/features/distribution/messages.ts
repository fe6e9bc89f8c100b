import { defineMessages } from "../../messages.ts";

interface Tenth {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export const distributionMessages = defineMessages({
  en: (format) => ({
    title: "All statements",
    subtitle: (total: number, undecided: number) =>
      `${format.plural(total, "statement", "statements")} by tenths of the scale${
        undecided > 0 ? `; ${format.count(undecided)} undecided are left out` : ""
      }.`,
    name: (claim: string) => `Distribution of all statements toward “${claim}”`,
    description: (total: number, peak: Tenth | null) =>
      peak === null
        ? "No statement has a stance."
        : `${format.plural(total, "statement", "statements")} in twenty columns from \u22121 to +1; most, ${format.count(peak.count)}, lie between ${format.bound(peak.from)} and ${format.bound(peak.to)}.`,
    tenth: ({ from, to, count }: Tenth, word: string) =>
      `${format.bound(from)} to ${format.bound(to)}, ${word}: ${format.plural(count, "statement", "statements")}. Show statements`,
    range: (from: number, to: number) => `${format.bound(from)} to ${format.bound(to)}`,
    count: (count: number) => format.plural(count, "statement", "statements"),
    empty: "No statement with a stance fits the filters.",
    columns: { range: "Stance", band: "Band", count: "Statements" },
  }),
  de: (format) => ({
    title: "Alle Aussagen",
    subtitle: (total: number, undecided: number) =>
      `${format.plural(total, "Aussage", "Aussagen")} nach Zehnteln der Skala${
        undecided > 0 ? `; ohne ${format.count(undecided)} unentschiedene` : ""
      }.`,
    name: (claim: string) => `Verteilung aller Aussagen zu „${claim}“`,
    description: (total: number, peak: Tenth | null) =>
      peak === null
        ? "Keine Aussage hat eine Haltung."
        : `${format.plural(total, "Aussage", "Aussagen")} in zwanzig Säulen von \u22121 bis +1; die meisten, ${format.count(peak.count)}, liegen zwischen ${format.bound(peak.from)} und ${format.bound(peak.to)}.`,
    tenth: ({ from, to, count }: Tenth, word: string) =>
      `${format.bound(from)} bis ${format.bound(to)}, ${word}: ${format.plural(count, "Aussage", "Aussagen")}. Aussagen zeigen`,
    range: (from: number, to: number) => `${format.bound(from)} bis ${format.bound(to)}`,
    count: (count: number) => format.plural(count, "Aussage", "Aussagen"),
    empty: "Keine Aussage mit Haltung passt zu den Filtern.",
    columns: { range: "Haltung", band: "Stufe", count: "Aussagen" },
  }),
});
