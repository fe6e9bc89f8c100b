export type * from "@standpoint/contract";
// Named, so that the built package has it: no function here gives it, it is what a webhook is sent.
export type { WebhookMessage } from "@standpoint/contract";
export {
  type AddedArticle,
  type ArticleDocument,
  type ArticleRecords,
  type Client,
  type ClientOptions,
  createClient,
  type QueuedArticle,
  type ReadTarget,
  type RequestOptions,
  type StatementRecords,
} from "./client.ts";
export { ProblemError } from "./problem-error.ts";
