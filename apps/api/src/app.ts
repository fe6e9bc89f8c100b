import { randomUUID } from "node:crypto";
import { type Endpoint, endpoints, pages } from "@standpoint/contract";
import type { Jobs } from "@standpoint/jobs";
import type { Store } from "@standpoint/storage";
import { Hono } from "hono";
import type { AccessRules } from "./access/access-rules.ts";
import { accessGates } from "./access/gates.ts";
import { dashboardRoutes } from "./dashboard.ts";
import type { CopyCsv } from "./files/csv-stream.ts";
import { toHonoPaths } from "./hono-paths.ts";
import type { AnalyzeArticle, JobSurroundings } from "./job-handlers.ts";
import type { Log } from "./log.ts";
import { openMetrics } from "./metrics.ts";
import { openApiDocument } from "./openapi.ts";
import { problemResponse } from "./problem-response.ts";
import { crossOrigin } from "./reading/cross-origin.ts";
import { jsonAnswers } from "./reading/json-answers.ts";
import type { RequestEnv } from "./request-context.ts";
import { RequestError } from "./request-error.ts";
import { analysisRoutes } from "./routes/analyses.ts";
import { articleRoutes } from "./routes/articles.ts";
import { atomRoutes } from "./routes/atom.ts";
import { auditRoutes } from "./routes/audit.ts";
import { columnRoutes } from "./routes/columns.ts";
import { correctionRoutes } from "./routes/corrections.ts";
import { docsRoutes } from "./routes/docs.ts";
import { feedRoutes } from "./routes/feeds.ts";
import { healthRoutes } from "./routes/health.ts";
import { jobRoutes } from "./routes/jobs.ts";
import { keyRoutes } from "./routes/keys.ts";
import { mcpRoutes } from "./routes/mcp.ts";
import { newArticleRoutes } from "./routes/new-articles.ts";
import { problemRoutes } from "./routes/problems.ts";
import { reviewRoutes } from "./routes/review.ts";
import { seriesRoutes } from "./routes/series.ts";
import { speakerRoutes } from "./routes/speakers.ts";
import { statementRoutes } from "./routes/statements.ts";
import { summaryRoutes } from "./routes/summaries.ts";
import { targetRoutes } from "./routes/targets.ts";
import { webhookRoutes } from "./routes/webhooks.ts";
import type { Analysis } from "./threads/open-analysis.ts";
import type { Intake } from "./threads/open-intake.ts";

export interface Dependencies {
  readonly store: Store;
  readonly jobs: Jobs;
  readonly analyze: AnalyzeArticle;
  /** Of statements that were found before. */
  readonly score: Analysis["score"];
  readonly scorerOf: JobSurroundings["scorerOf"];
  readonly intake: Intake;
  readonly copyCsv: CopyCsv;
  readonly now: () => Date;
  /** Whose pages may read answers, as browsers say it: `https://example.org`. */
  readonly corsOrigins: readonly string[];
  readonly access: AccessRules;
  /** Folder of the built dashboard; `null` serves none. */
  readonly dashboardFolder: string | null;
  /** The text of each page in `docs/problems`, by its code. */
  readonly problemPages: ReadonlyMap<string, string>;
  readonly log: Log;
}

/** Answers are data: nothing in them may run, load or be framed. The dashboard's pages replace this policy. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/** The HTTP API and the dashboard's files, ready for any server, and for tests without one. */
export function createApp(dependencies: Dependencies): Hono<RequestEnv> {
  const { log, now } = dependencies;
  const { registerMetrics, printMetrics } = openMetrics(dependencies.jobs);
  const app = new Hono<RequestEnv>();

  app.use(async (context, next) => {
    const [requestId, startedAt] = [randomUUID(), now().getTime()];
    context.set("requestId", requestId);
    // Set before the handler: changing a finished response copies it.
    context.header("X-Request-Id", requestId);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "same-origin");
    context.header("Content-Security-Policy", dataPolicy);
    // May be kept, and is to be asked for again: `ETag` says whether it is as it was.
    context.header("Cache-Control", "no-cache");
    await next();
    const { method, path } = context.req;
    const durationMs = now().getTime() - startedAt;
    const keyId = context.get("caller")?.keyId;
    log({ level: "info", requestId, ...(keyId && { keyId }), method, path, status: context.res.status, durationMs });
  });
  app.use(registerMetrics);
  if (dependencies.corsOrigins.length > 0) app.use(crossOrigin(dependencies.corsOrigins));
  app.use(jsonAnswers);
  app.onError((error, context) => problemResponse(error, context, log));
  app.notFound(() => {
    throw new RequestError("not_found", "There is no such address here.");
  });

  app.route(
    "/",
    accessGates(dependencies, (url) => app.fetch(new Request(url), { inProcess: true })),
  );
  app.route("/", analysisRoutes(dependencies));
  app.route("/", newArticleRoutes(dependencies));
  app.route("/", articleRoutes(dependencies));
  app.route("/", correctionRoutes(dependencies));
  app.route("/", reviewRoutes(dependencies));
  app.route("/", jobRoutes(dependencies));
  app.route("/", feedRoutes(dependencies));
  app.route("/", targetRoutes(dependencies));
  app.route("/", speakerRoutes(dependencies));
  app.route("/", seriesRoutes(dependencies));
  app.route("/", summaryRoutes(dependencies));
  app.route("/", statementRoutes(dependencies));
  app.route("/", atomRoutes(dependencies));
  app.route("/", columnRoutes());
  app.route("/", webhookRoutes(dependencies));
  app.route("/", keyRoutes(dependencies));
  app.route("/", auditRoutes(dependencies));
  app.route("/", healthRoutes(dependencies));
  app.route("/", problemRoutes(dependencies));
  app.route("/", docsRoutes());
  app.route(
    "/",
    mcpRoutes(async (request, { env }) => await app.fetch(request, env)),
  );
  app.get("/metrics", printMetrics);
  const document = openApiDocument();
  app.get("/openapi.json", (context) => context.json(document));
  app.route("/", methodRoutes());
  app.all("/v1/*", (context) => context.notFound());
  if (dependencies.dashboardFolder !== null) app.route("/", dashboardRoutes(dependencies.dashboardFolder));
  return app;
}

/** Every address with any other method: OPTIONS is told those it has, all others are a 405 that tells them. */
function methodRoutes(): Hono {
  const routes = new Hono();
  const all = Object.values<Endpoint>({ ...endpoints, ...pages }).flatMap((endpoint) =>
    toHonoPaths(endpoint).map((path) => ({ path, method: endpoint.method })),
  );
  for (const [path, group] of Map.groupBy(all, ({ path }) => path)) {
    const methods = group.flatMap(({ method }) => (method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()]));
    const allow = [...methods, "OPTIONS"].join(", ");
    routes.options(path, (context) => context.body(null, 204, { Allow: allow }));
    routes.all(path, (context) => {
      throw new RequestError("method_not_allowed", `${context.req.method} is not allowed here; ${allow} is.`, {
        headers: { Allow: allow },
      });
    });
  }
  return routes;
}
