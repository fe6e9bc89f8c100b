import { readFile } from "node:fs/promises";
import type { ArticlePage, FeedList } from "@standpoint/contract";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, settled, useBrowser } from "./browser.ts";
import { type ServedDashboard, serveWithWeb } from "./serve-dashboard.ts";

const browser = useBrowser();
const said = (words: string, who: string) => `“${words},” said ${who} of the harbour council on Monday.`;

test("the ways to add are addresses, each with its own lead, and back goes back", async () => {
  const page = await browser.visit("/add");
  const ways = page.getByRole("navigation", { name: "Ways to add articles" });
  for (const way of ["Address", "Files", "Feed", "Many at once"]) {
    await ways.getByRole("link", { name: way, exact: true }).click();
    await expect.poll(() => ways.locator('[aria-current="page"]').allTextContents()).toEqual([way]);
  }
  expect(new URL(page.url()).search).toBe("?by=bulk");
  await page.goBack();
  await page.getByLabel("Address of the feed").waitFor();
});

describe("a page's address", () => {
  test.for([
    ["nothing", "", "Give the address of a page first."],
    ["what is none", "harbour", "An address starts with https:// or http://."],
  ] as const)("%s is said at the field", async ([, typed, fault]) => {
    const page = await browser.visit("/add?by=address");
    await page.getByLabel("Address of the page").fill(typed);
    await page.getByRole("button", { name: "Fetch and find statements" }).click();
    await page.getByText(fault).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("url");
  });

  test("one that may not be fetched: why, another try, and the job among the server's work", async () => {
    const page = await browser.visit("/add?by=address");
    await page.getByLabel("Address of the page").fill("http://127.0.0.1:9/pier");
    await page.getByRole("button", { name: "Fetch and find statements" }).click();
    const sent = page.getByRole("region", { name: "On their way" });
    await sent.getByText("not added").waitFor();
    expect(await sent.getByRole("alert").textContent()).toContain("not fetched");
    await sent.getByRole("button", { name: "Try again" }).click();
    await sent.getByText("not added").waitFor();
    const work = page.getByRole("region", { name: "Work of the server" });
    await work.getByText("http://127.0.0.1:9/pier").first().waitFor();
    await sent.getByRole("button", { name: "Take from the list" }).click();
    expect(await sent.count()).toBe(0);
  });
});

