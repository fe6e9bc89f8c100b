import { DocumentNotReadableError, DocumentTooLargeError } from "@standpoint/domain";
import { describe, expect, test } from "vitest";
import type { DocumentKind, FoundArticle } from "./found-article.ts";
import { samplePdf } from "./pdf/sample-pdf.ts";
import { readDocument } from "./read-document.ts";

const read = async (kind: DocumentKind, content: string | Uint8Array, more: { charset?: string; url?: string } = {}) =>
  await readDocument({
    kind,
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
    charset: more.charset ?? null,
    url: more.url ?? null,
  });

const first = "„Die Zölle treffen uns hart“, sagte Anna Weber, Finanzchefin der Nordwerk AG, am Dienstag in Lübeck.";
const second = "Langfristig sei man gut aufgestellt, so Weber, denn die Lager seien voll und die Kunden treu.";
const paragraphs = `<p>${first}</p><p>${second}</p>`;
const page = (head: string, body = `<article><h1>Zölle</h1>${paragraphs}</article>`) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe("a page says of its article", () => {
  const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const rows: { name: string; html: string; url?: string; found: Partial<FoundArticle> }[] = [
    {
      name: "everything in JSON-LD",
      html: page(
        jsonLd({
          "@graph": [
            { "@type": "WebSite", name: "x" },
            {
              "@type": ["NewsArticle"],
              headline: "Zölle treffen Nordwerk",
              author: [{ "@type": "Person", name: "Jo Sander" }, { name: "Mia Alt" }],
              publisher: { name: "Example Post" },
              datePublished: "2025-02-14T23:30:00-05:00",
              inLanguage: "de-DE",
            },
          ],
        }),
      ),
      found: {
        title: "Zölle treffen Nordwerk",
        byline: "Jo Sander, Mia Alt",
        outlet: "Example Post",
        publishedOn: "2025-02-14",
        language: "de",
      },
    },
    {
      name: "everything in meta tags",
      html: page(
        `<meta property="og:title" content="Zölle &amp; Folgen"><meta name="author" content="Jo Sander">
        <meta property="og:site_name" content="Example Post"><meta property="og:locale" content="de_DE">
        <meta property="article:published_time" content="2025-02-14T08:00:00Z">`,
      ),
      found: {
        title: "Zölle & Folgen",
        byline: "Jo Sander",
        outlet: "Example Post",
        publishedOn: "2025-02-14",
        language: "de",
      },
    },
    {
      name: "what its elements hold",
      html: `<html lang="de-AT"><head><title>Zölle – Example Post</title></head><body><article>
        <h1>Zölle</h1><time datetime="2025-02-14">gestern</time>${paragraphs}</article></body></html>`,
      url: "https://www.example.org/zoelle?page=1",
      found: {
        title: "Zölle",
        outlet: "example.org",
        publishedOn: "2025-02-14",
        language: "de",
        url: "https://www.example.org/zoelle?page=1",
      },
    },
    {
      name: "its own address, on the same host",
      html: page('<link rel="canonical" href="/zoelle">'),
      url: "https://example.org/zoelle?from=feed",
      found: { url: "https://example.org/zoelle" },
    },
    {
      name: "no other host's address",
      html: page('<link rel="canonical" href="https://example.net/zoelle">'),
      url: "https://example.org/zoelle",
      found: { url: "https://example.org/zoelle" },
    },
    {
      name: "no script for an address",
      html: page('<link rel="canonical" href="javascript:alert(1)">'),
      found: { url: null },
    },
    {
      name: "nothing that is broken",
      html: page(
        `<script type="application/ld+json">{"@type": "NewsArticle", </script>${jsonLd({ "@type": "NewsArticle", headline: { a: 1 }, datePublished: "2025-02-30", author: 5, publisher: null, inLanguage: ["tlh"] })}`,
        paragraphs,
      ),
      found: { title: null, byline: null, outlet: null, publishedOn: null, language: null, url: null },
    },
  ];
  test.for(rows)("$name", async ({ html, url, found }) => {
    const article = await read("html", html, url === undefined ? {} : { url });
    expect(article).toMatchObject(found);
    expect(article.text).toContain(`${first}\n\n${second}`);
  });
});

