import { type AddedArticle, createClient, type ReadTarget } from "@standpoint/client";
import type {
  ArticleFilter,
  ArticleInput,
  CopyDecisionInput,
  FeedInput,
  FileFormat,
  Filter,
  HeatmapQuery,
  Interval,
  Job,
  SpeakerQuery,
  StatementPage,
  StatementQuery,
  StatementRow,
  TargetDraft,
} from "@standpoint/contract";
import { infiniteQueryOptions, keepPreviousData, mutationOptions, queryOptions } from "@tanstack/react-query";
import { keptKey } from "./api-key.ts";
import { env } from "./env.ts";

// Queries are tried again by themselves.
const client = createClient({ baseUrl: env.apiUrl, key: keptKey, retries: 0 });

/** Targets change when somebody edits one: rarely enough to ask once a visit. */
export const targetsQuery = () =>
  queryOptions({
    queryKey: ["targets"],
    queryFn: async ({ signal }) => (await client.listTargets({ signal })).targets,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Scorings of claims that are not over. */
export const rescoringsQuery = () =>
  queryOptions({
    queryKey: ["jobs", "rescore"],
    queryFn: async ({ signal }) => {
      const { jobs } = await client.listJobs({ kind: "rescore", limit: 50 }, { signal });
      return jobs.filter(({ state }) => state === "waiting" || state === "active");
    },
    refetchInterval: ({ state }) => (state.data?.length ? 2_000 : false),
  });

/** Statements that a draft is tried on. */
const previewLength = 20;

/** How stored statements would be scored toward a draft. @param targetId of the claim that it changes */
export const previewQuery = (draft: TargetDraft | null, targetId: string | null) =>
  queryOptions({
    queryKey: ["preview", targetId, draft],
    queryFn: async ({ signal }) =>
      client.previewTarget({ target: draft as TargetDraft, targetId, limit: previewLength }, { signal }),
    enabled: draft !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });

/** A claim to be changed, as it is now. Read once a visit: what one writes is written over it. */
export const targetToEditQuery = (id: string) =>
  queryOptions({
    queryKey: ["edit", id],
    queryFn: () => readTarget(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export const readTarget = (id: string) => client.getTarget(id);

/** @param over what was read of the claim that it changes; `null` for a new one */
export const saveTargetMutation = () =>
  mutationOptions({
    mutationFn: ({ over, draft }: { readonly over: ReadTarget | null; readonly draft: TargetDraft }) =>
      over === null ? client.addTarget(draft) : client.changeTarget(over.target.id, draft, { tag: over.tag }),
  });

/** Something that can be deleted, with all that was derived from it. */
export interface Deleted {
  readonly kind: "article" | "speaker" | "target";
  readonly id: string;
}

const deletions = { article: client.deleteArticle, speaker: client.deleteSpeaker, target: client.deleteTarget };

export const deletion = () => mutationOptions({ mutationFn: async ({ kind, id }: Deleted) => deletions[kind](id) });

/** A job as it is and again on every change, until it is over. */
export const watchJob = client.watchJob;

export const retryJobMutation = () => mutationOptions({ mutationFn: (id: string) => client.retryJob(id) });

/** The speakers with most statements, and how many more there are. */
export const speakersQuery = (targetId: string, query: SpeakerQuery) =>
  queryOptions({
    queryKey: ["targets", targetId, "speakers", query],
    queryFn: async ({ signal }) => client.listSpeakers(targetId, query, { signal }),
    placeholderData: keepPreviousData,
  });

export const summaryQuery = (targetId: string, filter: Filter) =>
  queryOptions({
    queryKey: ["targets", targetId, "summary", filter],
    queryFn: async ({ signal }) => client.getSummary(targetId, filter, { signal }),
    placeholderData: keepPreviousData,
  });

export const histogramQuery = (targetId: string, filter: Filter) =>
  queryOptions({
    queryKey: ["targets", targetId, "histogram", filter],
    queryFn: async ({ signal }) => client.getHistogram(targetId, filter, { signal }),
    placeholderData: keepPreviousData,
  });

export const seriesQuery = (targetId: string, filter: Filter, interval: Interval) =>
  queryOptions({
    queryKey: ["targets", targetId, "series", filter, interval],
    queryFn: async ({ signal }) => client.listSeries(targetId, { ...filter, interval }, { signal }),
    placeholderData: keepPreviousData,
  });

/** The query of a list of statements, and its order. */
export type StatementListQuery = Omit<StatementQuery, "limit" | "cursor" | "skip" | "fields">;

/** Statements a page of a list: as many as the API gives at once. */
export const pageLength = 200;

/** The page with the given number, from 0; it continues the page before it where that is here. */
export const statementPageQuery = (targetId: string, list: StatementListQuery, page: number) =>
  queryOptions({
    queryKey: ["targets", targetId, "statements", list, page],
    queryFn: async ({ client: cache, signal }): Promise<StatementPage> => {
      const before = page === 0 ? undefined : cache.getQueryData(statementPageQuery(targetId, list, page - 1).queryKey);
      const place = before?.next ? { cursor: before.next } : { skip: page * pageLength };
      return await client.listStatements(targetId, { ...list, ...place, limit: pageLength }, { signal });
    },
  });

/** Statements that the overview shows. */
const newestLength = 10;

export const newestStatementsQuery = (targetId: string, filter: Filter) =>
  queryOptions({
    queryKey: ["targets", targetId, "newest", filter],
    queryFn: async ({ signal }) => client.listStatements(targetId, { ...filter, limit: newestLength }, { signal }),
    placeholderData: keepPreviousData,
  });

/** Values that the filters can have, where the API knows no others: of the newest statements that match. */
export const facetsQuery = (targetId: string, filter: Filter) =>
  queryOptions({
    queryKey: ["targets", targetId, "facets", filter],
    queryFn: async ({ signal }) => client.getFacets(targetId, filter, { signal }),
    placeholderData: keepPreviousData,
  });

/** A speaker: names, roles over time, and where they stand toward every target. */
export const speakerQuery = (id: string) =>
  queryOptions({
    queryKey: ["speaker", id],
    queryFn: async ({ signal }) => client.getSpeaker(id, { signal }),
  });

/** Those whose names have the words; nobody without words. */
export const speakersByNameQuery = (words: string) =>
  queryOptions({
    queryKey: ["speakers", words],
    queryFn: async ({ signal }) => (await client.findSpeakers({ q: words, limit: 6 }, { signal })).speakers,
    enabled: words !== "",
    placeholderData: keepPreviousData,
  });

/** Those whose titles have the words; none without words. */
export const articlesByTitleQuery = (words: string) =>
  queryOptions({
    queryKey: ["articles", "by title", words],
    queryFn: async ({ signal }) => (await client.listArticles({ q: words, limit: 6 }, { signal })).articles,
    enabled: words !== "",
    placeholderData: keepPreviousData,
  });

export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ["articles", id],
    queryFn: async ({ signal }) => client.getArticle(id, { signal }),
  });

/**
 * Has an article added by the server's workers, and tells of its job as it goes.
 *
 * @throws {Error} why the job was given up
 */
export async function sendArticle(article: ArticleInput, onJob: (job: Job) => void): Promise<AddedArticle> {
  const sent = await client.queueArticle(article);
  if (sent.outcome !== "queued") return sent;
  let { job } = sent;
  onJob(job);
  for await (const changed of watchJob(job.id)) {
    job = changed;
    onJob(job);
  }
  if (job.state !== "done" || job.articleId === null) throw new Error(job.error ?? job.state);
  return { outcome: "created", analyzed: await client.getArticle(job.articleId) };
}

/** Adds an article that is a file. */
export const sendDocument = client.addDocument;

/** Adds many: what becomes of each, as it comes. */
export const sendRecords = client.addArticles;

/** Jobs that a list shows. */
const jobsLength = 20;

/** The newest work of the server; asked again soon while any of it is under way. */
export const jobsQuery = () =>
  queryOptions({
    queryKey: ["jobs"],
    queryFn: async ({ signal }) => (await client.listJobs({ limit: jobsLength }, { signal })).jobs,
    refetchInterval: ({ state }) =>
      state.data?.some((job) => job.state === "active" || job.state === "waiting") ? 2_000 : 10_000,
  });

export const cancelJobMutation = () => mutationOptions({ mutationFn: (id: string) => client.cancelJob(id) });

export const feedsQuery = () =>
  queryOptions({
    queryKey: ["feeds"],
    queryFn: async ({ signal }) => (await client.listFeeds({ signal })).feeds,
    // Polls go on by themselves.
    refetchInterval: 5_000,
  });

export const addFeedMutation = () => mutationOptions({ mutationFn: (feed: FeedInput) => client.addFeed(feed) });
export const pollFeedMutation = () => mutationOptions({ mutationFn: (id: string) => client.pollFeed(id) });
export const deleteFeedMutation = () => mutationOptions({ mutationFn: (id: string) => client.deleteFeed(id) });

/** Articles a page of their list. */
const articlesLength = 100;

export const articlesQuery = (filter: ArticleFilter) =>
  infiniteQueryOptions({
    queryKey: ["articles", "list", filter],
    queryFn: async ({ pageParam, signal }) =>
      client.listArticles(
        { ...filter, limit: articlesLength, ...(pageParam === null ? {} : { cursor: pageParam }) },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

/** What articles could be filtered by, as {@link facetsQuery} of statements. */
export const articleFacetsQuery = (filter: ArticleFilter) =>
  queryOptions({
    queryKey: ["articles", "list", "facets", filter],
    queryFn: async ({ signal }) => client.getArticleFacets(filter, { signal }),
    placeholderData: keepPreviousData,
  });

export const heatmapQuery = (query: HeatmapQuery) =>
  queryOptions({
    queryKey: ["heatmap", query],
    queryFn: async ({ signal }) => client.getHeatmap(query, { signal }),
    placeholderData: keepPreviousData,
  });

/** More dots than these are not drawn. */
export const maxDots = 1_000;

export type Dot = Pick<
  StatementRow,
  "id" | "articleId" | "publishedOn" | "text" | "attribution" | "stance" | "reviewed"
>;

/** Every statement of a query, to draw each; `null` when there are more than are drawn. */
export const dotsQuery = (targetId: string, filter: Filter) =>
  queryOptions({
    queryKey: ["targets", targetId, "dots", filter],
    queryFn: async ({ signal }): Promise<readonly Dot[] | null> => {
      const fields = [
        "id",
        "articleId",
        "publishedOn",
        "text",
        "attribution.speaker.id",
        "stance.value",
        "stance.labels",
        "reviewed",
      ];
      const dots: Dot[] = [];
      let cursor: string | null = null;
      do {
        const page: StatementPage = await client.listStatements(
          targetId,
          { ...filter, fields, limit: 200, ...(cursor === null ? {} : { cursor }) },
          { signal },
        );
        if (page.total > maxDots) return null;
        dots.push(...page.statements);
        cursor = page.next;
      } while (cursor !== null);
      return dots;
    },
    placeholderData: keepPreviousData,
  });

/** A target's data that the API makes a file of; a heatmap is of no one target. */
export type TargetFile = { readonly targetId: string } & (
  | { readonly kind: "statements"; readonly format: Exclude<FileFormat, "ndjson">; readonly query: Filter }
  | { readonly kind: "speakers"; readonly format: TableFormat; readonly query: Filter }
  | {
      readonly kind: "series";
      readonly format: TableFormat;
      readonly query: Filter & { readonly interval: Interval };
    }
  | { readonly kind: "heatmap"; readonly format: TableFormat; readonly query: HeatmapQuery }
);
export const tableFormats = ["csv", "json", "parquet"] as const;
export type TableFormat = (typeof tableFormats)[number];

/** Data of a view that the API makes a file of, or gives as JSON. */
export type DataFile =
  | TargetFile
  | { readonly kind: "articles"; readonly format: TableFormat; readonly query: ArticleFilter }
  | { readonly kind: "article"; readonly format: "json"; readonly id: string }
  | { readonly kind: "claims"; readonly format: "json" };

export function fileUrl(file: DataFile): string {
  if (file.kind === "articles") return client.exportArticlesUrl(file.query, file.format);
  if (file.kind === "article") return `/v1/articles/${encodeURIComponent(file.id)}`;
  if (file.kind === "claims") return "/v1/targets";
  const { kind, targetId, format } = file;
  if (kind === "statements") return client.exportStatementsUrl(targetId, file.query, format);
  if (kind === "speakers") return client.exportSpeakersUrl(targetId, file.query, format);
  if (kind === "heatmap") return client.exportHeatmapUrl(file.query, format);
  return client.exportSeriesUrl(targetId, file.query, format);
}

export const fileMutation = () =>
  mutationOptions({ mutationFn: async (file: DataFile) => new Response(await bytesOf(file)).blob() });

async function bytesOf(file: DataFile): Promise<ReadableStream<Uint8Array> | string | null> {
  if (file.kind === "articles") return client.exportArticles(file.format, file.query);
  if (file.kind === "article") return JSON.stringify(await client.getArticle(file.id));
  if (file.kind === "claims") return JSON.stringify(await client.listTargets());
  const { kind, targetId, format } = file;
  if (kind === "statements") return client.exportStatements(targetId, format, file.query);
  if (kind === "speakers") return client.exportSpeakers(targetId, format, file.query);
  if (kind === "heatmap") return client.exportHeatmap(format, file.query);
  return client.exportSeries(targetId, format, file.query);
}

/** Statements whose scorer is asked for: the same one scored nearly all. */
const scoredLength = 20;

/** What scored the newest statements of a query, each as name and version. */
export const scorersQuery = (targetId: string, filter: Filter) =>
  queryOptions({
    queryKey: ["targets", targetId, "scorers", filter],
    queryFn: async ({ signal }) => {
      const fields = ["stance.scorer", "stance.scorerVersion"];
      const { statements } = await client.listStatements(
        targetId,
        { ...filter, limit: scoredLength, fields },
        { signal },
      );
      return [...new Set(statements.map(({ stance }) => `${stance.scorer} ${stance.scorerVersion}`))];
    },
  });
export const correctStatement = client.correctStatement;

/** What people decided of a statement, newest first. */
export const correctionsQuery = (articleId: string, statementId: string) =>
  queryOptions({
    queryKey: ["corrections", articleId, statementId],
    queryFn: async ({ signal }) => client.listCorrections({ articleId, statementId }, { signal }),
  });

/** Who merged a speaker with others or split them, newest first. */
export const mergesQuery = (speakerId: string) =>
  queryOptions({
    queryKey: ["merges", speakerId],
    queryFn: async ({ signal }) => client.listMerges(speakerId, { signal }),
  });

/** Asked for once a visit: what is decided meanwhile keeps its place. */
export const reviewQuery = (targetId: string) =>
  queryOptions({
    queryKey: ["review", targetId],
    queryFn: async ({ signal }) => client.listToReview(targetId, { limit: 200 }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export const agreementQuery = (targetId: string) =>
  queryOptions({
    queryKey: ["agreement", targetId],
    queryFn: async ({ signal }) => client.getAgreement(targetId, { signal }),
  });

/** Whether an article is a copy. */
export const copyDecisionMutation = (articleId: string) =>
  mutationOptions({ mutationFn: (decision: CopyDecisionInput) => client.decideCopy(articleId, decision) });

export const mergeMutation = () =>
  mutationOptions({
    mutationFn: ({ id, into, madeBy }: MergeOfSpeakers) =>
      client.mergeSpeaker(id, { into, ...(madeBy !== undefined && { madeBy }) }),
  });

interface MergeOfSpeakers {
  readonly id: string;
  /** `null` splits them again. */
  readonly into: string | null;
  readonly madeBy: string | undefined;
}
