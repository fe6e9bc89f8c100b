import type { Article, ScoredStatement } from "../../api-types.ts";

/** What is known of an article that was added. */
export interface ArticleFacts
  extends Pick<Article, "title" | "outlet" | "publishedOn" | "publishedOnSource" | "language"> {
  /** Who is named as saying something in it. */
  readonly speakers: number;
}

export function factsOf(
  { title, outlet, publishedOn, publishedOnSource, language }: Article,
  statements: readonly Pick<ScoredStatement, "attribution">[],
): ArticleFacts {
  const ids = new Set(statements.flatMap(({ attribution }) => attribution?.speaker.id ?? []));
  return { title, outlet, publishedOn, publishedOnSource, language, speakers: ids.size };
}
