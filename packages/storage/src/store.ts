import type { ApiKey, RegisteredSpeaker, Speaker, Target, TargetDraft } from "@standpoint/domain";
import { agreementOn, type ReviewAgreement } from "./agreement.ts";
import {
  addApiKey,
  findApiKey,
  getApiKey,
  listApiKeys,
  type NewApiKey,
  noteApiKeyUse,
  revokeApiKey,
} from "./api-keys.ts";
import {
  type ArticleFilter,
  type ArticlePage,
  exportArticles,
  type ListedArticle,
  listArticles,
} from "./article-list.ts";
import {
  type AddedArticle,
  addArticle,
  addArticles,
  getArticle,
  hasArticle,
  type ReadArticle,
  type StoredArticle,
} from "./articles.ts";
import {
  type AuditOutcome,
  type AuditQuery,
  type BegunAudit,
  beginAudit,
  completeAudit,
  listAudit,
  withdrawAudit,
} from "./audit-log.ts";
import { type ContentDraft, draftContent } from "./content-decisions.ts";
import { decideCopy, listCopyDecisions } from "./copy-decisions.ts";
import { type CopyQuery, copyStatements } from "./copy-statements.ts";
import { type Correction, correctContent, correctStatement, type Decision, listCorrections } from "./corrections.ts";
import type { Database } from "./database.ts";
import { deleteArticle, deleteSpeaker, deleteTarget } from "./deletions.ts";
import { executeSql } from "./execute-sql.ts";
import { type ArticleFacets, type Facets, listArticleFacets, listFacets } from "./facets.ts";
import {
  addFeed,
  deleteFeed,
  type Feed,
  type FeedInput,
  type FeedPoll,
  type FeedPosition,
  getFeed,
  getFeedPosition,
  listFeeds,
  recordPoll,
} from "./feeds.ts";
import { type FoundSpeaker, findSpeakers } from "./found-speakers.ts";
import { addStatements, type ImportedStatement } from "./imports.ts";
import {
  claimAnswer,
  type EarlierUse,
  type KeptAnswer,
  keepAnswer,
  type OnceRequest,
  releaseAnswer,
} from "./kept-answers.ts";
import type { HeldLock } from "./lock.ts";
import { listMerges, mergeSpeakers, splitSpeaker } from "./merges.ts";
import { listToReview, type ReviewPage } from "./review-queue.ts";
import { findRollupDifferences, type RollupDifference } from "./rollups.ts";
import { sampleStatements } from "./sampled-statements.ts";
import { type ArticleStatements, addScores, getArticleStatements, type ScoreKey } from "./scores.ts";
import {
  advanceScoring,
  countScored,
  getScoring,
  listArticlesToScore,
  type Scoring,
  startScoring,
} from "./scorings.ts";
import { fromSnapshot } from "./server-database.ts";
import { exportSpeaker, type SpeakerRecord } from "./speaker-data.ts";
import { getSpeakerProfile, type SpeakerProfile } from "./speaker-profiles.ts";
import { listRegisteredSpeakers, listSpeakers, syncSpeakers } from "./speakers.ts";
import {
  type ExportedStatement,
  exportStatements,
  listStatements,
  type StatementListQuery,
  type StatementPage,
  type StatementRow,
} from "./statements.ts";
import {
  countHeard,
  countStatements,
  type Everybody,
  type SeriesInterval,
  type SpeakerSeriesTally,
  type SpeakerTally,
  type StatementCounts,
  type StatementQuery,
  type TotalTally,
  tallyEverybody,
  tallyHistogram,
  tallySeries,
  tallySpeakers,
  tallyTotal,
} from "./tallies.ts";
import { addTarget, changeTarget, getTarget, listTargets, readTarget, syncTargets } from "./targets.ts";
import { type Webhooks, webhooksOn } from "./webhooks.ts";

