import type { ProblemCode } from "@standpoint/contract";
import { defineMessages } from "../messages.ts";
import { germanProblemTitles } from "./problem-titles.ts";

/** The frame that all views stand in. */
export const appMessages = defineMessages({
  en: () => ({
    name: "Standpoint",
    skip: "Skip to the content",
    addArticle: "Add articles",
    claims: "Other claims",
    menu: "Main",
    notFoundTitle: "Nothing is at this address",
    notFoundDetail: "The link may be old, or a letter is missing.",
    home: "Go to the overview",
    noTargets: "No claim has been set up yet, so there is nothing to measure against.",
    claim: "The claim",
    views: "Views of the claim",
    overview: "Overview",
    timeline: "Timeline",
    compare: "Compare",
    statements: "Statements",
    review: "Review",
    targets: "Claims",
    articles: "Articles",
    editTarget: "Edit the claim",
    allTargets: "All claims",
    newTarget: "New claim",
    language: "Language",
    theme: "Appearance",
    themes: { system: "As the system", light: "Light", dark: "Dark" },
    commands: "Search and commands",
    close: "Close",
    optional: "optional",
  }),
  de: () => ({
    name: "Standpoint",
    skip: "Zum Inhalt springen",
    addArticle: "Artikel hinzufügen",
    claims: "Andere Thesen",
    menu: "Hauptmenü",
    notFoundTitle: "Unter dieser Adresse ist nichts",
    notFoundDetail: "Der Link ist vielleicht alt, oder ein Buchstabe fehlt.",
    home: "Zur Übersicht",
    noTargets: "Noch ist keine These angelegt, an der gemessen werden könnte.",
    claim: "Die These",
    views: "Ansichten der These",
    overview: "Übersicht",
    timeline: "Zeitverlauf",
    compare: "Vergleich",
    statements: "Aussagen",
    review: "Prüfen",
    targets: "Thesen",
    articles: "Artikel",
    editTarget: "These bearbeiten",
    allTargets: "Alle Thesen",
    newTarget: "Neue These",
    language: "Sprache",
    theme: "Darstellung",
    themes: { system: "Wie das System", light: "Hell", dark: "Dunkel" },
    commands: "Suche und Befehle",
    close: "Schließen",
    optional: "freiwillig",
  }),
});

export const problemMessages = defineMessages({
  en: () => ({
    retry: "Try again",
    unreachableTitle: "The API did not answer",
    unreachableDetail: "Check that Standpoint is running and that you are connected, then try again.",
    unexpectedTitle: "This view could not be drawn",
    title: (_code: ProblemCode, told: string): string => told,
    serverTitle: (_status: number, told: string) => told,
    serverAdvice: "Try again; if it stays so, its log tells more under the number of the request.",
    fault: (detail: string) => detail,
    inApiWords: "Details, in the API’s own words",
    request: (id: string) => `Request ${id}`,
    loading: "Loading",
  }),
  de: () => ({
    retry: "Erneut versuchen",
    unreachableTitle: "Die API hat nicht geantwortet",
    unreachableDetail: "Prüfen Sie, ob Standpoint läuft und ob Sie verbunden sind, und versuchen Sie es dann erneut.",
    unexpectedTitle: "Diese Ansicht ließ sich nicht zeichnen",
    title: (code: ProblemCode, _told: string) => germanProblemTitles[code],
    serverTitle: (status: number, _told: string) => `Standpoint konnte nicht antworten (${status})`,
    serverAdvice: "Versuchen Sie es erneut; bleibt es so, sagt sein Protokoll unter der Nummer der Anfrage mehr.",
    fault: (detail: string) => `Wird so nicht angenommen („${detail}“)`,
    inApiWords: "Einzelheiten, in den Worten der API (englisch)",
    request: (id: string) => `Anfrage ${id}`,
    loading: "Wird geladen",
  }),
});

