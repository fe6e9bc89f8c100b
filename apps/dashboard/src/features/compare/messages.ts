import { defineMessages } from "../../messages.ts";

interface Figures {
  readonly mean: number;
  readonly interval: readonly [low: number, high: number] | null;
  readonly count: number;
}

export const compareMessages = defineMessages({
  en: (format) => {
    const interval = (one: Figures["interval"]) =>
      one === null
        ? "no interval from one statement"
        : `95\u00a0% interval ${format.stance(one[0])} to ${format.stance(one[1])}`;
    const statements = (count: number) => format.plural(count, "statement", "statements");
    return {
      title: "Compare",
      stripTitle: "Side by side",
      stripSubtitle: {
        dots: "Every statement is a dot on the scale, a hollow one is undecided, an outlined one was corrected by a person; below them the mean with its 95\u00a0% interval.",
        histogram:
          "Statements by tenths of the scale, there are too many to draw each; below them the mean with its 95\u00a0% interval.",
      },
      stripHint: "Choose a mark to read the words.",
      otherSpeakers: "Other speakers are chosen above, under Speaker.",
      most: (shown: number, all: number) =>
        `The ${format.countInWords(shown)} with most statements of ${format.count(all)} speakers.`,
      stripName: (claim: string) => `Speakers side by side, on “${claim}”`,
      stripDescription: (names: readonly string[], count: number) =>
        `${statements(count)} by ${format.list(names)}, each speaker in a row from \u22121 to +1.`,
      dot: (name: string, day: string, value: number, word: string, text: string) =>
        `${name}, ${day}: ${format.stance(value)}, ${word}: ${text}. Read it in its article`,
      column: (name: string, from: number, to: number, count: number) =>
        `${name}, ${format.bound(from)} to ${format.bound(to)}: ${statements(count)}. Show statements`,
      range: (from: number, to: number) => `${format.bound(from)} to ${format.bound(to)}`,
      statements,
      interval,
      shortInterval: (one: Figures["interval"]) =>
        one === null ? "no interval" : `${format.stance(one[0])} to ${format.stance(one[1])}`,
      empty: "No named speaker has a statement that addresses the claim and fits the filters.",
      heatmapTitle: "Speakers and claims",
      heatmapSubtitle: "Mean stance of each speaker toward each claim, with the number of statements.",
      heatmapCut: (shown: number, all: number) =>
        `${format.count(shown)} of ${format.count(all)} speakers, those with most statements; choose others under Speaker.`,
      heatmapHint: "Choose a field to read the statements behind it.",
      heatmapFilters: "Of the filters, only speakers and dates count here.",
      heatmapName: "Mean stance of each speaker toward each claim",
      claims: "Claims",
      speaker: "Speaker",
      noStatement: "no statement",
      fieldOf: (speaker: string, claim: string) => `${speaker} on “${claim}”: `,
      fieldNote: (word: string, one: Figures["interval"]) => `, ${word}, ${interval(one)}. Show statements`,
      count: (count: number, corrected: number) =>
        `n = ${format.count(count)}${corrected > 0 ? `, ${format.count(corrected)} corrected` : ""}`,
      heatmapEmpty: "Nobody has said anything yet that counts toward these claims.",
      columns: { claim: "Claim" },
    };
  },
  de: (format) => {
    const interval = (one: Figures["interval"]) =>
      one === null
        ? "kein Intervall aus einer einzigen Aussage"
        : `95\u2011%\u2011Intervall ${format.stance(one[0])} bis ${format.stance(one[1])}`;
    const statements = (count: number) => format.plural(count, "Aussage", "Aussagen");
    return {
      title: "Vergleich",
      stripTitle: "Nebeneinander",
      stripSubtitle: {
        dots: "Jede Aussage ist ein Punkt auf der Skala, ein hohler ist unentschieden, ein umrandeter von einem Menschen korrigiert; darunter der Mittelwert mit 95\u2011%\u2011Intervall.",
        histogram:
          "Aussagen nach Zehnteln der Skala, für einzelne Punkte sind es zu viele; darunter der Mittelwert mit 95\u2011%\u2011Intervall.",
      },
      stripHint: "Jede Marke führt zum Wortlaut.",
      otherSpeakers: "Andere Stimmen wählen Sie oben unter „Stimme“.",
      most: (shown: number, all: number) =>
        `Die ${format.countInWords(shown)} mit den meisten Aussagen von ${format.count(all)} Stimmen.`,
      stripName: (claim: string) => `Stimmen nebeneinander, zu „${claim}“`,
      stripDescription: (names: readonly string[], count: number) =>
        `${statements(count)} von ${format.list(names)}, jede Stimme in einer Zeile von \u22121 bis +1.`,
      dot: (name: string, day: string, value: number, word: string, text: string) =>
        `${name}, ${day}: ${format.stance(value)}, ${word}: ${text}. Im Artikel lesen`,
      column: (name: string, from: number, to: number, count: number) =>
        `${name}, ${format.bound(from)} bis ${format.bound(to)}: ${statements(count)}. Aussagen zeigen`,
      range: (from: number, to: number) => `${format.bound(from)} bis ${format.bound(to)}`,
      statements,
      interval,
      shortInterval: (one: Figures["interval"]) =>
        one === null ? "kein Intervall" : `${format.stance(one[0])} bis ${format.stance(one[1])}`,
      empty: "Keine benannte Stimme hat eine Aussage, die die These berührt und zu den Filtern passt.",
      heatmapTitle: "Stimmen und Thesen",
      heatmapSubtitle: "Mittlere Haltung jeder Stimme zu jeder These mit der Zahl der Aussagen.",
      heatmapCut: (shown: number, all: number) =>
        `${format.count(shown)} von ${format.count(all)} Stimmen, die mit den meisten Aussagen; andere lassen sich unter Stimme wählen.`,
      heatmapHint: "Ein Feld führt zu den Aussagen dahinter.",
      heatmapFilters: "Von den Filtern zählen hier nur Stimmen und Zeitraum.",
      heatmapName: "Mittlere Haltung jeder Stimme zu jeder These",
      claims: "Thesen",
      speaker: "Stimme",
      noStatement: "keine Aussage",
      fieldOf: (speaker: string, claim: string) => `${speaker} zu „${claim}“: `,
      fieldNote: (word: string, one: Figures["interval"]) => `, ${word}, ${interval(one)}. Aussagen zeigen`,
      count: (count: number, corrected: number) =>
        `n = ${format.count(count)}${corrected > 0 ? `, ${format.count(corrected)} korrigiert` : ""}`,
      heatmapEmpty: "Noch hat niemand etwas gesagt, das bei diesen Thesen zählt.",
      columns: { claim: "These" },
    };
  },
});