/** Everything Standpoint remembers; each function is described where it is written. */
export interface Store {
  addArticle(article: StoredArticle): Promise<AddedArticle>;
  addArticles(articles: readonly StoredArticle[]): Promise<readonly AddedArticle[]>;
  addStatements(statements: readonly ExportedStatement[]): Promise<readonly ImportedStatement[]>;
  deleteArticle(id: string): Promise<void>;
  getArticle(id: string): Promise<ReadArticle>;
  hasArticle(id: string): Promise<boolean>;
  listArticleFacets(filter: ArticleFilter): Promise<ArticleFacets>;
  listArticles(query: Parameters<typeof listArticles>[1]): Promise<ArticlePage>;
  exportArticles(filter: ArticleFilter): AsyncIterable<readonly ListedArticle[]>;
  getArticleStatements(id: string): Promise<ArticleStatements>;
  addScores(articles: readonly StoredArticle[]): Promise<void>;
  correctStatement(correction: {
    readonly articleId: string;
    readonly statementId: string;
    readonly madeBy: string;
    readonly decision: Decision;
  }): Promise<void>;
  draftContent(draft: Parameters<typeof draftContent>[1]): Promise<ContentDraft>;
  correctContent(correction: Parameters<typeof correctContent>[1]): Promise<void>;
  listCorrections(statement: {
    readonly articleId: string;
    readonly statementId: string;
  }): Promise<readonly Correction[]>;
  decideCopy(decision: Parameters<typeof decideCopy>[1]): Promise<void>;
  listCopyDecisions(articleId: string): Promise<readonly Correction[]>;
  listToReview(query: Parameters<typeof listToReview>[1]): Promise<ReviewPage>;
  agreementOn(targetId: string): Promise<ReviewAgreement>;
  listSpeakers(ids: readonly string[]): Promise<readonly Speaker[]>;
  startScoring(key: ScoreKey): Promise<Scoring>;
  getScoring(targetId: string): Promise<Scoring | null>;
  listArticlesToScore(query: Parameters<typeof listArticlesToScore>[1]): Promise<readonly string[]>;
  countScored(scoring: Pick<Scoring, "position">): Promise<{ readonly done: number; readonly total: number }>;
  advanceScoring(scoring: Scoring, change: Parameters<typeof advanceScoring>[2]): Promise<boolean>;
  syncTargets(targets: readonly Target[]): Promise<void>;
  addTarget(name: string, content: TargetDraft): Promise<Target>;
  changeTarget(id: string, content: TargetDraft, over?: number): Promise<Target>;
  deleteTarget(id: string): Promise<void>;
  listTargets(): Promise<readonly Target[]>;
  getTarget(id: string): Promise<Target>;
  readTarget(id: string): ReturnType<typeof readTarget>;
  syncSpeakers(register: readonly RegisteredSpeaker[]): Promise<void>;
  listRegisteredSpeakers(): Promise<readonly RegisteredSpeaker[]>;
  mergeSpeakers(merge: { readonly from: string; readonly into: string; readonly madeBy: string }): Promise<void>;
  splitSpeaker(split: { readonly id: string; readonly madeBy: string }): Promise<void>;
  listMerges(speakerId: string): Promise<readonly Correction[]>;
  deleteSpeaker(id: string): Promise<void>;
  getSpeakerProfile(id: string): Promise<SpeakerProfile>;
  findSpeakers(query: Parameters<typeof findSpeakers>[1]): Promise<readonly FoundSpeaker[]>;
  exportSpeaker(id: string): AsyncIterable<readonly SpeakerRecord[]>;
  listStatements(query: StatementListQuery): Promise<StatementPage>;
  listFacets(query: StatementQuery): Promise<Facets>;
  sampleStatements(query: Parameters<typeof sampleStatements>[1]): Promise<readonly StatementRow[]>;
  exportStatements(query: StatementQuery): AsyncIterable<readonly ExportedStatement[]>;
  copyStatements(query: CopyQuery, signal: AbortSignal): AsyncIterable<Uint8Array>;
  tallySpeakers(query: StatementQuery & { readonly limit: number | null }): Promise<readonly SpeakerTally[]>;
  tallySeries(
    query: StatementQuery & { readonly interval: SeriesInterval; readonly limit: number | null },
  ): Promise<readonly SpeakerSeriesTally[]>;
  tallyEverybody(query: StatementQuery): Promise<Everybody>;
  countHeard(query: Parameters<typeof countHeard>[1]): Promise<number>;
  countStatements(query: StatementQuery): Promise<StatementCounts>;
  tallyTotal(query: StatementQuery): Promise<TotalTally>;
  tallyHistogram(query: StatementQuery): Promise<readonly number[]>;
  addApiKey(key: NewApiKey): Promise<ApiKey>;
  listApiKeys(): Promise<readonly ApiKey[]>;
  getApiKey(id: string): Promise<ApiKey>;
  findApiKey(hash: string): Promise<ApiKey | null>;
  revokeApiKey(id: string): Promise<void>;
  noteApiKeyUse(use: { readonly id: string; readonly at: string }): Promise<void>;
  claimAnswer(request: OnceRequest & { readonly fingerprint: string }): Promise<EarlierUse | null>;
  keepAnswer(answer: OnceRequest & KeptAnswer): Promise<void>;
  releaseAnswer(request: OnceRequest): Promise<void>;
  beginAudit(entry: BegunAudit): Promise<number>;
  completeAudit(id: number, outcome: AuditOutcome): Promise<void>;
  withdrawAudit(id: number): Promise<void>;
  listAudit(query: AuditQuery): ReturnType<typeof listAudit>;
  findRollupDifferences(): Promise<readonly RollupDifference[]>;
  readonly webhooks: Webhooks;
  addFeed(feed: FeedInput): ReturnType<typeof addFeed>;
  listFeeds(): Promise<readonly Feed[]>;
  getFeed(id: string): Promise<Feed>;
  getFeedPosition(id: string): Promise<FeedPosition>;
  deleteFeed(id: string): Promise<void>;
  recordPoll(id: string, poll: FeedPoll): Promise<void>;
  /**
   * Reads over one connection. On the embedded database, which has one, a query of somebody else could come before each that is
   * asked alone.
   *
   * @param read asks the store that it is given, and never waits for what another is asked: that waits for its end
   */
  together<Answer>(read: (store: Store) => Promise<Answer>): Promise<Answer>;
  executeSql(text: string, values?: readonly unknown[]): Promise<{ rows: unknown[] }>;
  /** Tells other processes of this machine at which address this one serves the data folder. */
  announce(url: string): Promise<void>;
  /** Ends the database and gives the data folder free. */
  close(): Promise<void>;
}

