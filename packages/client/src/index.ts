export type * from "@standpoint/contract";
export {
  type AddedArticle,
  type Client,
  type ClientOptions,
  createClient,
  type QueuedArticle,
  type RequestOptions,
  type StatementRecords,
} from "./client.ts";
export { ProblemError } from "./problem-error.ts";
