import type {
  AddedApiKey,
  AddedWebhook,
  Agreement,
  Analysis,
  AnalysisInput,
  AnalyzedArticle,
  ApiKeyInput,
  ApiKeyList,
  ArticleFacets,
  ArticleFileQuery,
  ArticleFilter,
  ArticleInput,
  ArticlePage,
  ArticleQuery,
  ArticleResult,
  AuditPage,
  AuditQuery,
  BadRecord,
  ColumnList,
  CopyDecisionInput,
  CorrectionInput,
  CorrectionList,
  Delivery,
  DeliveryPage,
  DeliveryQuery,
  Facets,
  Feed,
  FeedInput,
  FeedList,
  FileFormat,
  Filter,
  FoundSpeakers,
  Health,
  Heatmap,
  HeatmapFileQuery,
  HeatmapQuery,
  Histogram,
  ImportTotals,
  Job,
  JobPage,
  JobQuery,
  MergeInput,
  ReviewPage,
  ReviewQuery,
  SaidOfArticle,
  SavedTarget,
  SeriesFileQuery,
  SeriesList,
  SeriesQuery,
  SpeakerFileQuery,
  SpeakerList,
  SpeakerProfile,
  SpeakerQuery,
  SpeakerSearchQuery,
  StatementFileQuery,
  StatementPage,
  StatementQuery,
  StatementRow,
  TargetDraft,
  TargetList,
  TargetPreview,
  TargetPreviewInput,
  TargetSummary,
  Webhook,
  WebhookInput,
  WebhookList,
} from "@standpoint/contract";
// By itself, so that no page that uses the client loads the schemas.
import { fileTypes } from "@standpoint/contract/files";
import { itemsOfPages } from "./items-of-pages.ts";
import { linesOf } from "./lines-of.ts";
import { ProblemError, problemOf } from "./problem-error.ts";
import { sendWithRetries } from "./send-with-retries.ts";
import { watchJob } from "./watch-job.ts";

export interface ClientOptions {
  /** Where the API is, without `/v1`; empty for the page's own origin. */
  readonly baseUrl: string;
  /** How often a request is sent again where the network fails or the server cannot answer now (429, 503); else 2. */
  readonly retries?: number | undefined;
  readonly fetch?: typeof fetch;
  /** An API key, sent with every request; asked for each time where it is a function. */
  readonly key?: string | null | undefined | (() => string | null);
}

/** What all lists are exported in. */
export type TableFormat = Exclude<FileFormat, "zip">;

export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
}

/** A stored article, and whether this request stored it. */
export interface AddedArticle {
  readonly outcome: "created" | "unchanged";
  readonly analyzed: AnalyzedArticle;
}

/** A claim, and what says on a change which version of it was read. */
export interface ReadTarget {
  readonly target: TargetList["targets"][number];
  readonly tag: string;
}

export interface StatementAddress {
  readonly articleId: string;
  readonly statementId: string;
}

/** An article that is analysed later; one that is there already is given as it is. */
export type QueuedArticle = { readonly outcome: "queued"; readonly job: Job } | AddedArticle;

/** A document as it is. */
export interface ArticleDocument {
  readonly type: "text/html" | "application/pdf" | "text/plain" | "message/rfc822";
  readonly body: Uint8Array | string;
}

/** Articles, a row or a line each. */
export interface ArticleRecords {
  readonly type: "text/csv" | "application/x-ndjson";
  readonly body: ReadableStream<Uint8Array> | string;
}

/** Statements that were found elsewhere, a row or a line each. */
export interface StatementRecords {
  readonly type: "text/csv" | "application/x-ndjson";
  readonly body: ReadableStream<Uint8Array> | string;
}

export type Client = ReturnType<typeof createClient>;

/**
 * One function per endpoint of the HTTP contract.
 *
 * @throws {ProblemError} (rejects) when the API answers with anything but a success.
 */
