import { z } from "zod";

const valuesSchema = z
  .array(z.strictObject({ value: z.string(), count: z.int().min(1) }).readonly())
  .max(200)
  .readonly();

export const facetsSchema = z
  .strictObject({
    outlets: valuesSchema,
    organizations: valuesSchema,
    scorers: valuesSchema,
  })
  .readonly()
  .meta({
    id: "Facets",
    description:
      "Values of the filters `outlet`, `organization` and `scorer`, each among the newest 10,000 statements that match all the others, most statements first.",
  });
export const articleFacetsSchema = z.strictObject({ outlets: valuesSchema }).readonly().meta({
  id: "ArticleFacets",
  description:
    "Values of the filter `outlet` among the newest 10,000 articles that match all the others, most articles first.",
});
export type ArticleFacets = z.infer<typeof articleFacetsSchema>;

export type Facets = z.infer<typeof facetsSchema>;
