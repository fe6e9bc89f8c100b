import {
  type Article,
  type Label,
  ownLabels,
  type RegisteredSpeaker,
  type ScoredStatement,
  type Speaker,
  type Target,
} from "@standpoint/domain";
import type { ExportedStatement } from "./statements.ts";
import type { Store } from "./store.ts";

/** Fixtures for tests; what a test does not care about has a plain value. */
export function sampleTarget(target: Partial<Target> = {}): Target {
  return {
    id: "tariffs",
    revision: 1,
    claim: { en: "Tariffs hurt European manufacturers.", de: "Zölle schaden europäischen Herstellern." },
    challenger: null,
    incumbent: null,
    polarity: 1,
    bands: {
      en: ["dismisses", "downplays", "balanced", "concerned", "alarmed"],
      de: ["weist zurück", "spielt herunter", "abgewogen", "besorgt", "alarmiert"],
    },
    paraphrases: { affirms: { en: [], de: [] }, dismisses: { en: [], de: [] } },
    ...target,
  };
}

export function sampleSpeaker(speaker: Partial<Speaker> = {}): Speaker {
  return { id: "anna-weber", kind: "person", name: "Anna Weber", role: null, organization: null, ...speaker };
}

export function sampleRegistered(speaker: Partial<RegisteredSpeaker> = {}): RegisteredSpeaker {
  return { ...sampleSpeaker(speaker), aliases: speaker.aliases ?? [] };
}

export function sampleArticle(article: Partial<Article> = {}): Article {
  return {
    id: "art_1",
    language: "en",
    title: "Tariffs in force",
    publishedOn: "2025-02-14",
    publishedOnSource: "given",
    outlet: "Example Post",
    byline: null,
    url: "https://example.org/tariffs",
    text: "“The tariffs hit us hard,” said Anna Weber.",
    ...article,
  };
}

/** Long enough for a copy of it to be known as one; another `topic` makes another text. */
export function longText(topic = "tariffs"): string {
  const words = Array.from({ length: 120 }, (_, index) => `${topic}${index}`).join(" ");
  return `${sampleArticle().text} ${words}.`;
}

export interface SampleStatement {
  readonly id?: string;
  readonly value?: number | null;
  readonly labels?: readonly Label[];
  readonly speaker?: Speaker | null;
  readonly targetId?: string;
  readonly text?: string;
  readonly form?: ScoredStatement["form"];
  readonly start?: number;
  readonly confidence?: number;
  readonly scorer?: string;
}

/** A statement of an article, with an id made of the article's. */
export function sampleStatement(article: Article, statement: SampleStatement = {}): ScoredStatement {
  const { value = 0.5, speaker = sampleSpeaker(), targetId = "tariffs", start = 1 } = statement;
  return {
    id: statement.id ?? `st_${article.id}_${start}`,
    articleId: article.id,
    publishedOn: article.publishedOn,
    text: statement.text ?? article.text.slice(start, 25),
    form: statement.form ?? "direct",
    content: [{ start, end: 25 }],
    cue: { start: 27, end: 31 },
    source: { start: 32, end: 42 },
    attribution: speaker && { speaker, sieve: "explicit-name", confidence: 0.9 },
    targetId,
    targetRevision: 1,
    stance: {
      value,
      confidence: statement.confidence ?? 0.75,
      labels: statement.labels ?? ownLabels(value),
      scorer: statement.scorer ?? "roles",
      scorerVersion: "1",
      evidence: value === null ? [] : [{ start: 13, end: 16, weight: value }],
    },
  };
}

export interface SampleImport extends SampleStatement {
  readonly article?: Partial<Article>;
  readonly cueText?: string;
}

/** A statement as a table tells it. */
export function sampleImport({ article, cueText = "said", ...statement }: SampleImport = {}): ExportedStatement {
  const whole = sampleArticle(article);
  const { id: _id, publishedOn: _day, byline: _byline, text: _text, ...summary } = whole;
  const { stance, attribution, ...said } = sampleStatement(whole, statement);
  return {
    ...said,
    cue: null,
    source: null,
    attribution: attribution && { ...attribution, sieve: "import", confidence: 1 },
    stance: { ...stance, scorer: "import", evidence: [] },
    article: summary,
    reviewed: [],
    cueText,
    sourceText: "Anna Weber",
  };
}

/** Stores a sample article with what is said in it. */
export async function addSample(
  store: Pick<Store, "addArticle">,
  said: Parameters<typeof sampleArticle>[0],
  statements: readonly SampleStatement[],
): Promise<Article> {
  const article = sampleArticle(said);
  await store.addArticle({ article, statements: statements.map((one) => sampleStatement(article, one)) });
  return article;
}