/**
 * @param lock `null` when no folder is held
 * @param databaseUrl where the server is; `null` for the embedded database
 */
export function storeOn(database: Database, lock: HeldLock | null, databaseUrl: string | null): Store {
  return {
    addArticle: (article) => addArticle(database, article),
    addArticles: (articles) => addArticles(database, articles),
    addStatements: (statements) => addStatements(database, statements),
    deleteArticle: (id) => deleteArticle(database, id),
    getArticle: (id) => getArticle(database, id),
    hasArticle: (id) => hasArticle(database, id),
    listArticleFacets: (filter) => listArticleFacets(database, filter),
    listArticles: (query) => listArticles(database, query),
    exportArticles: (filter) =>
      databaseUrl === null
        ? exportArticles(database, filter)
        : fromSnapshot(databaseUrl, (snapshot) => exportArticles(snapshot, filter)),
    getArticleStatements: (id) => getArticleStatements(database, id),
    addScores: (articles) => addScores(database, articles),
    correctStatement: (correction) => correctStatement(database, correction),
    draftContent: (draft) => draftContent(database, draft),
    correctContent: (correction) => correctContent(database, correction),
    listCorrections: (statement) => listCorrections(database, statement),
    decideCopy: (decision) => decideCopy(database, decision),
    listCopyDecisions: (articleId) => listCopyDecisions(database, articleId),
    listToReview: (query) => listToReview(database, query),
    agreementOn: (targetId) => agreementOn(database, targetId),
    listSpeakers: (ids) => listSpeakers(database, ids),
    startScoring: (key) => startScoring(database, key),
    getScoring: (targetId) => getScoring(database, targetId),
    listArticlesToScore: (query) => listArticlesToScore(database, query),
    countScored: (scoring) => countScored(database, scoring),
    advanceScoring: (scoring, change) => advanceScoring(database, scoring, change),
    syncTargets: (targets) => syncTargets(database, targets),
    addTarget: (name, content) => addTarget(database, name, content),
    changeTarget: (id, content, over) => changeTarget(database, id, content, over),
    deleteTarget: (id) => deleteTarget(database, id),
    listTargets: () => listTargets(database),
    getTarget: (id) => getTarget(database, id),
    readTarget: (id) => readTarget(database, id),
    syncSpeakers: (register) => syncSpeakers(database, register),
    listRegisteredSpeakers: () => listRegisteredSpeakers(database),
    mergeSpeakers: (merge) => mergeSpeakers(database, merge),
    splitSpeaker: (split) => splitSpeaker(database, split),
    listMerges: (speakerId) => listMerges(database, speakerId),
    deleteSpeaker: (id) => deleteSpeaker(database, id),
    getSpeakerProfile: (id) => getSpeakerProfile(database, id),
    findSpeakers: (query) => findSpeakers(database, query),
    exportSpeaker: (id) => exportSpeaker(database, id),
    listStatements: (query) => listStatements(database, query),
    listFacets: (query) => listFacets(database, query),
    sampleStatements: (query) => sampleStatements(database, query),
    exportStatements: ({ targetId, filter }) =>
      databaseUrl === null
        ? exportStatements(database, targetId, filter)
        : fromSnapshot(databaseUrl, (snapshot) => exportStatements(snapshot, targetId, filter)),
    copyStatements: (query, signal) => copyStatements({ database, databaseUrl }, query, signal),
    tallySpeakers: (query) => tallySpeakers(database, query),
    tallySeries: (query) => tallySeries(database, query),
    tallyEverybody: (query) => tallyEverybody(database, query),
    countHeard: (query) => countHeard(database, query),
    countStatements: (query) => countStatements(database, query),
    tallyTotal: (query) => tallyTotal(database, query),
    tallyHistogram: (query) => tallyHistogram(database, query),
    addApiKey: (key) => addApiKey(database, key),
    listApiKeys: () => listApiKeys(database),
    getApiKey: (id) => getApiKey(database, id),
    findApiKey: (hash) => findApiKey(database, hash),
    revokeApiKey: (id) => revokeApiKey(database, id),
    noteApiKeyUse: (use) => noteApiKeyUse(database, use),
    claimAnswer: (request) => claimAnswer(database, request),
    keepAnswer: (answer) => keepAnswer(database, answer),
    releaseAnswer: (request) => releaseAnswer(database, request),
    beginAudit: (entry) => beginAudit(database, entry),
    completeAudit: (id, outcome) => completeAudit(database, id, outcome),
    withdrawAudit: (id) => withdrawAudit(database, id),
    listAudit: (query) => listAudit(database, query),
    findRollupDifferences: () => findRollupDifferences(database),
    webhooks: webhooksOn(database),
    addFeed: (feed) => addFeed(database, feed),
    listFeeds: () => listFeeds(database),
    getFeed: (id) => getFeed(database, id),
    getFeedPosition: (id) => getFeedPosition(database, id),
    deleteFeed: (id) => deleteFeed(database, id),
    recordPoll: (id, poll) => recordPoll(database, id, poll),
    together: (read) => database.connection().execute((connection) => read(storeOn(connection, lock, databaseUrl))),
    executeSql: (text, values) => executeSql(database, text, values),
    announce: async (url) => await lock?.announce(url),
    close: async () => {
      await database.destroy();
      await lock?.release();
    },
  };
}
