import { defineMessages } from "../../messages.ts";

export const timelineMessages = defineMessages({
  en: (format) => ({
    title: "How it changed",
    subtitle: "Mean per interval, a panel for each speaker on one scale; the others’ lines are drawn behind.",
    interval: "Interval",
    intervals: { day: "Day", week: "Week", month: "Month", quarter: "Quarter" },
    name: (claim: string) => `Mean stance over time toward “${claim}”`,
    panel: (panel: { name: string; count: number }, first: string, last: string, points: number) =>
      points === 1
        ? `${panel.name}: one point, ${first}, ${format.plural(panel.count, "statement", "statements")}.`
        : `${panel.name}: ${format.count(points)} points from ${first} to ${last}, ${format.plural(panel.count, "statement", "statements")}.`,
    description: (panels: number, others: number, first: string, last: string) =>
      `${format.plural(panels, "speaker", "speakers")} drawn${others > 0 ? `, ${format.count(others)} more named below` : ""}, ${
        first === last ? first : `${first} to ${last}`
      }.`,
    oneInterval: (name: string) =>
      `Every statement in view falls in ${name}: one point each, and no change to see yet.`,
    others: (count: number) => `Others (${format.count(count)})`,
    othersNote: "not drawn; choose one to see it:",
    unnamed: (count: number) => `and ${format.count(count)} more with fewer statements`,
    empty: "No statement with a stance and a named speaker fits the filters.",
    table: "Figures as a table",
    columns: { speaker: "Speaker", interval: "Interval" },
    point: (count: number, sources: number) =>
      `${format.plural(count, "statement", "statements")} in ${format.plural(sources, "article", "articles")}`,
    undecided: (count: number) => `${format.count(count)} undecided`,
    interval95: (interval: readonly [number, number] | null) =>
      interval === null
        ? "no interval from one statement"
        : `95 % interval ${format.stance(interval[0])} to ${format.stance(interval[1])}`,
    count: (count: number) => `n = ${format.count(count)}`,
  }),
  de: (format) => ({
    title: "Wie es sich verändert hat",
    subtitle: "Mittelwert je Abschnitt, ein Feld für jede Stimme auf derselben Skala; die Linien der anderen dahinter.",
    interval: "Abschnitt",
    intervals: { day: "Tag", week: "Woche", month: "Monat", quarter: "Quartal" },
    name: (claim: string) => `Mittlere Haltung im Zeitverlauf zu „${claim}“`,
    panel: (panel: { name: string; count: number }, first: string, last: string, points: number) =>
      points === 1
        ? `${panel.name}: ein Punkt, ${first}, ${format.plural(panel.count, "Aussage", "Aussagen")}.`
        : `${panel.name}: ${format.count(points)} Punkte von ${first} bis ${last}, ${format.plural(panel.count, "Aussage", "Aussagen")}.`,
    description: (panels: number, others: number, first: string, last: string) =>
      `${format.plural(panels, "Stimme", "Stimmen")} gezeichnet${others > 0 ? `, ${format.count(others)} weitere unten genannt` : ""}, ${
        first === last ? first : `${first} bis ${last}`
      }.`,
    oneInterval: (name: string) =>
      `Alle Aussagen dieser Auswahl fallen in einen Abschnitt (${name}): je ein Punkt, noch keine Veränderung.`,
    others: (count: number) => `Weitere (${format.count(count)})`,
    othersNote: "nicht gezeichnet; eine Auswahl zeigt sie:",
    unnamed: (count: number) => `und ${format.count(count)} mehr mit weniger Aussagen`,
    empty: "Keine Aussage mit Haltung und benannter Stimme passt zu den Filtern.",
    table: "Zahlen als Tabelle",
    columns: { speaker: "Stimme", interval: "Abschnitt" },
    point: (count: number, sources: number) =>
      `${format.plural(count, "Aussage", "Aussagen")} in ${format.count(sources)} Artikel${sources === 1 ? "" : "n"}`,
    undecided: (count: number) => `${format.count(count)} unentschieden`,
    interval95: (interval: readonly [number, number] | null) =>
      interval === null
        ? "kein Intervall aus einer einzigen Aussage"
        : `95-%-Intervall ${format.stance(interval[0])} bis ${format.stance(interval[1])}`,
    count: (count: number) => `n = ${format.count(count)}`,
  }),
});