export function createClient({
  baseUrl,
  key = null,
  retries = 2,
  fetch: send = globalThis.fetch.bind(globalThis),
}: ClientOptions) {
  const base = baseUrl.replace(/\/+$/, "");
  const target = (id: string) => `/v1/targets/${encodeURIComponent(id)}`;
  const speaker = (id: string) => `/v1/speakers/${encodeURIComponent(id)}`;
  const webhook = (id: string) => `/v1/webhooks/${encodeURIComponent(id)}`;
  const article = (id: string) => `/v1/articles/${encodeURIComponent(id)}`;
  const corrections = (articleId: string, statementId: string) =>
    `${article(articleId)}/statements/${encodeURIComponent(statementId)}/corrections`;

  /** @param isRepeatable whether the body can be sent again; a POST that is sent again says that it is the same one */
  const request = async (path: string, init: RequestInit, isRepeatable = true): Promise<Response> => {
    const bearer = typeof key === "function" ? key() : key;
    const headers = {
      accept: "application/json, application/problem+json",
      ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
      ...(init.method === "POST" && isRepeatable && { "idempotency-key": randomKey() }),
      ...init.headers,
    };
    const options = { retries: isRepeatable ? retries : 0, signal: init.signal };
    const response = await sendWithRetries(() => send(base + path, { ...init, headers }), options);
    if (!response.ok) throw new ProblemError(await problemOf(response));
    return response;
  };
  const get = async <Answer>(path: string, { signal }: RequestOptions): Promise<Answer> =>
    (await request(path, { signal: signal ?? null })).json() as Promise<Answer>;
  const added = async (response: Response): Promise<AddedArticle> => ({
    outcome: response.status === 201 ? "created" : "unchanged",
    analyzed: (await response.json()) as AnalyzedArticle,
  });
  const changeJob = async (id: string, change: "cancel" | "retry", { signal }: RequestOptions) => {
    const path = `/v1/jobs/${encodeURIComponent(id)}/${change}`;
    return (await request(path, { method: "POST", signal: signal ?? null })).json() as Promise<Job>;
  };

  const statementsFile = (targetId: string, format: FileFormat, query: StatementFileQuery) =>
    `${target(targetId)}/statements.${format}${queryOf(query)}`;
  const speakersFile = (targetId: string, format: TableFormat, query: SpeakerFileQuery) =>
    `${target(targetId)}/speakers.${format}${queryOf(query)}`;
  const articlesFile = (format: TableFormat, query: ArticleFileQuery) => `/v1/articles.${format}${queryOf(query)}`;
  const heatmapFile = (format: TableFormat, query: HeatmapFileQuery) => `/v1/heatmap.${format}${queryOf(query)}`;
  const seriesFile = (targetId: string, format: TableFormat, query: SeriesFileQuery) =>
    `${target(targetId)}/series.${format}${queryOf(query)}`;
  const file = async (path: string, format: FileFormat, { signal }: RequestOptions) => {
    const headers = { accept: `${fileTypes[format]}, application/problem+json` };
    return (await request(path, { headers, signal: signal ?? null })).body;
  };

  const post = async (
    path: string,
    body: object,
    { signal }: RequestOptions,
    headers: Record<string, string> = {},
    method: "POST" | "PUT" = "POST",
  ): Promise<Response> =>
    await request(path, {
      method,
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
      signal: signal ?? null,
    });

  return {
    /** Analyses and stores an article; the same text again changes nothing. */
    addArticle: async (article: ArticleInput, options: RequestOptions = {}) =>
      added(await post("/v1/articles", article, options)),
    /** The same of a file: a page, a PDF, a text or a mail, and what is said of the article in it. */
    addDocument: async (
      { type, body }: ArticleDocument,
      said: SaidOfArticle = {},
      { signal }: RequestOptions = {},
    ): Promise<AddedArticle> => {
      const init = { method: "POST", headers: { "content-type": type }, body, signal: signal ?? null };
      return added(await request(`/v1/articles${queryOf(said)}`, init as RequestInit));
    },
    /** The same of many, a row or a line each: what became of each, in order. */
    addArticles: async function* (
      { type, body }: ArticleRecords,
      { signal }: RequestOptions = {},
    ): AsyncGenerator<ArticleResult> {
      const init = { method: "POST", headers: { "content-type": type }, body, signal: signal ?? null };
      const response = await request("/v1/articles", { ...init, duplex: "half" } as RequestInit);
      for await (const line of linesOf(response)) yield JSON.parse(line) as ArticleResult;
    },
    /** The same without waiting for the analysis. */
    queueArticle: async (article: ArticleInput, options: RequestOptions = {}): Promise<QueuedArticle> => {
      const response = await post("/v1/articles", article, options, { prefer: "respond-async" });
      return response.status === 202 ? { outcome: "queued", job: (await response.json()) as Job } : added(response);
    },
    /** Analyses a text without storing it: the statements of an article that is not kept. */
    analyzeText: async (text: AnalysisInput, options: RequestOptions = {}) =>
      (await post("/v1/analyses", text, options)).json() as Promise<Analysis>,
    listJobs: (query: JobQuery = {}, options: RequestOptions = {}) =>
      get<JobPage>(`/v1/jobs${queryOf(query)}`, options),
    getJob: (id: string, options: RequestOptions = {}) => get<Job>(`/v1/jobs/${encodeURIComponent(id)}`, options),
    /** All jobs of the query, over as many pages as there are. */
    jobs: (query: JobQuery = {}, options: RequestOptions = {}): AsyncGenerator<Job, void> =>
      itemsOfPages(
        (cursor) => get<JobPage>(`/v1/jobs${queryOf({ ...query, cursor })}`, options),
        (page) => page.jobs,
        query.cursor,
      ),
    /** The job as it is, and again on every change, until it is over. */
    watchJob: (id: string, { signal }: RequestOptions = {}): AsyncGenerator<Job, void> => {
      const connect = (lastEventId: string | undefined) => {
        const headers = {
          accept: "text/event-stream, application/problem+json",
          ...(lastEventId !== undefined && { "last-event-id": lastEventId }),
        };
        return request(`/v1/jobs/${encodeURIComponent(id)}/events`, { headers, signal: signal ?? null });
      };
      return watchJob(connect, { retries, signal });
    },
    cancelJob: (id: string, options: RequestOptions = {}) => changeJob(id, "cancel", options),
    retryJob: (id: string, options: RequestOptions = {}) => changeJob(id, "retry", options),
    getArticle: (id: string, options: RequestOptions = {}) => get<AnalyzedArticle>(article(id), options),
    deleteArticle: async (id: string, { signal }: RequestOptions = {}): Promise<void> => {
      await request(article(id), { method: "DELETE", signal: signal ?? null });
    },
    /** Puts a person's answer over the machine's; what was decided of the statement so far, newest first. */
    correctStatement: async (
      { articleId, statementId }: StatementAddress,
      correction: CorrectionInput,
      options: RequestOptions = {},
    ) => (await post(corrections(articleId, statementId), correction, options)).json() as Promise<CorrectionList>,
    listCorrections: ({ articleId, statementId }: StatementAddress, options: RequestOptions = {}) =>
      get<CorrectionList>(corrections(articleId, statementId), options),
    /** Says that an article is no copy of another, or takes that back. */
    decideCopy: async (articleId: string, decision: CopyDecisionInput, options: RequestOptions = {}) =>
      (await post(`${article(articleId)}/copy-decisions`, decision, options)).json() as Promise<CorrectionList>,
    /** Who decided whether an article is a copy, newest first. */
    listCopyDecisions: (articleId: string, options: RequestOptions = {}) =>
      get<CorrectionList>(`${article(articleId)}/copy-decisions`, options),
    /** What a person should look at, the most urgent first. */
    listToReview: (targetId: string, query: ReviewQuery = {}, options: RequestOptions = {}) =>
      get<ReviewPage>(`${target(targetId)}/review${queryOf(query)}`, options),
    getAgreement: (targetId: string, options: RequestOptions = {}) =>
      get<Agreement>(`${target(targetId)}/agreement`, options),
    mergeSpeaker: async (id: string, merge: MergeInput, options: RequestOptions = {}): Promise<void> => {
      await post(`${speaker(id)}/merge`, merge, options);
    },
    /** Speakers by their names; everybody without `q`. */
    findSpeakers: (query: SpeakerSearchQuery = {}, options: RequestOptions = {}) =>
      get<FoundSpeakers>(`/v1/speakers${queryOf(query)}`, options),
    /** Names, roles over time, and where they stand toward every target. */
    getSpeaker: (id: string, options: RequestOptions = {}) => get<SpeakerProfile>(speaker(id), options),
    /** Who merged a speaker with others or split them, newest first. */
    listMerges: (id: string, options: RequestOptions = {}) => get<CorrectionList>(`${speaker(id)}/merges`, options),
    deleteSpeaker: async (id: string, { signal }: RequestOptions = {}): Promise<void> => {
      await request(speaker(id), { method: "DELETE", signal: signal ?? null });
    },
    /** Everything stored about a speaker: the bytes of lines of JSON, as they come. */
    exportSpeaker: async (id: string, { signal }: RequestOptions = {}): Promise<ReadableStream<Uint8Array> | null> =>
      (await request(`${speaker(id)}/data.ndjson`, { signal: signal ?? null })).body,
    /** Has an address told of events. The secret that its messages are signed with is in this answer alone. */
    addWebhook: async (webhook: WebhookInput, options: RequestOptions = {}) =>
      (await post("/v1/webhooks", webhook, options)).json() as Promise<AddedWebhook>,
    listWebhooks: (options: RequestOptions = {}) => get<WebhookList>("/v1/webhooks", options),
    getWebhook: (id: string, options: RequestOptions = {}) => get<Webhook>(webhook(id), options),
    deleteWebhook: async (id: string, { signal }: RequestOptions = {}): Promise<void> => {
      await request(webhook(id), { method: "DELETE", signal: signal ?? null });
    },
    listDeliveries: (id: string, query: DeliveryQuery = {}, options: RequestOptions = {}) =>
      get<DeliveryPage>(`${webhook(id)}/deliveries${queryOf(query)}`, options),
    testWebhook: async (id: string, { signal }: RequestOptions = {}) =>
      (await request(`${webhook(id)}/test`, { method: "POST", signal: signal ?? null })).json() as Promise<Delivery>,
    /** Subscribes to a feed; one that is there is left as it is. */
    addFeed: async (feed: FeedInput, options: RequestOptions = {}) =>
      (await post("/v1/feeds", feed, options)).json() as Promise<Feed>,
    listFeeds: (options: RequestOptions = {}) => get<FeedList>("/v1/feeds", options),
    getSubscribedFeed: (id: string, options: RequestOptions = {}) =>
      get<Feed>(`/v1/feeds/${encodeURIComponent(id)}`, options),
    /** Its articles stay. */
    deleteFeed: async (id: string, { signal }: RequestOptions = {}): Promise<void> => {
      await request(`/v1/feeds/${encodeURIComponent(id)}`, { method: "DELETE", signal: signal ?? null });
    },
    /** Asks a feed for new items now. */
    pollFeed: async (id: string, { signal }: RequestOptions = {}) => {
      const path = `/v1/feeds/${encodeURIComponent(id)}/poll`;
      return (await request(path, { method: "POST", signal: signal ?? null })).json() as Promise<Job>;
    },
    listTargets: (options: RequestOptions = {}) => get<TargetList>("/v1/targets", options),
    /** Stores a claim. What is stored is scored toward it by the job. */
    addTarget: async (draft: TargetDraft, options: RequestOptions = {}) =>
      (await post("/v1/targets", draft, options)).json() as Promise<SavedTarget>,
    /** How stored statements would be scored toward a claim that is not stored. */
    previewTarget: async (preview: TargetPreviewInput, options: RequestOptions = {}) =>
      (await post("/v1/target-previews", preview, options)).json() as Promise<TargetPreview>,
    getTarget: async (targetId: string, { signal }: RequestOptions = {}): Promise<ReadTarget> => {
      const response = await request(target(targetId), { signal: signal ?? null });
      return { target: (await response.json()) as ReadTarget["target"], tag: response.headers.get("etag") ?? "*" };
    },
    /** Stores a claim's next revision; as it is already, it stays. With `tag`, only where it still is as it was read. */
    changeTarget: async (
      targetId: string,
      draft: TargetDraft,
      { tag, ...options }: RequestOptions & { readonly tag?: string | undefined } = {},
    ) => {
      const headers = tag === undefined ? {} : { "if-match": tag };
      return (await post(target(targetId), draft, options, headers, "PUT")).json() as Promise<SavedTarget>;
    },
    deleteTarget: async (targetId: string, { signal }: RequestOptions = {}): Promise<void> => {
      await request(target(targetId), { method: "DELETE", signal: signal ?? null });
    },
    listSpeakers: (targetId: string, query: SpeakerQuery = {}, options: RequestOptions = {}) =>
      get<SpeakerList>(`${target(targetId)}/speakers${queryOf(query)}`, options),
    getSummary: (targetId: string, filter: Filter = {}, options: RequestOptions = {}) =>
      get<TargetSummary>(`${target(targetId)}/summary${queryOf(filter)}`, options),
    getHistogram: (targetId: string, filter: Filter = {}, options: RequestOptions = {}) =>
      get<Histogram>(`${target(targetId)}/histogram${queryOf(filter)}`, options),
    getHeatmap: (query: HeatmapQuery = {}, options: RequestOptions = {}) =>
      get<Heatmap>(`/v1/heatmap${queryOf(query)}`, options),
    listSeries: (targetId: string, query: SeriesQuery = {}, options: RequestOptions = {}) =>
      get<SeriesList>(`${target(targetId)}/series${queryOf(query)}`, options),
    listStatements: (targetId: string, query: StatementQuery = {}, options: RequestOptions = {}) =>
      get<StatementPage>(`${target(targetId)}/statements${queryOf(query)}`, options),
    /** All statements of the query, over as many pages as there are. */
    statements: (
      targetId: string,
      query: StatementQuery = {},
      options: RequestOptions = {},
    ): AsyncGenerator<StatementRow, void> =>
      itemsOfPages(
        (cursor) => get<StatementPage>(`${target(targetId)}/statements${queryOf({ ...query, cursor })}`, options),
        (page) => page.statements,
        query.cursor,
      ),
    /** Values that the query's statements could be filtered by. */
    getFacets: (targetId: string, filter: Filter = {}, options: RequestOptions = {}) =>
      get<Facets>(`${target(targetId)}/facets${queryOf(filter)}`, options),
    /** The newest statements of the query as an Atom feed. */
    getFeed: async (targetId: string, filter: Filter = {}, { signal }: RequestOptions = {}) => {
      const headers = { accept: "application/atom+xml, application/problem+json" };
      const path = `${target(targetId)}/feed.atom${queryOf(filter)}`;
      return (await request(path, { headers, signal: signal ?? null })).text();
    },
    /** The address of that feed, for a feed reader. */
    getFeedUrl: (targetId: string, filter: Filter = {}) => `${base}${target(targetId)}/feed.atom${queryOf(filter)}`,
    /** Stores statements of a table: its bad records as they are found, and the totals so far, at last those of all. */
    importStatements: async function* (
      { type, body }: StatementRecords,
      { signal }: RequestOptions = {},
    ): AsyncGenerator<BadRecord | ImportTotals> {
      // Not in the types of every fetch; a body that is a stream needs it.
      const init = { method: "POST", headers: { "content-type": type }, body, signal: signal ?? null };
      const response = await request("/v1/statements", { ...init, duplex: "half" } as RequestInit, false);
      for await (const line of linesOf(response)) yield JSON.parse(line) as BadRecord | ImportTotals;
    },
    getHealth: (options: RequestOptions = {}) => get<Health>("/v1/health", options),
    getReadiness: (options: RequestOptions = {}) => get<Health>("/v1/health/ready", options),
    listArticles: (query: ArticleQuery = {}, options: RequestOptions = {}) =>
      get<ArticlePage>(`/v1/articles${queryOf(query)}`, options),
    /** What the articles of a query could be filtered by. */
    getArticleFacets: (filter: ArticleFilter = {}, options: RequestOptions = {}) =>
      get<ArticleFacets>(`/v1/article-facets${queryOf(filter)}`, options),
    /** What the columns of every kind of file mean. */
    listColumns: (options: RequestOptions = {}) => get<ColumnList>("/v1/columns", options),
    /** All statements of the query as a file: its bytes, as they come. */
    exportStatements: (
      targetId: string,
      format: FileFormat,
      query: StatementFileQuery = {},
      options: RequestOptions = {},
    ) => file(statementsFile(targetId, format, query), format, options),
    /** The address of that file, for a link or a download. */
    exportStatementsUrl: (targetId: string, query: StatementFileQuery = {}, format: FileFormat = "csv") =>
      base + statementsFile(targetId, format, query),
    /** All speakers of the query as a file. */
    exportSpeakers: (
      targetId: string,
      format: TableFormat,
      query: SpeakerFileQuery = {},
      options: RequestOptions = {},
    ) => file(speakersFile(targetId, format, query), format, options),
    exportSpeakersUrl: (targetId: string, query: SpeakerFileQuery = {}, format: TableFormat = "csv") =>
      base + speakersFile(targetId, format, query),
    /** The series of all speakers of the query as a file. */
    exportSeries: (targetId: string, format: TableFormat, query: SeriesFileQuery = {}, options: RequestOptions = {}) =>
      file(seriesFile(targetId, format, query), format, options),
    exportSeriesUrl: (targetId: string, query: SeriesFileQuery = {}, format: TableFormat = "csv") =>
      base + seriesFile(targetId, format, query),
    /** The heatmap of all speakers as a file. */
    exportHeatmap: (format: TableFormat, query: HeatmapFileQuery = {}, options: RequestOptions = {}) =>
      file(heatmapFile(format, query), format, options),
    exportHeatmapUrl: (query: HeatmapFileQuery = {}, format: TableFormat = "csv") => base + heatmapFile(format, query),
    /** All articles of the query as a file, without their texts. */
    exportArticles: (format: TableFormat, query: ArticleFileQuery = {}, options: RequestOptions = {}) =>
      file(articlesFile(format, query), format, options),
    exportArticlesUrl: (query: ArticleFileQuery = {}, format: TableFormat = "csv") =>
      base + articlesFile(format, query),
    /** Makes a key, which is in the answer this once. */
    addKey: async (input: ApiKeyInput, options: RequestOptions = {}) =>
      (await post("/v1/keys", input, options)).json() as Promise<AddedApiKey>,
    listKeys: (options: RequestOptions = {}) => get<ApiKeyList>("/v1/keys", options),
    getKey: (id: string, options: RequestOptions = {}) =>
      get<ApiKeyList["keys"][number]>(`/v1/keys/${encodeURIComponent(id)}`, options),
    revokeKey: async (id: string, { signal }: RequestOptions = {}): Promise<void> => {
      await request(`/v1/keys/${encodeURIComponent(id)}`, { method: "DELETE", signal: signal ?? null });
    },
    listAudit: (query: AuditQuery = {}, options: RequestOptions = {}) =>
      get<AuditPage>(`/v1/audit${queryOf(query)}`, options),
  };
}

/** Unlike `crypto.randomUUID` also there where a page came over plain HTTP. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** `?speaker=a&speaker=b&q=…`, empty without parameters: a list repeats its key, what is `undefined` is left out. */
function queryOf(query: object): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) params.append(key, String(one));
    }
  }
  return params.size === 0 ? "" : `?${params}`;
}