export const keyMessages = defineMessages({
  en: () => ({
    label: "Key",
    hint: "A key begins with sp_ and comes from whoever runs this Standpoint. It is forgotten when you close the tab.",
    use: "Use this key",
    kept: "The key is kept until you close the tab. If something is missing still, try it again.",
  }),
  de: () => ({
    label: "Schlüssel",
    hint: "Ein Schlüssel beginnt mit sp_; Sie bekommen ihn von der Stelle, die dieses Standpoint betreibt. Er wird vergessen, sobald Sie den Tab schließen.",
    use: "Diesen Schlüssel verwenden",
    kept: "Der Schlüssel bleibt, bis Sie den Tab schließen. Fehlt noch etwas, versuchen Sie es erneut.",
  }),
});

export const chartPanelMessages = defineMessages({
  en: () => ({ table: "Figures as a table", chart: "Back to the chart" }),
  de: () => ({ table: "Zahlen als Tabelle", chart: "Zurück zum Diagramm" }),
});

/** The scale, its bands and what a stance is called. */
export const scaleMessages = defineMessages({
  en: (format) => ({
    title: "The scale",
    explanation:
      "Each statement is placed between \u22121, which rejects the claim, and +1, which affirms it. Zero means balanced.",
    offTarget: "does not address the claim",
    offTargetNote: "Not neutral: a statement without a stance has no score and is left out of every mean.",
    undecided: "undecided",
    undecidedNote:
      "Undecided: with 90 % confidence, neither side can be ruled out. Such a statement is listed and counted apart, and left out of every mean.",
    intervalNote:
      "The thin line through a bar is the 95 % interval of the mean. Where fewer than three articles speak, it is dashed and marked single source: it looks surer than it is.",
    help: "How to read this",
    understood: "Got it",
    /** Said after the count, to those who hear it. */
    countNote: (count: number) => `${count === 1 ? "statement" : "statements"}, filter by this band`,
    range: (from: number, to: number) => `${format.bound(from)} to ${format.bound(to)}`,
    noScore: "no score",
    none: "\u2013",
  }),
  de: (format) => ({
    title: "Die Skala",
    explanation:
      "Jede Aussage liegt zwischen \u22121 (weist die These zurück) und +1 (bejaht sie). Null heißt abgewogen.",
    offTarget: "berührt die These nicht",
    offTargetNote: "Nicht neutral: Eine Aussage ohne Haltung hat keinen Wert und geht in keinen Mittelwert ein.",
    undecided: "unentschieden",
    undecidedNote:
      "Unentschieden: Mit 90 % Sicherheit lässt sich keine der beiden Seiten ausschließen. Eine solche Aussage wird eigens gezählt und geht in keinen Mittelwert ein.",
    intervalNote:
      "Die dünne Linie durch einen Balken ist das 95\u2011%\u2011Intervall des Mittelwerts. Wo weniger als drei Artikel sprechen, ist sie gestrichelt und als Einzelquelle gekennzeichnet: Sie wirkt sicherer, als sie ist.",
    help: "So liest man das",
    understood: "Verstanden",
    countNote: (count: number) => `${count === 1 ? "Aussage" : "Aussagen"}, nach dieser Stufe filtern`,
    range: (from: number, to: number) => `${format.bound(from)} bis ${format.bound(to)}`,
    noScore: "kein Wert",
    none: "\u2013",
  }),
});

/** What people decided of a statement. */
export const reviewedMessages = defineMessages({
  en: () => ({
    accepted: "score confirmed by a person",
    stance: "stance corrected by a person",
    confirmed: "speaker and words confirmed by a person",
    speaker: "speaker corrected by a person",
    content: "words corrected by a person",
    rejected: "rejected: no statement",
  }),
  de: () => ({
    accepted: "Wert von einem Menschen bestätigt",
    stance: "Haltung von einem Menschen korrigiert",
    confirmed: "Stimme und Wortlaut von einem Menschen bestätigt",
    speaker: "Stimme von einem Menschen korrigiert",
    content: "Wortlaut von einem Menschen korrigiert",
    rejected: "verworfen: keine Aussage",
  }),
});