describe("the text of a page", () => {
  const rows: { name: string; html: string; text: string | RegExp }[] = [
    {
      name: "is without menus, scripts, captions and comments",
      html: page(
        "<style>p { color: red }</style>",
        `<nav><a href="/">Start</a></nav><article><script>alert("x")</script><figure><img src="x"><figcaption>Foto: x</figcaption></figure>
        ${paragraphs}<!-- never --></article><footer>Impressum</footer>`,
      ),
      text: `${first}\n\n${second}`,
    },
    {
      name: "has no markup, whatever a page writes",
      html: page(
        "",
        `<article>${paragraphs}<p>Ein &lt;script&gt;alert(1)&lt;/script&gt; im Text bleibt Text.</p></article>`,
      ),
      text: `${first}\n\n${second}\n\nEin <script>alert(1)</script> im Text bleibt Text.`,
    },
    { name: "keeps short pages", html: "<p>Weber lacht.</p>", text: "Weber lacht." },
    { name: "breaks lines at <br>", html: "<p>Eins<br>zwei<br><br>drei", text: "Eins\nzwei\n\ndrei" },
    { name: "quotes what <q> quotes", html: '<html lang="en"><body><p>She said <q>no</q>.', text: "She said “no”." },
    {
      name: "sets rows of tables apart",
      html: "<table><tr><td>Anna<td>Weber<tr><td>Jo<td>Sander</table>",
      text: "Anna Weber\n\nJo Sander",
    },
    {
      name: "joins what was set apart for the eye",
      html: "<p>Donau\u00addampf&nbsp;schiff\n   fahrt",
      text: "Donaudampf schiff fahrt",
    },
  ];
  test.for(rows)("$name", async ({ html, text }) => {
    expect((await read("html", html)).text).toEqual(text);
  });
});

describe("letters are read", () => {
  const latin = (text: string) => Buffer.from(text, "latin1");
  const rows: { name: string; kind: DocumentKind; bytes: Uint8Array; charset?: string }[] = [
    { name: "as the header says", kind: "html", bytes: latin("<p>Zölle"), charset: "ISO-8859-1" },
    { name: "as the page says", kind: "html", bytes: latin('<meta charset="windows-1252"><p>Zölle') },
    {
      name: "as an old page says",
      kind: "html",
      bytes: latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15"><p>Zölle'),
    },
    {
      name: "by a byte-order mark, whatever is said",
      kind: "html",
      bytes: Buffer.from("\ufeff<p>Zölle"),
      charset: "latin1",
    },
    { name: "by a mark of UTF-16", kind: "text", bytes: Buffer.from("\ufeffZölle", "utf16le") },
    { name: "as UTF-8 where they are that", kind: "text", bytes: Buffer.from("Zölle") },
    { name: "as windows-1252 else", kind: "text", bytes: latin("Zölle") },
    { name: "without a charset that there is none of", kind: "text", bytes: Buffer.from("Zölle"), charset: "klingon" },
  ];
  test.for(rows)("$name", async ({ kind, bytes, charset }) => {
    expect((await read(kind, bytes, charset === undefined ? {} : { charset })).text).toBe("Zölle");
  });
});

describe("a PDF", () => {
  test("is read as paragraphs, its divided words whole", async () => {
    const pdf = samplePdf(
      [
        [
          { text: "Zölle treffen Nordwerk", size: 20 },
          { text: "Die Zölle treffen uns hart, sagte Anna Weber von der Nord-", down: 40 },
          "werk AG. Die Zoll-",
          "und Handelspolitik sei ein Fehler.",
          { text: "Langfristig sei man gut aufgestellt.", down: 30 },
          { text: "Auch der Umsatz steige, so Weber, und", indent: 20 },
          "der Gewinn auch, wenn",
          { text: "1", down: 300 },
        ],
        ["die Lager voll seien."],
      ],
      { title: "Nordwerk" },
    );
    expect(await read("pdf", pdf)).toMatchObject({
      title: "Nordwerk",
      publishedOn: null,
      text: [
        "Zölle treffen Nordwerk",
        "Die Zölle treffen uns hart, sagte Anna Weber von der Nordwerk AG. Die Zoll- und Handelspolitik sei ein Fehler.",
        "Langfristig sei man gut aufgestellt.",
        "Auch der Umsatz steige, so Weber, und der Gewinn auch, wenn die Lager voll seien.",
      ].join("\n\n"),
    });
  });
});

