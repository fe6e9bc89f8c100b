import { defineMessages } from "../../messages.ts";

interface PointName {
  readonly name: string;
  readonly at: string;
  readonly mean: number;
  readonly word: string;
  readonly interval: readonly [low: number, high: number] | null;
  readonly count: number;
  readonly corrected: number;
}

export const timelineMessages = defineMessages({
  en: (format) => ({
    title: "How it changed",
    subtitle: {
      together: "Mean per interval, a line for each speaker, named at its end.",
      panels: "Mean per interval, a panel for each speaker on one scale; the others’ lines are drawn behind.",
    },
    bands: "Shaded: the 95\u00a0% interval.",
    hint: "Choose a point to read the statements behind it.",
    dragHint: "Drag over the chart to see that time alone.",
    layout: "Arrangement",
    layouts: { together: "One chart", panels: "A panel each" },
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
    othersNamed: (count: number, names: readonly string[], unnamed: number) =>
      `Others (${format.count(count)}), not drawn: ${names.join(", ")}${unnamed > 0 ? ` and ${format.count(unnamed)} more` : ""}.`,
    othersNote: "not drawn; choose one to see it:",
    notDrawn: "not drawn:",
    unnamed: (count: number) => `and ${format.count(count)} more with fewer statements`,
    empty: "No statement with a stance and a named speaker fits the filters.",
    columns: { speaker: "Speaker", interval: "Interval" },
    point: (count: number, sources: number) =>
      `${format.plural(count, "statement", "statements")} in ${format.plural(sources, "article", "articles")}`,
    pointName: (point: PointName) =>
      `${point.name}, ${point.at}: ${format.stance(point.mean)}, ${point.word}, ${
        point.interval === null
          ? "no interval from one statement"
          : `95 % interval ${format.stance(point.interval[0])} to ${format.stance(point.interval[1])}`
      }, ${format.plural(point.count, "statement", "statements")}${
        point.corrected > 0 ? `, ${format.count(point.corrected)} of them corrected by people` : ""
      }. Show statements`,
    undecided: (count: number) => `${format.count(count)} undecided`,
    corrected: (count: number) => `${format.count(count)} corrected by people`,
    withCorrected: "An outlined point: people corrected statements behind it.",
    interval95: (interval: readonly [number, number] | null) =>
      interval === null
        ? "no interval from one statement"
        : `95 % interval ${format.stance(interval[0])} to ${format.stance(interval[1])}`,
    count: (count: number) => `n = ${format.count(count)}`,
    brush: "Period shown",
    brushFrom: "Shown from",
    brushTo: "Shown to",
    brushHint: "shown; drag here, or move an end by arrow keys.",
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    wholePeriod: "Show the whole period",
    events: "Events",
    eventsHint: "Mark what happened, to see it in the chart.",
    addEvent: "Add an event",
    editEvent: (label: string) => `Edit event: ${label}`,
    removeEvent: (label: string) => `Remove event: ${label}`,
    edit: "edit",
    eventDay: "Date",
    eventLabel: "What happened",
    add: "Add",
    save: "Save",
    cancel: "Cancel",
  }),
  de: (format) => ({
    title: "Wie es sich verändert hat",
    subtitle: {
      together: "Mittelwert je Abschnitt, eine Linie für jede Stimme, an ihrem Ende benannt.",
      panels: "Mittelwert je Abschnitt, ein Feld für jede Stimme auf derselben Skala; die Linien der anderen dahinter.",
    },
    bands: "Schattiert: das 95\u2011%\u2011Intervall.",
    hint: "Ein Punkt führt zu den Aussagen dahinter.",
    dragHint: "Wer über das Diagramm zieht, sieht nur diese Zeit.",
    layout: "Anordnung",
    layouts: { together: "Ein Diagramm", panels: "Je ein Feld" },
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
    othersNamed: (count: number, names: readonly string[], unnamed: number) =>
      `Weitere (${format.count(count)}), nicht gezeichnet: ${names.join(", ")}${unnamed > 0 ? ` und ${format.count(unnamed)} mehr` : ""}.`,
    othersNote: "nicht gezeichnet; eine Auswahl zeigt sie:",
    notDrawn: "nicht gezeichnet:",
    unnamed: (count: number) => `und ${format.count(count)} mehr mit weniger Aussagen`,
    empty: "Keine Aussage mit Haltung und benannter Stimme passt zu den Filtern.",
    columns: { speaker: "Stimme", interval: "Abschnitt" },
    point: (count: number, sources: number) =>
      `${format.plural(count, "Aussage", "Aussagen")} in ${format.count(sources)} Artikel${sources === 1 ? "" : "n"}`,
    pointName: (point: PointName) =>
      `${point.name}, ${point.at}: ${format.stance(point.mean)}, ${point.word}, ${
        point.interval === null
          ? "kein Intervall aus einer einzigen Aussage"
          : `95\u2011%\u2011Intervall ${format.stance(point.interval[0])} bis ${format.stance(point.interval[1])}`
      }, ${format.plural(point.count, "Aussage", "Aussagen")}${
        point.corrected > 0 ? `, davon ${format.count(point.corrected)} von Menschen korrigiert` : ""
      }. Aussagen zeigen`,
    undecided: (count: number) => `${format.count(count)} unentschieden`,
    corrected: (count: number) => `${format.count(count)} von Menschen korrigiert`,
    withCorrected: "Ein umrandeter Punkt: Menschen haben Aussagen dahinter korrigiert.",
    interval95: (interval: readonly [number, number] | null) =>
      interval === null
        ? "kein Intervall aus einer einzigen Aussage"
        : `95\u2011%\u2011Intervall ${format.stance(interval[0])} bis ${format.stance(interval[1])}`,
    count: (count: number) => `n = ${format.count(count)}`,
    brush: "Gezeigter Zeitraum",
    brushFrom: "Gezeigt von",
    brushTo: "Gezeigt bis",
    brushHint: "gezeigt; hier ziehen oder ein Ende mit Pfeiltasten verschieben.",
    fromTo: (from: string, to: string) => `${from} bis ${to}`,
    wholePeriod: "Ganzen Zeitraum zeigen",
    events: "Ereignisse",
    eventsHint: "Halten Sie fest, was geschah: Es erscheint im Diagramm.",
    addEvent: "Ereignis hinzufügen",
    editEvent: (label: string) => `Ereignis bearbeiten: ${label}`,
    removeEvent: (label: string) => `Ereignis entfernen: ${label}`,
    edit: "bearbeiten",
    eventDay: "Datum",
    eventLabel: "Was geschah",
    add: "Hinzufügen",
    save: "Speichern",
    cancel: "Abbrechen",
  }),
});