test("files: each with what was found in it, or why it was not added; going elsewhere loses nothing", async () => {
  const page = await browser.visit("/add?by=files");
  await page.locator('input[type="file"]').setInputFiles([
    { name: "pier.txt", mimeType: "text/plain", buffer: Buffer.from(said("The pier is safe", "Ada Lund")) },
    {
      name: "quay.html",
      mimeType: "text/html",
      buffer: Buffer.from(
        `<html lang="en"><head><title>The quay</title></head><body><article><h1>The quay</h1><p>${said("The quay will flood", "Bo Hansen")}</p><p>${said("Nobody is worried about it", "Cleo Varga")}</p></article></body></html>`,
      ),
    },
    { name: "broken.pdf", mimeType: "application/pdf", buffer: Buffer.from("no pdf") },
    { name: "table.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("x") },
  ]);
  await page.getByText("table.xlsx is no text, page, PDF or mail.").waitFor();
  await page.getByRole("link", { name: "Standpoint", exact: true }).click();
  await page.waitForURL("**/targets/**");
  await page.goBack();

  const entry = (name: string) =>
    page.getByRole("region", { name: "On their way" }).getByRole("listitem").filter({ hasText: name }).first();
  await entry("pier.txt").getByText("1 statement found").waitFor({ timeout: 30_000 });
  await entry("quay.html").getByText("2 statements found").waitFor({ timeout: 30_000 });
  expect(await entry("pier.txt").textContent()).toMatch(/Outlet:not found.*Published:not found, so the day it came in/);
  await entry("broken.pdf").getByRole("alert").waitFor();
  expect(await entry("broken.pdf").textContent()).toContain("The document cannot be read");
  await entry("pier.txt").getByRole("link", { name: "Open the article" }).click();
  await page.getByRole("heading", { name: "pier", exact: true }).waitFor();
});

/** A PDF of one line. */
function pdfOf(line: string): Buffer {
  const stream = `BT /F1 12 Tf 40 780 Td (${line}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 1 /Kids [5 0 R] >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 4 0 R >>",
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join("");
  return Buffer.from(`%PDF-1.4\n${body}trailer << /Size 6 /Root 1 0 R >>\n%%EOF`, "latin1");
}

test("a mail and a PDF, and a page that is dropped, are each an article", async () => {
  const page = await browser.visit("/add?by=files");
  const mail = [
    "From: Desk <desk@example.org>",
    "Subject: The dredger",
    "Date: Tue, 11 Feb 2025 09:00:00 +0000",
    "Content-Type: text/plain; charset=utf-8",
    "",
    said("The dredger is late", "Gus Arnell"),
  ].join("\r\n");
  await page.locator('input[type="file"]').setInputFiles([
    { name: "dredger.eml", mimeType: "message/rfc822", buffer: Buffer.from(mail) },
    {
      name: "buoy.pdf",
      mimeType: "application/pdf",
      buffer: pdfOf('"The buoy has sunk," said Hedda Lomax of the harbour council on Monday.'),
    },
  ]);
  const entry = (name: string) =>
    page.getByRole("region", { name: "On their way" }).getByRole("listitem").filter({ hasText: name }).first();
  await entry("dredger.eml").getByText("1 statement found").waitFor({ timeout: 30_000 });
  expect(await entry("dredger.eml").textContent()).toMatch(/Title:The dredger.*Published:11 Feb 2025/);
  await entry("buoy.pdf").getByText("1 statement found").waitFor({ timeout: 30_000 });

  const files = await page.evaluateHandle(
    (text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "ferry.txt", { type: "text/plain" }));
      return data;
    },
    said("The ferry is full", "Ida Brandt"),
  );
  const zone = page.locator("label", { hasText: "Drop files here" });
  await zone.dispatchEvent("dragover", { dataTransfer: files });
  expect(await zone.getAttribute("class")).toContain("bg-accent-soft");
  await zone.dispatchEvent("drop", { dataTransfer: files });
  await entry("ferry.txt").getByText("1 statement found").waitFor({ timeout: 30_000 });
});

describe("with a web of its own", () => {
  const page = (title: string, words: string) => ({
    type: "text/html",
    body: `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${words}</p></article></body></html>`,
  });
  const items = ["one", "two"].map(
    (name) => `<item><title>Lock ${name}</title><link>https://news.example.org/${name}</link></item>`,
  );
  let api: ServedDashboard;
  beforeAll(async () => {
    api = await serveWithWeb({
      "https://news.example.org/pier": page("The pier", said("The pier is safe", "Ada Lund")),
      "https://news.example.org/one": page("Lock one", said("Lock one is open", "Bo Hansen")),
      "https://news.example.org/two": page("Lock two", said("Lock two is shut", "Cleo Varga")),
      "https://news.example.org/feed.xml": {
        type: "application/rss+xml",
        body: `<rss version="2.0"><channel><title>Harbour news</title><link>https://news.example.org/</link><description>.</description>${items.join("")}</channel></rss>`,
      },
    });
  }, 120_000);
  afterAll(() => api?.stop());
  const visit = async (path: string) => {
    const { page: visited } = await browser.blank();
    await visited.goto(new URL(path, api.url).href);
    await settled(visited);
    return visited;
  };

  test("a page is fetched, read and added", async () => {
    const visited = await visit("/add?by=address");
    await visited.getByLabel("Address of the page").fill("https://news.example.org/pier");
    await visited.getByRole("button", { name: "Fetch and find statements" }).click();
    const sent = visited.getByRole("region", { name: "On their way" });
    await sent.getByText("added", { exact: true }).waitFor({ timeout: 30_000 });
    await sent.getByText("Title:").waitFor();
    expect(await sent.textContent()).toContain("Title:The pier");
    await sent.getByRole("link", { name: "Open the article" }).click();
    await visited.getByRole("heading", { name: "The pier", exact: true }).waitFor();
  });

  test("what a feed has is added by itself", async () => {
    const visited = await visit("/add?by=feed");
    await visited.getByLabel("Address of the feed").fill("https://news.example.org/feed.xml");
    await visited.getByRole("button", { name: "Subscribe" }).click();
    await visited
      .getByRole("region", { name: "Feeds" })
      .getByText("2 articles came of it")
      .waitFor({ timeout: 30_000 });
    await expect
      .poll(
        async () => {
          const { articles } = (await (await fetch(new URL("/v1/articles", api.url))).json()) as ArticlePage;
          return articles
            .map(({ title }) => title)
            .filter((title) => title?.startsWith("Lock"))
            .sort();
        },
        { timeout: 30_000 },
      )
      .toEqual(["Lock one", "Lock two"]);
  });
});