describe("a mail", () => {
  const headers =
    "From: =?utf-8?Q?Example_Post?= <news@example.org>\r\nSubject: =?utf-8?B?WsO2bGxl?=\r\nDate: Fri, 14 Feb 2025 23:30:00 -0500\r\nMIME-Version: 1.0\r\n";
  test("has subject, sender and date, and its lines are joined", async () => {
    const body =
      "Die Zoelle treffen uns hart, sagte Anna Weber, die Finanzchefin\r\nder Nordwerk AG, am Dienstag.\r\n\r\nKurz\r\nund knapp.";
    const mail = `${headers}Content-Type: text/plain; charset=utf-8\r\n\r\n${body}`;
    expect(await read("email", mail)).toMatchObject({
      title: "Zölle",
      byline: "Example Post",
      outlet: "example.org",
      publishedOn: "2025-02-14",
      text: "Die Zoelle treffen uns hart, sagte Anna Weber, die Finanzchefin der Nordwerk AG, am Dienstag.\n\nKurz\nund knapp.",
    });
  });

  test("of HTML is read as text", async () => {
    const part = (type: string, body: string) => `--b\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}\r\n`;
    const mail = `${headers}Content-Type: multipart/alternative; boundary=b\r\n\r\n${part("text/plain", "View it online.")}${part("text/html", `<table><tr><td>${paragraphs}</table>`)}--b--`;
    expect((await read("email", mail)).text).toBe(`${first}\n\n${second}`);
  });

  test("with a thousand parts is read", async () => {
    const parts = Array.from(
      { length: 1_000 },
      (_, index) => `--b\r\nContent-Type: text/plain\r\n\r\nTeil ${index}\r\n`,
    );
    const mail = `${headers}Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts.join("")}--b--`;
    expect((await read("email", mail)).text).toContain("Teil 999");
  });
});

describe("what cannot be read says so", () => {
  const rows: { name: string; kind: DocumentKind; content: string | Uint8Array; error: RegExp }[] = [
    {
      name: "a page without text",
      kind: "html",
      content: "<html><body><script>1</script></body></html>",
      error: /no text/,
    },
    { name: "an empty page", kind: "html", content: "", error: /no text/ },
    { name: "an empty text", kind: "text", content: " \n", error: /no text/ },
    { name: "a PDF that is none", kind: "pdf", content: "%PDF-1.4 not really", error: /no PDF/ },
    { name: "nothing as a PDF", kind: "pdf", content: "", error: /no PDF/ },
    { name: "a locked PDF", kind: "pdf", content: samplePdf([["x"]], { lock: true }), error: /encrypted/ },
    { name: "a PDF without text", kind: "pdf", content: samplePdf([[]]), error: /no text/ },
    { name: "a mail that is none", kind: "email", content: "Nothing but words.", error: /no mail/ },
    {
      name: "a mail without text",
      kind: "email",
      content: "From: a@example.org\r\nSubject: x\r\n\r\n",
      error: /no text/,
    },
    { name: "a mail nested too deep", kind: "email", content: nestedMail(50), error: /no mail/ },
  ];
  test.for(rows)("$name", async ({ kind, content, error }) => {
    const failed = read(kind, content);
    await expect(failed).rejects.toThrow(DocumentNotReadableError);
    await expect(failed).rejects.toThrow(error);
  });

  const large: { name: string; kind: DocumentKind; content: string | Uint8Array; error: RegExp }[] = [
    { name: "20 MB of anything", kind: "text", content: new Uint8Array(20_000_001), error: /20000000 bytes/ },
    { name: "a page of 6 MB", kind: "html", content: "x".repeat(6_000_000), error: /5000000 characters/ },
    { name: "a page of 20,001 elements", kind: "html", content: "<p>x".repeat(20_001), error: /20000 elements/ },
    { name: "a PDF of 201 pages", kind: "pdf", content: samplePdf(Array(201).fill(["x"])), error: /200 pages/ },
  ];
  test.for(large)("$name is too large", async ({ kind, content, error }) => {
    const failed = read(kind, content);
    await expect(failed).rejects.toThrow(DocumentTooLargeError);
    await expect(failed).rejects.toThrow(error);
  });
});

test("10,000 nested elements are read", async () => {
  const html = `${"<div>".repeat(10_000)}${paragraphs}${"</div>".repeat(10_000)}`;
  expect((await read("html", html)).text).toBe(`${first}\n\n${second}`);
});

function nestedMail(depth: number): string {
  const parts = Array.from(
    { length: depth },
    (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`,
  );
  return `From: a@example.org\r\nSubject: x\r\n${parts.join("")}\r\nx`;
}
