import { DocumentNotReadableError, DocumentTooLargeError } from "@standpoint/domain";
import { expect, test } from "vitest";
import { readFeed } from "./read-feed.ts";

const read = (content: string | Uint8Array, charset: string | null = null) =>
  readFeed({
    kind: "feed",
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
    charset,
    url: "https://example.org/news/feed.xml",
  });

const long = "„Die Zölle treffen uns hart“, sagte Anna Weber. ".repeat(30).trim();

test("RSS: links and dates; whole articles where it has them", () => {
  const feed =
    read(`<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
    <title>Example &amp; Post</title><link>https://example.org</link><description>x</description>
    <item><title><![CDATA[Zölle &amp; <b>Folgen</b>]]></title><dc:creator>Jo &amp; Mia</dc:creator><link>/zoelle</link><guid isPermaLink="false">a1</guid>
      <pubDate>Fri, 14 Feb 2025 23:30:00 -0500</pubDate><description>Kurz.</description></item>
    <item><title>Ganz</title><link>https://example.org/ganz</link><content:encoded><![CDATA[<p>${long}</p><p>Ende.</p>]]></content:encoded></item>
    <item><title>Ohne Adresse</title><description>Nur das.</description></item>
    <item><title>Skript</title><link>javascript:alert(1)</link><description>Nur dies.</description></item>
    </channel></rss>`);
  expect(feed.title).toBe("Example & Post");
  expect(feed.items).toMatchObject([
    {
      id: "a1",
      url: "https://example.org/zoelle",
      title: "Zölle & Folgen",
      byline: "Jo & Mia",
      publishedOn: "2025-02-14",
      text: null,
    },
    {
      id: "https://example.org/ganz",
      url: "https://example.org/ganz",
      byline: null,
      publishedOn: null,
      text: `${long}\n\nEnde.`,
    },
    { url: null, title: "Ohne Adresse", text: "Nur das." },
    { url: null, title: "Skript", text: "Nur dies." },
  ]);
});

test("Atom: the alternate link", () => {
  const feed =
    read(`<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Example &amp;amp; Post</title><id>f</id><updated>2025-02-15T00:00:00Z</updated>
    <entry><id>tag:1</id><author><name>Jo Sander</name></author><author><name>Mia Alt</name></author><title>Zölle</title><link rel="self" href="/self"/><link rel="alternate" href="/zoelle"/>
    <published>2025-02-14T08:00:00+01:00</published><updated>2025-02-16T08:00:00Z</updated><summary>Kurz.</summary></entry></feed>`);
  expect(feed).toEqual({
    title: "Example & Post",
    items: [
      {
        id: "tag:1",
        url: "https://example.org/zoelle",
        title: "Zölle",
        byline: "Jo Sander, Mia Alt",
        publishedOn: "2025-02-14",
        text: null,
      },
    ],
  });
});

test("JSON feed: text keeps its paragraphs", () => {
  const feed = read(
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "Example Post",
      items: [
        {
          id: "1",
          authors: [{ name: "Jo Sander" }],
          url: "https://example.org/1",
          content_text: `${long}\n\n1 < 2`,
          date_published: "2025-02-14T08:00:00Z",
        },
      ],
    }),
  );
  expect(feed.items).toMatchObject([
    { id: "1", byline: "Jo Sander", publishedOn: "2025-02-14", text: `${long}\n\n1 < 2` },
  ]);
});

test("letters are those that its first line names", () => {
  const xml =
    '<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>Zölle</title></channel></rss>';
  expect(read(Buffer.from(xml, "latin1")).title).toBe("Zölle");
});

test("a long id is cut to a short one", () => {
  const item = `<item><guid isPermaLink="false">${"x".repeat(10_000)}</guid></item>`;
  expect(read(`<rss version="2.0"><channel>${item}</channel></rss>`).items[0]?.id).toHaveLength(64);
});

test.for([
  ["a page", "<html><body>Words.</body></html>"],
  ["nothing", ""],
  ["other JSON", "{}"],
  ["broken XML", "<rss><channel"],
])("%s is no feed", ([, content = ""]) => {
  expect(() => read(content)).toThrow(DocumentNotReadableError);
});

test("entities that grow are not let grow", () => {
  const entities = Array.from(
    { length: 20 },
    (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
  ).join("");
  const xml = `<!DOCTYPE rss [<!ENTITY e0 "boom">${entities}]><rss version="2.0"><channel><title>&e20;</title></channel></rss>`;
  let title: string | null = null;
  try {
    ({ title } = read(xml));
  } catch (error) {
    expect(error).toBeInstanceOf(DocumentNotReadableError);
  }
  expect(title?.length ?? 0).toBeLessThan(1_000);
});

test("a file of the machine is not read", () => {
  const xml =
    '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>a &x;</title></channel></rss>';
  expect(() => expect(read(xml).title).not.toContain("root")).not.toThrow(/root/);
});

test("6 MB is too large", () => {
  expect(() => read("x".repeat(6_000_000))).toThrow(DocumentTooLargeError);
});
