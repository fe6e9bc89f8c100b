import { defineMessages } from "../../messages.ts";

interface Interval {
  readonly interval: readonly [low: number, high: number] | null;
}
interface Bar extends Interval {
  readonly name: string;
  readonly mean: number;
  readonly word: string;
  readonly count: number;
  readonly undecided: number;
  readonly corrected: number;
  readonly singleSource: boolean;
  readonly previous: number | null;
}
interface Extreme {
  readonly name: string;
  readonly mean: number;
}
interface Group {
  readonly word: string;
  readonly speakers: number;
}

export const headlineMessages = defineMessages({
  en: (format) => ({
    nobody: "No statement in view takes a clear stand on the claim.",
    oneBefore: (name: string) => `${name} lands on `,
    allBefore: (count: number, others: number) =>
      others > 0
        ? `The ${format.countInWords(count)} most quoted of ${format.count(count + others)} speakers all land on `
        : count === 2
          ? "Both speakers land on "
          : `All ${format.countInWords(count)} speakers land on `,
    ofSpeakers: (count: number, others: number) =>
      others > 0
        ? `Of the ${format.countInWords(count)} most quoted of ${format.count(count + others)} speakers, `
        : `Of ${format.countInWords(count)} speakers, `,
    firstGroup: (count: number) => `${format.countInWords(count)} ${count === 1 ? "lands" : "land"} on`,
    nextGroup: (count: number) => `${format.countInWords(count)} on`,
    single: (bar: Interval & { readonly mean: number; readonly count: number }) =>
      `Mean ${format.stance(bar.mean)} over ${format.plural(bar.count, "statement", "statements")}, ${
        bar.interval === null
          ? "no interval from one statement"
          : `95 % interval ${format.stance(bar.interval[0])} to ${format.stance(bar.interval[1])}`
      }.`,
    range: (lowest: Extreme, highest: Extreme) =>
      `The means run from ${lowest.name} at ${format.stance(lowest.mean)} to ${highest.name} at ${format.stance(highest.mean)}.`,
    singleSource: (thin: number, all: number) =>
      thin === all
        ? all === 1
          ? "It rests on fewer than three articles."
          : "All of them rest on fewer than three articles."
        : `${capital(format.countInWords(thin))} of them ${thin === 1 ? "rests" : "rest"} on fewer than three articles.`,
    mostUndecided: (undecided: number, all: number) =>
      `Most statements, ${format.count(undecided)} of ${format.count(all)}, are undecided and in no mean: read them, or choose another scorer for the claim.`,
    change: (now: number, before: number) =>
      now === before
        ? `The mean over everybody is ${format.stance(now)}, as in the period before.`
        : `The mean over everybody is ${format.stance(now)}, ${now > before ? "up" : "down"} from ${format.stance(before)} in the period before.`,
  }),
  de: (format) => ({
    nobody: "Keine Aussage in dieser Auswahl bezieht klar Stellung zur These.",
    oneBefore: (name: string) => `${name} liegt bei `,
    allBefore: (count: number, others: number) =>
      others > 0
        ? `Die ${format.countInWords(count)} meistzitierten von ${format.count(count + others)} Stimmen liegen alle bei `
        : count === 2
          ? "Beide Stimmen liegen bei "
          : `Alle ${format.countInWords(count)} Stimmen liegen bei `,
    ofSpeakers: (count: number, others: number) =>
      others > 0
        ? `Von den ${format.countInWords(count)} meistzitierten der ${format.count(count + others)} Stimmen `
        : `Von ${format.countInWords(count)} Stimmen `,
    firstGroup: (count: number) => `${count === 1 ? "liegt" : "liegen"} ${format.countInWords(count)} bei`,
    nextGroup: (count: number) => `${format.countInWords(count)} bei`,
    single: (bar: Interval & { readonly mean: number; readonly count: number }) =>
      `Mittelwert ${format.stance(bar.mean)} aus ${format.plural(bar.count, "Aussage", "Aussagen")}, ${
        bar.interval === null
          ? "kein Intervall aus einer einzigen Aussage"
          : `95\u2011%\u2011Intervall ${format.stance(bar.interval[0])} bis ${format.stance(bar.interval[1])}`
      }.`,
    range: (lowest: Extreme, highest: Extreme) =>
      `Die Mittelwerte reichen von ${lowest.name} mit ${format.stance(lowest.mean)} bis ${highest.name} mit ${format.stance(highest.mean)}.`,
    singleSource: (thin: number, all: number) =>
      thin === all
        ? all === 1
          ? "Er beruht auf weniger als drei Artikeln."
          : "Alle beruhen auf weniger als drei Artikeln."
        : `${capital(format.countInWords(thin))} davon ${thin === 1 ? "beruht" : "beruhen"} auf weniger als drei Artikeln.`,
    mostUndecided: (undecided: number, all: number) =>
      `Die meisten Aussagen, ${format.count(undecided)} von ${format.count(all)}, sind unentschieden und in keinem Mittelwert: Lesen Sie sie, oder wählen Sie für die These eine andere Bewertung.`,
    change: (now: number, before: number) =>
      now === before
        ? `Der Mittelwert über alle ist ${format.stance(now)}, wie im Zeitraum davor.`
        : `Der Mittelwert über alle ist ${format.stance(now)}, ${now > before ? "gestiegen" : "gesunken"} von ${format.stance(before)} im Zeitraum davor.`,
  }),
});

