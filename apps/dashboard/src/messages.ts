import type { BandFilter, BandWords, Form, Language, Stance } from "./api-types.ts";
import { countInWords, formatBound, formatCount, formatPlural, formatStance } from "./format.ts";
import { bandFilterOf, isUndecided } from "./scale.ts";

const statements = (count: number) => formatPlural(count, "statement", "statements");
const articles = (count: number) => formatPlural(count, "article", "articles");
const interval95 = (interval: readonly [number, number] | null) =>
  interval === null
    ? "no interval from one statement"
    : `95 % interval ${formatStance(interval[0])} to ${formatStance(interval[1])}`;
const undecided = (count: number) => `${formatCount(count)} undecided`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Every word of the interface, by feature; a later issue adds German beside it. */
export const messages = {
  app: {
    name: "Standpoint",
    skip: "Skip to the content",
    addArticle: "Add an article",
    claims: "Other claims",
    menu: "Main",
    footer: "Every figure leads to the words it was made from.",
    notFoundTitle: "Nothing is at this address",
    notFoundDetail: "The link may be old, or a letter is missing.",
    home: "Go to the overview",
    noTargets: "No claim has been set up yet, so there is nothing to measure against.",
  },
  problem: {
    retry: "Try again",
    unreachableTitle: "The API did not answer",
    unreachableDetail: "Check that Standpoint is running and that you are connected, then try again.",
    unexpectedTitle: "This view could not be drawn",
    request: (id: string) => `Request ${id}`,
    loading: "Loading",
  },
  key: {
    label: "Key",
    hint: "A key begins with sp_ and comes from whoever runs this Standpoint. It is forgotten when you close the tab.",
    use: "Use this key",
    kept: "The key is kept until you close the tab. If something is missing still, try it again.",
  },
  scale: {
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
    count: (count: number) => formatCount(count),
    range: (from: number, to: number) => `${formatBound(from)} to ${formatBound(to)}`,
    noScore: "no score",
  },
  headline: {
    kicker: "The claim",
    nobody: "No statement in view addresses the claim.",
    oneBefore: (name: string) => `${name} lands on `,
    allBefore: (count: number, others: number) =>
      others > 0
        ? `The ${countInWords(count)} most quoted of ${formatCount(count + others)} speakers all land on `
        : count === 2
          ? "Both speakers land on "
          : `All ${countInWords(count)} speakers land on `,
    ofSpeakers: (count: number, others: number) =>
      others > 0
        ? `Of the ${countInWords(count)} most quoted of ${formatCount(count + others)} speakers, `
        : `Of ${countInWords(count)} speakers, `,
    firstGroup: (count: number) => `${countInWords(count)} ${count === 1 ? "lands" : "land"} on`,
    nextGroup: (count: number) => `${countInWords(count)} on`,
    single: (bar: { mean: number; count: number; interval: readonly [number, number] | null }) =>
      `Mean ${formatStance(bar.mean)} over ${statements(bar.count)}, ${interval95(bar.interval)}.`,
    range: (lowest: { name: string; mean: number }, highest: { name: string; mean: number }) =>
      `The means run from ${lowest.name} at ${formatStance(lowest.mean)} to ${highest.name} at ${formatStance(highest.mean)}.`,
    singleSource: (thin: number, all: number) =>
      thin === all
        ? all === 1
          ? "It rests on fewer than three articles."
          : "All of them rest on fewer than three articles."
        : `${capital(countInWords(thin))} of them ${thin === 1 ? "rests" : "rest"} on fewer than three articles.`,
  },
  chart: {
    title: "Where each speaker stands",
    subtitle: "Mean stance with its 95 % interval. Choose a bar to read the statements behind it.",
    name: (claim: string) => `Mean stance of each speaker toward “${claim}”`,
    description: (groups: readonly { word: string; speakers: number }[], count: number) =>
      count === 0
        ? "No speaker has a statement that addresses the claim."
        : `A bar for each of ${formatPlural(count, "speaker", "speakers")}, from most supportive to most opposed: ${groups
            .map(({ word, speakers }) => `${formatCount(speakers)} ${word}`)
            .join(", ")}.`,
    bar: (bar: {
      name: string;
      mean: number;
      word: string;
      interval: readonly [number, number] | null;
      count: number;
      undecided: number;
      singleSource: boolean;
    }) =>
      `${bar.name}: ${formatStance(bar.mean)}, ${bar.word}, ${interval95(bar.interval)}, ${statements(bar.count)}${
        bar.singleSource ? ", single source" : ""
      }${bar.undecided > 0 ? `, ${undecided(bar.undecided)} besides` : ""}. Show statements`,
    count: (count: number) => statements(count),
    undecided,
    singleSource: "single source",
    others: (count: number) => `Others (${formatCount(count)})`,
    othersNote: "with fewer statements are not drawn:",
    showAll: "show everybody",
    table: "Figures as a table",
    bandFiltered: "Means over the chosen bands only.",
    empty: "No named speaker has a statement that addresses the claim and fits the filters.",
    columns: {
      speaker: "Speaker",
      mean: "Mean",
      band: "Band",
      low: "95 % low",
      high: "95 % high",
      count: "Statements",
      undecided: "Undecided",
      articles: "Articles",
    },
    none: "\u2013",
  },
  timeline: {
    title: "How it changed",
    subtitle: "Mean per interval, a panel for each speaker on one scale; the others’ lines are drawn behind.",
    interval: "Interval",
    intervals: { day: "Day", week: "Week", month: "Month", quarter: "Quarter" },
    name: (claim: string) => `Mean stance over time toward “${claim}”`,
    panel: (panel: { name: string; count: number }, first: string, last: string, points: number) =>
      points === 1
        ? `${panel.name}: one point, ${first}, ${statements(panel.count)}.`
        : `${panel.name}: ${formatCount(points)} points from ${first} to ${last}, ${statements(panel.count)}.`,
    description: (panels: number, others: number, first: string, last: string) =>
      `${formatPlural(panels, "speaker", "speakers")} drawn${others > 0 ? `, ${formatCount(others)} more named below` : ""}, ${
        first === last ? first : `${first} to ${last}`
      }.`,
    oneInterval: (name: string) =>
      `Every statement in view falls in ${name}: one point each, and no change to see yet.`,
    others: (count: number) => `Others (${formatCount(count)})`,
    othersNote: "not drawn; choose one to see it:",
    unnamed: (count: number) => `and ${formatCount(count)} more with fewer statements`,
    empty: "No statement with a stance and a named speaker fits the filters.",
    table: "Figures as a table",
    columns: { speaker: "Speaker", interval: "Interval" },
    point: (count: number, sources: number) => `${statements(count)} in ${articles(sources)}`,
    undecided,
    interval95,
    count: (count: number) => `n = ${formatCount(count)}`,
  },
  filters: {
    title: "Filters",
    search: "Search statements",
    searchPlaceholder: "Words in a statement or title",
    speaker: "Speaker",
    dates: "Dates",
    from: "From",
    to: "To",
    language: "Language",
    outlet: "Outlet",
    form: "Form",
    band: "Stance",
    clear: "Clear all",
    remove: (label: string) => `Remove filter: ${label}`,
    active: "Active filters",
    none: "Nothing to choose from yet.",
    since: (day: string) => `from ${day}`,
    until: (day: string) => `to ${day}`,
    quoted: (words: string) => `“${words}”`,
    languages: { en: "English", de: "German" } satisfies Record<Language, string>,
    forms: { direct: "direct", indirect: "indirect", mixed: "mixed" } satisfies Record<Form, string>,
  },
  statements: {
    title: "Statements",
    by: (names: string) => `Statements by ${names}`,
    total: (count: number) => statements(count),
    shown: (shown: number, total: number) => `${formatCount(shown)} of ${statements(total)}`,
    undecided: (count: number) => `${formatCount(count)} of them undecided`,
    offTarget: (count: number) => `${formatCount(count)} more ${count === 1 ? "does" : "do"} not address the claim`,
    showOffTarget: "show them",
    csv: "Download CSV",
    more: "Load more",
    loadingMore: "Loading",
    empty: "No statement fits these filters.",
    emptyHint: "Take one away, or clear them all.",
    emptyTarget: "No statement addresses this claim yet.",
    emptyTargetHint: "Add an article: its statements are found and scored at once.",
    unattributed: "Not attributed",
    unattributedNote: "nobody can be named with reason",
    columns: {
      date: "Date",
      speaker: "Speaker",
      statement: "Statement",
      form: "Form",
      stance: "Stance",
      confidence: "Confidence",
      article: "Article",
    },
    confidence: "confidence",
    received: "received",
    receivedNote: "The article came without a date: this is the day it was received.",
    untitled: "Untitled article",
    open: "Open in its article",
  },
  article: {
    back: "Back to the overview",
    source: "Open the source",
    claim: "Claim",
    found: (all: number, onTarget: number) =>
      `${statements(all)} found, ${formatCount(onTarget)} ${onTarget === 1 ? "addresses" : "address"} the claim`,
    none: "No statement was found in this text: nobody is quoted in it, directly or indirectly.",
    isCopy: "Nearly the same as an article stored before, so its statements are in no list and no chart.",
    original: "The original",
    copies: (count: number) =>
      `Also stored ${count === 1 ? "once" : `${count} times`} in nearly the same words; counted once.`,
    noText: "The text of this article is not here: its statements were imported.",
    created: "Added.",
    unchanged: "This text was already here: nothing changed.",
    legend: "How the text is marked",
    legendContent: "what was said",
    legendColor: "in the colour of its stance",
    legendCue: "reporting verb",
    legendSource: "who said it",
    legendEvidence: "moved the score",
    choose: "Choose a statement in the text or in this list to see why it was scored as it was.",
    panel: "Statement",
    list: "In this article",
    previous: "Previous statement",
    next: "Next statement",
    close: "Close",
    score: "Score",
    confidence: "Confidence",
    undecidedNote: "Neither side can be ruled out with 90 % confidence, so it counts in no mean.",
    labels: "Not ruled out at 90 %",
    labelWords: { "-1": "against the claim", "0": "balanced", "1": "for the claim" },
    why: "Words that moved the score",
    whyNone: "No single words moved the score.",
    whyNull: "The statement does not address the claim, so it has no score.",
    sum: "Sum",
    who: "Who said it",
    how: "How we know",
    allBy: (name: string) => `All statements by ${name}`,
    unattributed: "Nobody can be named with reason: the source is unclear, or is no speaker.",
    sieves: {
      correction: "named by a person",
      import: "from an imported table",
      "explicit-name": "named at the statement",
      "adjacent-turn": "from the statement beside it",
      coreference: "through a pronoun or a short form",
    },
    attributionConfidence: "Reliability of the link",
    form: "Form",
    scorer: "Scorer",
    scorerVersion: (scorer: string, version: string) => `${scorer}, version ${version}`,
    revision: (revision: number) => `claim revision ${revision}`,
    kinds: { person: "person", organization: "organisation", group: "unnamed group" },
    mark: (name: string, stance: string) => `${name}, ${stance}`,
    weight: (weight: number) => `moved the score by ${formatStance(weight)}`,
  },
  form: {
    title: "Add an article",
    lead: "Paste a news article in English or German. Its statements are found, attributed and scored toward every claim at once.",
    text: "Text",
    textHint: "Plain text, as it was published. It is stored unchanged.",
    articleTitle: "Title",
    publishedOn: "Published on",
    publishedOnHint: "Left empty: today.",
    outlet: "Outlet",
    url: "Address",
    language: "Language",
    detect: "Detect",
    optional: "optional",
    submit: "Find statements",
    submitting: "Reading the article",
    textMissing: "Paste the article’s text first.",
    urlInvalid: "An address starts with https:// or http://.",
  },
} as const;

/** What a band or its absence is called for a target. */
export function bandFilterWord(words: readonly string[], band: BandFilter): string {
  const order: readonly BandFilter[] = ["opposes", "leans-against", "balanced", "leans-toward", "supports"];
  return band === "off-target" ? messages.scale.offTarget : (words[order.indexOf(band)] ?? band);
}

/** What a stance is called for a target: its band, undecided, or off the claim. */
export function stanceWord(words: BandWords, stance: Pick<Stance, "value" | "labels">): string {
  return isUndecided(stance) ? messages.scale.undecided : bandFilterWord(words, bandFilterOf(stance.value));
}
