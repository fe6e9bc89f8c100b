import { DocumentNotReadableError } from "@standpoint/domain";
import PostalMime, { type Email } from "postal-mime";
import type { FoundArticle } from "./found-article.ts";
import { languageOf, line } from "./html/metadata.ts";
import { textOfHtml } from "./html/read-html.ts";
import { tidy } from "./html/text-of.ts";
import { joinLines } from "./join-lines.ts";
import { toDate } from "./to-date.ts";

/** A text part that is shorter only points to the HTML part. */
const minTextLength = 200;

/** Mail programs break lines before this column. */
const maxLineLength = 80;

/**
 * The text of a mail: its subject is the title, its sender the byline, the sender's host the outlet.
 *
 * @throws {DocumentNotReadableError} for what is no mail, and for one without text
 */
export async function readEmail(bytes: Uint8Array, url: string | null): Promise<FoundArticle> {
  const email = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxRfc822NestingDepth: 0 }).catch(
    (cause: unknown) => {
      throw new DocumentNotReadableError("it is no mail", { cause });
    },
  );
  if (email.from === undefined && email.subject === undefined) throw new DocumentNotReadableError("it is no mail");
  const text = textIn(email);
  if (text === "") throw new DocumentNotReadableError("it has no text");
  const address = email.from?.address ?? "";
  const header = (key: string) => email.headers.find((one) => one.key === key)?.value ?? null;
  return {
    text,
    title: line(email.subject ?? null),
    byline: line(email.from?.name ?? null),
    outlet: line(address.includes("@") ? (address.split("@").at(-1) ?? null) : null, 200),
    // As it is written there: the day of who sent it.
    publishedOn: toDate(header("date") ?? ""),
    language: languageOf(header("content-language")),
    url,
  };
}

function textIn({ text = "", html }: Email): string {
  const plain = unwrapped(tidy(text));
  return html !== undefined && plain.length < minTextLength ? textOfHtml(html) || plain : plain;
}

/** Without the line breaks of a mail program, where there are some. */
function unwrapped(text: string): string {
  return text
    .split("\n\n")
    .map((paragraph) => {
      const lines = paragraph.split("\n");
      const isWrapped =
        lines.every((one) => one.length <= maxLineLength) && lines.slice(0, -1).every((one) => one.length > 40);
      return isWrapped ? joinLines(lines) : paragraph;
    })
    .join("\n\n");
}
