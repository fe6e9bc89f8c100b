import type {
  AnalyzedArticle,
  ArticleInput,
  BadRecord,
  CorrectionInput,
  CorrectionList,
  Filter,
  Health,
  Heatmap,
  HeatmapQuery,
  Histogram,
  ImportTotals,
  Job,
  JobPage,
  JobQuery,
  MergeInput,
  SeriesList,
  SeriesQuery,
  SpeakerList,
  SpeakerQuery,
  StatementPage,
  StatementQuery,
  TargetList,
  TargetSummary,
} from "@standpoint/contract";
import { linesOf } from "./lines-of.ts";
import { ProblemError, problemOf } from "./problem-error.ts";

export interface ClientOptions {
  /** Where the API is, without `/v1`; empty for the page's own origin. */
  readonly baseUrl: string;
  readonly fetch?: typeof fetch;
}

export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
}

/** A stored article, and whether this request stored it. */
export interface AddedArticle {
  readonly outcome: "created" | "unchanged";
  readonly analyzed: AnalyzedArticle;
}

export interface StatementAddress {
  readonly articleId: string;
  readonly statementId: string;
}

/** An article that is analysed later; one that is there already is given as it is. */
export type QueuedArticle = { readonly outcome: "queued"; readonly job: Job } | AddedArticle;

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
export function createClient({ baseUrl, fetch: send = globalThis.fetch.bind(globalThis) }: ClientOptions) {
  const base = baseUrl.replace(/\/+$/, "");
  const target = (id: string) => `/v1/targets/${encodeURIComponent(id)}`;
  const speaker = (id: string) => `/v1/speakers/${encodeURIComponent(id)}`;
  const corrections = (articleId: string, statementId: string) =>
    `/v1/articles/${encodeURIComponent(articleId)}/statements/${encodeURIComponent(statementId)}/corrections`;

  const request = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = { accept: "application/json, application/problem+json", ...init.headers };
    const response = await send(base + path, { ...init, headers });
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

  const post = async (
    path: string,
    body: object,
    { signal }: RequestOptions,
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    await request(path, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
      signal: signal ?? null,
    });

  return {
    /** Analyses and stores an article; the same text again changes nothing. */
    addArticle: async (article: ArticleInput, options: RequestOptions = {}) =>
      added(await post("/v1/articles", article, options)),
    /** The same without waiting for the analysis. */
    queueArticle: async (article: ArticleInput, options: RequestOptions = {}): Promise<QueuedArticle> => {
      const response = await post("/v1/articles", article, options, { prefer: "respond-async" });
      return response.status === 202 ? { outcome: "queued", job: (await response.json()) as Job } : added(response);
    },
    listJobs: (query: JobQuery = {}, options: RequestOptions = {}) =>
      get<JobPage>(`/v1/jobs${queryOf(query)}`, options),
    getJob: (id: string, options: RequestOptions = {}) => get<Job>(`/v1/jobs/${encodeURIComponent(id)}`, options),
    cancelJob: (id: string, options: RequestOptions = {}) => changeJob(id, "cancel", options),
    retryJob: (id: string, options: RequestOptions = {}) => changeJob(id, "retry", options),
    getArticle: (id: string, options: RequestOptions = {}) =>
      get<AnalyzedArticle>(`/v1/articles/${encodeURIComponent(id)}`, options),
    deleteArticle: async (id: string, { signal }: RequestOptions = {}): Promise<void> => {
      await request(`/v1/articles/${encodeURIComponent(id)}`, { method: "DELETE", signal: signal ?? null });
    },
    /** Puts a person's answer over the machine's; what was decided of the statement so far, newest first. */
    correctStatement: async (
      { articleId, statementId }: StatementAddress,
      correction: CorrectionInput,
      options: RequestOptions = {},
    ) => (await post(corrections(articleId, statementId), correction, options)).json() as Promise<CorrectionList>,
    listCorrections: ({ articleId, statementId }: StatementAddress, options: RequestOptions = {}) =>
      get<CorrectionList>(corrections(articleId, statementId), options),
    mergeSpeaker: async (id: string, merge: MergeInput, options: RequestOptions = {}): Promise<void> => {
      await post(`${speaker(id)}/merge`, merge, options);
    },
    deleteSpeaker: async (id: string, { signal }: RequestOptions = {}): Promise<void> => {
      await request(speaker(id), { method: "DELETE", signal: signal ?? null });
    },
    /** Everything stored about a speaker: the bytes of lines of JSON, as they come. */
    exportSpeaker: async (id: string, { signal }: RequestOptions = {}) =>
      (await request(`${speaker(id)}/data.ndjson`, { signal: signal ?? null })).body,
    listTargets: (options: RequestOptions = {}) => get<TargetList>("/v1/targets", options),
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
    /** Stores statements of a table: its bad records as they are found, and the totals so far, at last those of all. */
    importStatements: async function* (
      { type, body }: StatementRecords,
      { signal }: RequestOptions = {},
    ): AsyncGenerator<BadRecord | ImportTotals> {
      // Not in the types of every fetch; a body that is a stream needs it.
      const init = { method: "POST", headers: { "content-type": type }, body, signal: signal ?? null };
      const response = await request("/v1/statements", { ...init, duplex: "half" } as RequestInit);
      for await (const line of linesOf(response)) yield JSON.parse(line) as BadRecord | ImportTotals;
    },
    /** The query's statements as CSV text, all rows. */
    exportStatements: async (targetId: string, filter: Filter = {}, { signal }: RequestOptions = {}) => {
      const headers = { accept: "text/csv, application/problem+json" };
      const path = `${target(targetId)}/statements.csv${queryOf(filter)}`;
      return (await request(path, { headers, signal: signal ?? null })).text();
    },
    getHealth: (options: RequestOptions = {}) => get<Health>("/v1/health", options),
    getReadiness: (options: RequestOptions = {}) => get<Health>("/v1/health/ready", options),
    /** The address of that CSV file, for a link or a download. */
    exportStatementsUrl: (targetId: string, filter: Filter = {}) =>
      `${base}${target(targetId)}/statements.csv${queryOf(filter)}`,
  };
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
