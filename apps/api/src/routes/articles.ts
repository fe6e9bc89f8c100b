import {
  type AnalyzedArticle,
  type ArticleFacets,
  type ArticlePage,
  articleFileQuerySchema,
  articleFilterSchema,
  articleQuerySchema,
  type FileFormat,
  fileFormats,
  type ListedArticle,
} from "@standpoint/contract";
import { articleColumns } from "@standpoint/report";
import { type Context, Hono } from "hono";
import type { Dependencies } from "../app.ts";
import { chooseFormat } from "../files/choose-format.ts";
import { tableResponse } from "../files/table-response.ts";
import { readQuery } from "../read-request.ts";
import { linkNext } from "../reading/link-next.ts";
import { pickFields } from "../reading/pick-fields.ts";
import type { RequestEnv } from "../request-context.ts";

export function articleRoutes({ store, jobs, now }: Dependencies): Hono<RequestEnv> {
  const routes = new Hono<RequestEnv>();

  routes.get("/v1/articles", async (context) => {
    const format = chooseFormat(context, fileFormats.articles);
    if (format !== null) return articleFile(context, format);
    const { limit, cursor, fields, ...filter } = readQuery(context, articleQuerySchema);
    const answer: ArticlePage = await store.listArticles({ filter, limit, cursor });
    linkNext(context, answer.next);
    return context.json({ ...answer, articles: answer.articles.map((article) => pickFields(article, fields)) });
  });

  routes.get("/v1/article-facets", async (context) => {
    const answer: ArticleFacets = await store.listArticleFacets(readQuery(context, articleFilterSchema));
    return context.json(answer);
  });

  for (const format of ["json", ...fileFormats.articles] as const) {
    routes.get(`/v1/articles.${format}`, (context) => articleFile(context, format));
  }

  function articleFile(context: Context, format: Exclude<FileFormat, "zip">): Response {
    const { excel, delimiter, guard, ...filter } = readQuery(context, articleFileQuerySchema);
    const table = {
      items: store.exportArticles(filter),
      toJson: (article: ListedArticle) => article,
      columns: articleColumns,
      toRows: (article: ListedArticle) => [article],
    };
    const name = "standpoint-articles";
    return tableResponse(context, table, { name, now: now(), format, csv: { excel, delimiter, guard } });
  }

  routes.get("/v1/articles/:id", async (context) => {
    const answer: AnalyzedArticle = await store.getArticle(context.req.param("id"));
    return context.json(answer);
  });

  routes.delete("/v1/articles/:id", async (context) => {
    const id = context.req.param("id");
    await jobs.forgetArticle(id);
    await store.deleteArticle(id);
    return context.body(null, 204);
  });

  return routes;
}
