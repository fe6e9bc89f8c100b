import { type AnalyzedArticle, articleInputSchema, documentTypes, type Job } from "@standpoint/contract";
import { Hono } from "hono";
import type { Dependencies } from "../app.ts";
import { articleOf, isElsewhere, type SentArticle } from "../import/article-of.ts";
import { atTheEnd } from "../import/at-the-end.ts";
import { importArticles } from "../import/import-articles.ts";
import { readFile } from "../import/read-file.ts";
import { isRecordType, readRecords, recordTypes } from "../import/read-records.ts";
import { articleFormat } from "../import/record-formats.ts";
import { ndjsonStream } from "../ndjson-stream.ts";
import { problemOf } from "../problem-response.ts";
import { readBody, readMediaType } from "../read-request.ts";
import type { RequestEnv } from "../request-context.ts";

/** Articles come in: one as text, as a page, as a file or at a URL, or many as a table. */
export function newArticleRoutes({ store, jobs, analyze, intake, now, log }: Dependencies): Hono<RequestEnv> {
  const routes = new Hono<RequestEnv>();

  routes.post("/v1/articles", async (context) => {
    const type = readMediaType(context, ["application/json", ...recordTypes, ...documentTypes]);
    const isAsync = /(?:^|,)\s*respond-async\s*(?:[;,]|$)/i.test(context.req.header("prefer") ?? "");
    if (isAsync) context.header("Preference-Applied", "respond-async");
    if (isRecordType(type)) {
      const totals = { created: 0, unchanged: 0, queued: 0, bad: 0 };
      const results = importArticles(readRecords(articleFormat, type, context.req.raw.body ?? []), {
        async add(input) {
          const added = await add(input, isAsync);
          return "job" in added ? { id: added.job.articleId, status: "queued", job: added.job.id } : added;
        },
        problemOf: (error) => problemOf(error, context, log),
      });
      context.header("Content-Type", "application/x-ndjson");
      const counted = atTheEnd(
        results,
        (block) => {
          for (const result of block) totals["status" in result ? result.status : "bad"] += 1;
        },
        () => context.get("addToAudit")({ what: "articles", to: totals }),
      );
      return context.body(await ndjsonStream(counted));
    }
    const sent =
      type === "application/json" ? await readBody(context, articleInputSchema) : await readFile(context, type);
    const added = await add(sent, isAsync);
    if ("job" in added) {
      context.header("Location", `/v1/jobs/${added.job.id}`);
      return context.json(added.job, 202);
    }
    const answer: AnalyzedArticle = await store.getArticle(added.id);
    context.header("Location", `/v1/articles/${added.id}`);
    return context.json(answer, added.status === "created" ? 201 : 200);
  });

  /** Stores an article, or queues it where nobody waits for it and it is not there yet. */
  async function add(
    sent: SentArticle,
    isAsync: boolean,
  ): Promise<{ readonly id: string; readonly status: "created" | "unchanged" } | { readonly job: Job }> {
    if (isAsync && isElsewhere(sent)) {
      const { url, title, publishedOn, outlet, byline, language } = sent;
      const said = { title, publishedOn, outlet, byline, language };
      return { job: await jobs.add("fetch-article", { url: url ?? "", said }) };
    }
    const article = await articleOf(sent, { intake, receivedOn: now().toISOString().slice(0, 10) });
    if (await store.hasArticle(article.id)) return { id: article.id, status: "unchanged" };
    if (isAsync) return { job: await jobs.add("add-article", { article }) };
    return { id: article.id, status: await store.addArticle({ article, statements: await analyze(article) }) };
  }

  return routes;
}
