import type { Article } from "@standpoint/domain";
import { type Column, columns } from "./columns.ts";

/** An article as a list has it. */
export interface ListedArticle extends Omit<Article, "text"> {
  readonly copyOf: string | null;
}

/** What a file of statements says of an article, said again where the row is the article's own. */
function ofArticle(name: string, cell: (article: ListedArticle) => string | null): Column<ListedArticle> {
  const { type, meaning, example } = columns.find((column) => column.name === name) as Column;
  return { name, type, meaning, example, cell };
}

/** Every column of a file of articles. */
export const articleColumns: readonly Column<ListedArticle>[] = [
  { ...ofArticle("article_id", ({ id }) => id), meaning: "The article; derived from its text" },
  ofArticle("published_on", ({ publishedOn }) => publishedOn),
  ofArticle("published_on_source", ({ publishedOnSource }) => publishedOnSource),
  ofArticle("outlet", ({ outlet }) => outlet),
  {
    name: "byline",
    type: "text",
    meaning: "Who wrote the article, as it is said there",
    example: "Jo Sander",
    cell: ({ byline }) => byline,
  },
  ofArticle("title", ({ title }) => title),
  ofArticle("url", ({ url }) => url),
  ofArticle("language", ({ language }) => language),
  {
    name: "copy_of",
    type: "text",
    meaning: "The original that it is a near-duplicate of; its statements are in no list unless asked for",
    example: "art_8f21c04be6d7a935",
    cell: ({ copyOf }) => copyOf,
  },
];
