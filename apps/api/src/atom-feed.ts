import { createHash } from "node:crypto";
import type { StatementRow } from "@standpoint/contract";
import { bandOf, bands, isUndecided, type Language, type Target } from "@standpoint/domain";

const unattributed: Readonly<Record<Language, string>> = { en: "Nobody named", de: "Niemand genannt" };
const undecided: Readonly<Record<Language, string>> = { en: "undecided", de: "unentschieden" };
const offTarget: Readonly<Record<Language, string>> = { en: "off target", de: "nicht zum Thema" };

/**
 * Statements toward a target as an Atom feed: an entry each, by its speaker, dated by its article.
 *
 * @param statements newest first
 * @param about.origin where the API and the dashboard are
 * @param about.self the feed's own address, with its query: another query is another feed
 * @param about.today when a feed without entries was last changed
 * @see RFC 4287
 */
export function atomFeed(
  statements: readonly StatementRow[],
  about: { readonly target: Target; readonly origin: string; readonly self: string; readonly today: string },
): string {
  const { target, origin, self, today } = about;
  const query = new URL(self).search;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    element("id", stableId(`feed ${target.id} ${query}`)),
    element("title", `Statements on “${target.claim.en}”`),
    element("updated", instant(statements[0]?.publishedOn ?? today)),
    link("self", self, "application/atom+xml"),
    link("alternate", `${origin}/targets/${encodeURIComponent(target.id)}${query}`, "text/html"),
    element("generator", "Standpoint"),
    ...statements.map((statement) => entry(statement, about)),
    "</feed>\n",
  ].join("\n");
}

function entry(statement: StatementRow, { target, origin }: { readonly target: Target; readonly origin: string }) {
  const { article, articleId, id, publishedOn, attribution, stance, text } = statement;
  const { language } = article;
  const name = attribution?.speaker.name ?? unattributed[language];
  const band = stance.value === null ? "off-target" : isUndecided(stance) ? "undecided" : bandOf(stance.value);
  const view = new URLSearchParams({ target: target.id, statement: id });
  return [
    `<entry xml:lang="${language}">`,
    element("id", stableId(`statement ${target.id} ${articleId} ${id}`)),
    element("title", `${name}: ${bandWord(statement, target)}`),
    element("published", instant(publishedOn)),
    element("updated", instant(publishedOn)),
    `<author>${element("name", name)}</author>`,
    `<category${attribute("term", band)}${attribute("label", bandWord(statement, target))}/>`,
    link("alternate", `${origin}/articles/${encodeURIComponent(articleId)}?${view}`, "text/html"),
    ...(article.url !== null && /^https?:/.test(article.url) ? [link("via", article.url)] : []),
    element("content", text, attribute("type", "text")),
    "</entry>",
  ].join("\n");
}

/** What the stance is called for the target, in the article's language. */
function bandWord({ stance, article: { language } }: StatementRow, target: Target): string {
  if (stance.value === null) return offTarget[language];
  if (isUndecided(stance)) return undecided[language];
  return target.bands[language][bands.indexOf(bandOf(stance.value))] ?? "";
}

/** An IRI that is the same for the same thing, wherever and whenever the feed is asked for: a UUID of its name (RFC 9562, version 8). */
function stableId(name: string): string {
  const hex = createHash("sha256").update(`standpoint ${name}`).digest("hex");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join("-")}`;
}

/** A date as the instant it begins. */
function instant(date: string): string {
  return `${date}T00:00:00Z`;
}

function element(name: string, text: string, attributes = ""): string {
  return `<${name}${attributes}>${escapeXml(text)}</${name}>`;
}

function link(relation: string, href: string, type?: string): string {
  return `<link${attribute("rel", relation)}${type === undefined ? "" : attribute("type", type)}${attribute("href", href)}/>`;
}

function attribute(name: string, value: string): string {
  return ` ${name}="${escapeXml(value)}"`;
}

/** Text of a document; what XML 1.0 has no way to write (control characters, half a surrogate pair) is U+FFFD. */
function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\u{FFFD}")
    .replaceAll(/[&<>"\r]/g, (mark) => escapes[mark] ?? mark);
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A bare one is read as a line feed.
  "\r": "&#13;",
};