export const chartMessages = defineMessages({
  en: (format) => {
    const interval = ([low, high]: readonly [number, number]) =>
      `95 % interval ${format.stance(low)} to ${format.stance(high)}`;
    return {
      title: "Where each speaker stands",
      subtitle: "Mean stance with its 95\u00a0% interval.",
      hint: "Choose a bar to read the statements behind it.",
      name: (claim: string) => `Mean stance of each speaker toward “${claim}”`,
      description: (groups: readonly Group[], count: number) =>
        count === 0
          ? "No speaker has a statement that addresses the claim."
          : `A bar for each of ${format.plural(count, "speaker", "speakers")}, from most supportive to most opposed: ${groups
              .map(({ word, speakers }) => `${format.count(speakers)} ${word}`)
              .join(", ")}.`,
      bar: (bar: Bar) =>
        `${bar.name}: ${format.stance(bar.mean)}, ${bar.word}, ${
          bar.interval === null ? "no interval from one statement" : interval(bar.interval)
        }, ${format.plural(bar.count, "statement", "statements")}${
          bar.corrected > 0 ? `, ${format.count(bar.corrected)} of them corrected by people` : ""
        }${bar.singleSource ? ", single source" : ""}${
          bar.undecided > 0 ? `, ${format.count(bar.undecided)} undecided besides` : ""
        }${bar.previous === null ? "" : `, ${format.stance(bar.previous)} in the period before`}. Show statements`,
      count: (count: number) => format.plural(count, "statement", "statements"),
      shortCount: (count: number) => `n = ${format.count(count)}`,
      undecided: (count: number) => `${format.count(count)} undecided`,
      corrected: (count: number) => `${format.count(count)} corrected`,
      singleSource: "single source",
      others: (count: number) => `Others (${format.count(count)})`,
      othersNote: "with fewer statements are not drawn:",
      othersNotDrawn: (count: number) => `Others (${format.count(count)}) with fewer statements are not drawn.`,
      showAll: "show everybody",
      bandFiltered: "Means over the chosen bands only.",
      withCorrected: "A filled dot: people corrected statements behind it.",
      compared: "The small arrow comes from the mean of the period before.",
      empty: "No named speaker has a statement that addresses the claim and fits the filters.",
      columns: {
        speaker: "Speaker",
        mean: "Mean",
        band: "Band",
        low: "95 % low",
        high: "95 % high",
        count: "Statements",
        undecided: "Undecided",
        corrected: "Corrected",
        articles: "Articles",
        previous: "Mean before",
      },
    };
  },
  de: (format) => {
    const interval = ([low, high]: readonly [number, number]) =>
      `95\u2011%\u2011Intervall ${format.stance(low)} bis ${format.stance(high)}`;
    return {
      title: "Wo jede Stimme steht",
      subtitle: "Mittlere Haltung mit 95\u2011%\u2011Intervall.",
      hint: "Ein Balken führt zu den Aussagen dahinter.",
      name: (claim: string) => `Mittlere Haltung jeder Stimme zu „${claim}“`,
      description: (groups: readonly Group[], count: number) =>
        count === 0
          ? "Keine Stimme hat eine Aussage, die die These berührt."
          : `Je ein Balken für ${format.plural(count, "Stimme", "Stimmen")}, von der zustimmendsten zur ablehnendsten: ${groups
              .map(({ word, speakers }) => `${format.count(speakers)} ${word}`)
              .join(", ")}.`,
      bar: (bar: Bar) =>
        `${bar.name}: ${format.stance(bar.mean)}, ${bar.word}, ${
          bar.interval === null ? "kein Intervall aus einer einzigen Aussage" : interval(bar.interval)
        }, ${format.plural(bar.count, "Aussage", "Aussagen")}${
          bar.corrected > 0 ? `, davon ${format.count(bar.corrected)} von Menschen korrigiert` : ""
        }${bar.singleSource ? ", Einzelquelle" : ""}${
          bar.undecided > 0 ? `, außerdem ${format.count(bar.undecided)} unentschieden` : ""
        }${bar.previous === null ? "" : `, im Zeitraum davor ${format.stance(bar.previous)}`}. Aussagen zeigen`,
      count: (count: number) => format.plural(count, "Aussage", "Aussagen"),
      shortCount: (count: number) => `n = ${format.count(count)}`,
      undecided: (count: number) => `${format.count(count)} unentschieden`,
      corrected: (count: number) => `${format.count(count)} korrigiert`,
      singleSource: "Einzelquelle",
      others: (count: number) => `Weitere (${format.count(count)})`,
      othersNote: "mit weniger Aussagen sind nicht gezeichnet:",
      othersNotDrawn: (count: number) => `Weitere (${format.count(count)}) mit weniger Aussagen sind nicht gezeichnet.`,
      showAll: "alle zeigen",
      bandFiltered: "Mittelwerte nur über die gewählten Stufen.",
      withCorrected: "Ein gefüllter Punkt: Menschen haben Aussagen dahinter korrigiert.",
      compared: "Der kleine Pfeil kommt vom Mittelwert des Zeitraums davor.",
      empty: "Keine benannte Stimme hat eine Aussage, die die These berührt und zu den Filtern passt.",
      columns: {
        speaker: "Stimme",
        mean: "Mittelwert",
        band: "Stufe",
        low: "95 % unten",
        high: "95 % oben",
        count: "Aussagen",
        undecided: "Unentschieden",
        corrected: "Korrigiert",
        articles: "Artikel",
        previous: "Mittel davor",
      },
    };
  },
});

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
