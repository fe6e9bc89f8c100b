import type { ArticleInput } from "@standpoint/contract";
import { type Article, UrlNotFetchedError } from "@standpoint/domain";
import { acceptDocuments, type ReceivedDocument, toDocument } from "@standpoint/intake";
import { createArticle } from "@standpoint/pipeline/drafts";
import type { Intake } from "../threads/open-intake.ts";

/** An article as it is sent: as the contract describes it, or a file with what is said of it. */
export type SentArticle = ArticleInput | (Omit<ArticleInput, "text" | "html"> & { readonly file: ReceivedDocument });

/** In a shorter text its own words tell less of its language than the page does. */
const sureLength = 200;

/**
 * The article that was sent: its text as it is, or what its document says, which is fetched where only a URL is given.
 *
 * @param receivedOn ISO 8601 date that an article without a date takes
 * @throws what `fetchDocument`, `readDocument` and `createArticle` throw
 */
export async function articleOf(
  sent: SentArticle,
  {
    intake,
    receivedOn,
    signal,
  }: { readonly intake: Intake; readonly receivedOn: string; readonly signal?: AbortSignal },
): Promise<Article> {
  if ("text" in sent && sent.text !== undefined) return createArticle({ ...sent, text: sent.text }, receivedOn);
  const document = documentIn(sent);
  const found = await intake.read(document ?? (await fetched(sent.url ?? "", intake, signal)), signal);
  return createArticle(
    {
      text: found.text,
      title: sent.title ?? found.title,
      publishedOn: sent.publishedOn ?? found.publishedOn,
      outlet: sent.outlet ?? found.outlet,
      byline: sent.byline ?? found.byline,
      // Of a page that was fetched the URL is where it was found in the end.
      url: (document && sent.url) ?? found.url,
      language: sent.language ?? (found.text.length < sureLength ? found.language : null),
    },
    receivedOn,
  );
}

/** Whether the article has to be fetched first. */
export function isElsewhere(sent: SentArticle): boolean {
  return documentIn(sent) === null && !("text" in sent && sent.text !== undefined);
}

function documentIn(sent: SentArticle): ReceivedDocument | null {
  const url = sent.url ?? null;
  if ("file" in sent) return { ...sent.file, url };
  if (sent.html === undefined) return null;
  return { kind: "html", bytes: new TextEncoder().encode(sent.html), charset: "utf-8", url };
}

async function fetched(url: string, intake: Intake, signal: AbortSignal | undefined): Promise<ReceivedDocument> {
  const answer = await intake.fetch({ url, accept: acceptDocuments, signal });
  if (answer.status === "fetched") return toDocument(answer);
  throw new UrlNotFetchedError("the server answers with status 304", { isTransient: false });
}
