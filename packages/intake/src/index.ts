export { readContentType } from "./content-type.ts";
export { type FeedItem, type FoundFeed, type ReceivedFeed, readFeed } from "./feed/read-feed.ts";
export { checkedLookup } from "./fetch/checked-lookup.ts";
export { connectionFailure } from "./fetch/connection-failure.ts";
export { type FetchAnswer, type FetchRequest, fetchDocument } from "./fetch/fetch-document.ts";
export { publicWeb, type Reach } from "./fetch/reach.ts";
export { acceptDocuments, toDocument } from "./fetch/to-document.ts";
export {
  type DocumentKind,
  documentKinds,
  type FoundArticle,
  kindOfMediaType,
  maxDocumentBytes,
  type ReceivedDocument,
} from "./found-article.ts";
export { readDocument } from "./read-document.ts";
