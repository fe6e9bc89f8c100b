import type { Article, Language } from "./article.ts";

/** An article with this text and nothing else that matters; for tests and benchmarks. */
export const sampleArticle = (language: Language, text: string): Article => ({
  id: "art_1",
  language,
  title: null,
  publishedOn: "2025-01-01",
  publishedOnSource: "given",
  outlet: null,
  byline: null,
  url: null,
  text,
});
