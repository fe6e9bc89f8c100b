import { type Language, languages } from "@standpoint/domain";
import type { FoundArticle } from "../found-article.ts";
import { toDate } from "../to-date.ts";
import type { Page } from "./page.ts";
import { tidy } from "./text-of.ts";

type Metadata = Omit<FoundArticle, "text">;
type Json = Readonly<Record<string, unknown>>;

/** Longer values are no titles and no names. */
const maxLength = 1_000;
const maxOutletLength = 200;
const maxUrlLength = 2_000;

/**
 * What a page says of its article, in JSON-LD, meta tags and elements, the most exact first.
 *
 * @param pageUrl where the page is from; `null` where nobody knows
 */
export function readMetadata(document: Page, pageUrl: string | null): Metadata {
  const article = articleIn(document);
  const meta = (...names: readonly string[]) => firstOf(names.map((name) => metaOf(document, name)));
  const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name) ?? null;
  const texts = (selector: string) => document.querySelector(selector)?.textContent ?? null;
  const url = urlOf([attribute('link[rel="canonical"]', "href"), meta("og:url")], pageUrl);
  return {
    title: line(
      firstOf([
        textIn(article?.["headline"]),
        meta("og:title", "twitter:title", "dc.title"),
        texts("h1"),
        texts("title"),
      ]),
    ),
    byline: line(
      firstOf([
        namesIn(article?.["author"]),
        meta("author", "article:author", "dc.creator"),
        texts('[rel="author"]'),
        texts('[itemprop="author"]'),
      ]),
    ),
    outlet: line(
      firstOf([
        namesIn(article?.["publisher"]),
        meta("og:site_name", "application-name"),
        url && new URL(url).hostname.replace(/^www\./, ""),
      ]),
      maxOutletLength,
    ),
    publishedOn: dateIn([
      textIn(article?.["datePublished"]),
      ...[
        "article:published_time",
        "datePublished",
        "date",
        "dc.date",
        "dc.date.issued",
        "dcterms.date",
        "parsely-pub-date",
        "sailthru.date",
      ].map((name) => metaOf(document, name)),
      attribute('[itemprop="datePublished"]', "datetime"),
      attribute("article time[datetime]", "datetime"),
      attribute("time[datetime]", "datetime"),
    ]),
    language: languageOf(
      firstOf([textIn(article?.["inLanguage"]), attribute("html", "lang"), meta("og:locale", "content-language")]),
    ),
    url,
  };
}

function metaOf(document: Page, name: string): string | null {
  for (const key of ["property", "name", "itemprop", "http-equiv"]) {
    const content = document.querySelector(`meta[${key}="${name}" i]`)?.getAttribute("content");
    // An author that is an address is a profile, and no name.
    if (content?.trim() && !(name.endsWith("author") && /^https?:/.test(content))) return content;
  }
  return null;
}

/** The first thing in the page's JSON-LD that is an article. */
function articleIn(document: Page): Json | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const article = articleOf(parsed(script.textContent ?? ""), 5);
    if (article !== null) return article;
  }
  return null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ""));
  } catch {
    return null;
  }
}

/** @param depth how much deeper to look */
function articleOf(value: unknown, depth: number): Json | null {
  if (typeof value !== "object" || value === null || depth === 0) return null;
  if (Array.isArray(value)) {
    for (const one of value) {
      const article = articleOf(one, depth - 1);
      if (article !== null) return article;
    }
    return null;
  }
  const object = value as Json;
  if ([object["@type"]].flat().some((type) => /(?:Article|BlogPosting|Report)$/.test(String(type)))) return object;
  return articleOf(object["@graph"], depth - 1) ?? articleOf(object["mainEntity"], depth - 1);
}

function textIn(value: unknown): string | null {
  if (Array.isArray(value)) return textIn(value[0]);
  return typeof value === "string" ? value : null;
}

/** A name, an object that has one, or several of them. */
function namesIn(value: unknown): string | null {
  const names = [value]
    .flat()
    .map((one) => (typeof one === "object" && one !== null ? textIn((one as Json)["name"]) : textIn(one)));
  return names.filter((name) => name !== null && !/^https?:/.test(name)).join(", ") || null;
}

function firstOf(values: readonly (string | null)[]): string | null {
  return values.find((value) => value !== null && value.trim() !== "") ?? null;
}

function dateIn(values: readonly (string | null)[]): string | null {
  for (const value of values) {
    const date = value === null ? null : toDate(value);
    if (date !== null) return date;
  }
  return null;
}

/** On one line; `null` for what is empty or too long. */
export function line(text: string | null, max = maxLength): string | null {
  const one = tidy(text ?? "")
    .replaceAll("\n", " ")
    .replaceAll("  ", " ");
  return one === "" || one.length > max ? null : one;
}

export function languageOf(tag: string | null): Language | null {
  const code = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === code) ?? null;
}

/** The address that a page gives itself, where it is one of the same host; else where it is from. */
function urlOf(given: readonly (string | null)[], pageUrl: string | null): string | null {
  for (const value of given) {
    if (value === null || value.length > maxUrlLength) continue;
    const url = URL.parse(value, pageUrl ?? undefined);
    if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") continue;
    if (pageUrl === null || url.host === new URL(pageUrl).host) return url.href;
  }
  return pageUrl;
}
