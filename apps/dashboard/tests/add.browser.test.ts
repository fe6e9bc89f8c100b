import { readFile } from "node:fs/promises";
import type { FeedList } from "@standpoint/contract";
import { describe, expect, test } from "vitest";
import { ask, settled, useBrowser } from "./browser.ts";

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