test("a text that was pasted: what is happening to it is told while it is read", async () => {
  const page = await browser.visit("/add");
  let goOn = () => {};
  await page.route("**/v1/jobs/*/events", async (route) => {
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await route.continue();
  });
  await page.getByLabel("Text", { exact: true }).fill(said(`The crane ${Date.now()} is slow`, "Emil Koster"));
  await page.getByRole("button", { name: "Find statements" }).click();
  const step = page.locator('[aria-current="step"]');
  await expect.poll(() => step.textContent()).toMatch(/^(?:Waiting for its turn|Being read)/);
  expect(await page.getByRole("listitem").filter({ hasText: "Sent to the server" }).textContent()).toContain("done");
  goOn();
  await page.getByText("1 statement found", { exact: false }).waitFor();
});

test("many at once: a result for each record, and the bad ones to save", async () => {
  const page = await browser.visit("/add?by=bulk");
  await page.getByRole("button", { name: "Add them all" }).click();
  await page.getByText("Paste records or choose a file first.").waitFor();
  const lines = [
    JSON.stringify({ text: said("The lock is open", "Dana Fry"), title: "The lock" }),
    JSON.stringify({ text: said("The lock is open", "Dana Fry"), title: "The lock" }),
    JSON.stringify({ title: "without a text" }),
    "no record",
  ];
  await page.getByLabel("Records").fill(lines.join("\n"));
  await page.getByRole("button", { name: "Add them all" }).click();
  await page.getByText("Done: 1 article added, 1 already here and 2 bad").waitFor({ timeout: 30_000 });
  const bad = page.getByRole("region", { name: "Bad records" }).locator("tbody tr");
  expect(await bad.allTextContents()).toEqual([
    expect.stringContaining("There must be a text"),
    expect.stringContaining("It is no JSON."),
  ]);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the list" }).click();
  const saved = (await readFile(await (await download).path(), "utf8")).trimEnd().split("\n");
  expect(saved.map((line) => JSON.parse(line).line)).toEqual([3, 4]);
});

test("a feed: subscribed to, asked, told why it cannot be read, and ended", async () => {
  const page = await browser.visit("/add?by=feed");
  await page.getByLabel("Address of the feed").fill("http://127.0.0.1:9/feed.xml");
  await page.getByLabel(/^Outlet/).fill("Hafenkurier");
  await page.getByLabel("Ask it").selectOption({ label: "every hour" });
  await page.getByRole("button", { name: "Subscribe" }).click();
  const feed = page.getByRole("region", { name: "Feeds" }).getByRole("listitem").filter({ hasText: "Hafenkurier" });
  await feed.getByText(/could not be read/).waitFor({ timeout: 20_000 });
  expect(await feed.textContent()).toContain("asked every 60 minutes");
  await feed.getByRole("button", { name: /^Ask now/ }).click();
  await feed.getByRole("button", { name: /^End subscription/ }).click();
  await expect.poll(() => feed.count()).toBe(0);
  expect((await ask<FeedList>("/v1/feeds")).feeds).toEqual([]);
});

test("work that failed can be tried again, from its list", async () => {
  const page = await browser.visit("/add");
  const response = await page.request.post(new URL("/v1/articles", page.url()).href, {
    headers: { prefer: "respond-async" },
    data: { url: "http://127.0.0.1:9/again" },
  });
  expect(response.status()).toBe(202);
  await page.reload();
  const job = page
    .getByRole("region", { name: "Work of the server" })
    .getByRole("listitem")
    .filter({ hasText: "http://127.0.0.1:9/again" });
  await job.getByText(/^failed/).waitFor({ timeout: 20_000 });
  await job.getByRole("button", { name: /^Try again/ }).click();
  await job.getByText(/^failed/).waitFor({ timeout: 20_000 });
  await settled(page);
});
