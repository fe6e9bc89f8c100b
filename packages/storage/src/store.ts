import type { RegisteredSpeaker, Target } from "@standpoint/domain";
import { type AddedArticle, addArticle, getArticle, hasArticle, type StoredArticle } from "./articles.ts";
import type { Database } from "./database.ts";
import type { HeldLock } from "./lock.ts";
import {
  type ArticleStatements,
  addScores,
  getArticleStatements,
  listUnscoredArticles,
  type ScoreKey,
} from "./scores.ts";
import { listRegisteredSpeakers, syncSpeakers } from "./speakers.ts";
import type { StatementFilter } from "./statement-filter.ts";
import { type ExportedStatement, exportStatements, listStatements, type StatementPage } from "./statements.ts";
import {
  type SeriesInterval,
  type SpeakerSeriesTally,
  type SpeakerTally,
  tallySeries,
  tallySpeakers,
} from "./tallies.ts";
import { getTarget, listTargets, syncTargets } from "./targets.ts";

/** Everything Standpoint remembers; each function is described where it is written. */
export interface Store {
  addArticle(article: StoredArticle): Promise<AddedArticle>;
  getArticle(id: string): Promise<StoredArticle>;
  hasArticle(id: string): Promise<boolean>;
  getArticleStatements(id: string): Promise<ArticleStatements>;
  listUnscoredArticles(key: ScoreKey): Promise<readonly string[]>;
  addScores(article: StoredArticle): Promise<void>;
  syncTargets(targets: readonly Target[]): Promise<void>;
  listTargets(): Promise<readonly Target[]>;
  getTarget(id: string): Promise<Target>;
  syncSpeakers(register: readonly RegisteredSpeaker[]): Promise<void>;
  listRegisteredSpeakers(): Promise<readonly RegisteredSpeaker[]>;
  listStatements(query: StatementQuery & { limit: number; cursor?: string | undefined }): Promise<StatementPage>;
  exportStatements(query: StatementQuery): AsyncIterable<readonly ExportedStatement[]>;
  tallySpeakers(query: StatementQuery): Promise<readonly SpeakerTally[]>;
  tallySeries(query: StatementQuery & { interval: SeriesInterval }): Promise<readonly SpeakerSeriesTally[]>;
  /** Tells other processes of this machine at which address this one serves the data folder. */
  announce(url: string): Promise<void>;
  /** Ends the database and gives the data folder free. */
  close(): Promise<void>;
}

interface StatementQuery {
  readonly targetId: string;
  readonly filter: StatementFilter;
}

/** @param lock `null` when no folder is held */
export function storeOn(database: Database, lock: HeldLock | null): Store {
  return {
    addArticle: (article) => addArticle(database, article),
    getArticle: (id) => getArticle(database, id),
    hasArticle: (id) => hasArticle(database, id),
    getArticleStatements: (id) => getArticleStatements(database, id),
    listUnscoredArticles: (key) => listUnscoredArticles(database, key),
    addScores: (article) => addScores(database, article),
    syncTargets: (targets) => syncTargets(database, targets),
    listTargets: () => listTargets(database),
    getTarget: (id) => getTarget(database, id),
    syncSpeakers: (register) => syncSpeakers(database, register),
    listRegisteredSpeakers: () => listRegisteredSpeakers(database),
    listStatements: ({ targetId, filter, limit, cursor }) =>
      listStatements(database, { targetId, filter, limit, cursor }),
    exportStatements: ({ targetId, filter }) => exportStatements(database, targetId, filter),
    tallySpeakers: ({ targetId, filter }) => tallySpeakers(database, targetId, filter),
    tallySeries: (query) => tallySeries(database, query),
    announce: async (url) => await lock?.announce(url),
    close: async () => {
      await database.destroy();
      await lock?.release();
    },
  };
}
