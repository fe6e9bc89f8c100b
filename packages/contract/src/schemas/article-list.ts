import { z } from "zod";
import { articleSchema } from "./article.ts";
import { fieldsOf, pickedSchema } from "./fields.ts";
import { filterFields } from "./query.ts";

/** An article without its text. */
export const listedArticleSchema = articleSchema
  .unwrap()
  .omit({ text: true })
  .extend({ copyOf: z.string().nullable().meta({ description: "The original that it is a near-duplicate of." }) })
  .readonly()
  .meta({ id: "ListedArticle", description: "An article without its text." });
export type ListedArticle = z.infer<typeof listedArticleSchema>;

export const articleFilterFields = {
  from: filterFields.from,
  to: filterFields.to,
  language: filterFields.language,
  outlet: filterFields.outlet,
  q: filterFields.q.meta({
    description: 'Words of the title, all of them, in any form: `"a phrase"`, `begin*`, `-without`.',
    examples: ["Zoll*"],
  }),
};
export const articleFilterSchema = z.object(articleFilterFields);
export type ArticleFilter = z.infer<typeof articleFilterSchema>;

export const articleQuerySchema = z.object({
  ...articleFilterFields,
  fields: fieldsOf(listedArticleSchema).meta({ description: "Only these members of each article." }),
  limit: z.coerce.number().int().min(1).max(200).default(50).meta({ description: "Articles a page." }),
  cursor: z.string().optional().meta({ description: "`next` of the page before." }),
});
export type ArticleQuery = ArticleFilter & { fields?: readonly string[]; limit?: number; cursor?: string };

export const articlePageSchema = z
  .strictObject({
    articles: z.array(listedArticleSchema).readonly(),
    total: z.int().min(0).meta({ description: "Articles that match the query, over all pages." }),
    next: z.string().nullable().meta({ description: "Opaque cursor of the next page; `null` on the last." }),
  })
  .readonly()
  .meta({ id: "ArticlePage" });
/** The page that `fields` makes of it. */
export const pickedArticlePageSchema = articlePageSchema
  .unwrap()
  .extend({ articles: z.array(pickedSchema).readonly() })
  .readonly()
  .meta({ id: "PickedArticlePage", description: "A page of articles with `fields`." });

export type ArticlePage = z.infer<typeof articlePageSchema>;
