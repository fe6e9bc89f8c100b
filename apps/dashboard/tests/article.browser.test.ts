import type { AnalyzedArticle, StatementPage } from "@standpoint/contract";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { addressOf, ask, queryOf, settled, useBrowser } from "./browser.ts";

const target = "quorvex-threat";
const browser = useBrowser();

afterEach(() => browser.expectNoComplaints());

const textOfPage = (page: Page) => page.getByTestId("article-text").locator("p").allTextContents();
const linesOf = (text: string) => text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== "");

/** A statement with a score that some words moved. */
async function scoredStatement() {
  const { statements } = await ask<StatementPage>(`/v1/targets/${target}/statements?limit=200`);
  const found = statements.find(({ stance, attribution }) => stance.evidence.length > 0 && attribution !== null);
  if (found === undefined) throw new Error("The sample has no statement with evidence.");
  return found;
}

test("opens a statement in its article from the table, and goes back to the table", async () => {
  const page = await browser.visit(`/targets/${target}?form=direct`);
  const link = page.locator('tbody a[href^="/articles/"]').first();
  const text = (await link.textContent()) ?? "";
  await link.click();
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/articles\/art_/);
  await settled(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  // The view is loaded when it is opened.
  await page.locator(".mark-content.chosen").first().waitFor();
  const pieces = await page.locator(".mark-content.chosen").allTextContents();
  expect(pieces.length).toBeGreaterThan(0);
  expect(text.startsWith(pieces[0]?.slice(0, 20) ?? "-")).toBe(true);
  await page.goBack();
  await expect.poll(() => queryOf(page)).toBe("?form=direct");
});

test("shows the article's words, all of them and nothing else", async () => {
  const statement = await scoredStatement();
  const page = await browser.visit(`/articles/${statement.articleId}?target=${target}`);
  const { article } = await ask<AnalyzedArticle>(`/v1/articles/${statement.articleId}`);
  expect(await textOfPage(page)).toEqual(linesOf(article.text));
});

test("marks every statement, and shows why the open one was scored as it was", async () => {
  const statement = await scoredStatement();
  const page = await browser.visit(`/articles/${statement.articleId}?target=${target}&statement=${statement.id}`);
  const { article, statements } = await ask<AnalyzedArticle>(`/v1/articles/${statement.articleId}`);
  const here = statements.filter(({ targetId }) => targetId === target);
  for (const { id } of here) expect(await page.locator(`[data-statement="${id}"]`).count()).toBeGreaterThan(0);

  const panel = page.getByRole("region", { name: "Statement" });
  const told = (await panel.textContent()) ?? "";
  expect(told).toContain(statement.attribution?.speaker.name);
  expect(told).toContain(`${statement.stance.scorer}, version ${statement.stance.scorerVersion}`);
  const { evidence } = statement.stance;
  for (const { start, end } of evidence) expect(told).toContain(article.text.slice(start, end));
  expect(await panel.locator("q").count()).toBe(evidence.length);
  expect(await page.locator("[data-testid=article-text] .mark-evidence").count()).toBeGreaterThan(0);
  expect(await page.locator("[data-testid=article-text] .mark-weight").first().getAttribute("data-weight")).toMatch(
    /^[+\u2212]?\d\.\d\d$/,
  );
  expect(await page.locator("[data-testid=article-text] .mark-cue").count()).toBeGreaterThan(0);
  expect(await page.locator("[data-testid=article-text] .mark-source").count()).toBeGreaterThan(0);
});

test("brings the open statement into view, and steps to the next by keyboard", async () => {
  const statement = await scoredStatement();
  const page = await browser.visit(`/articles/${statement.articleId}?target=${target}`);
  const first = page.locator("[data-statement]").first();
  await first.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => queryOf(page)).toContain("statement=");
  const before = queryOf(page);
  const next = page.getByRole("link", { name: "Next statement" });
  if ((await next.count()) > 0) {
    await next.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => queryOf(page)).not.toBe(before);
  }
  const box = await page.locator(".mark-content.chosen").first().boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.y).toBeLessThan(900);
  await page.reload();
  await settled(page);
  expect(await page.locator(".mark-content.chosen").count()).toBeGreaterThan(0);
});

test("leads from a statement to everything its speaker said", async () => {
  const statement = await scoredStatement();
  const page = await browser.visit(`/articles/${statement.articleId}?target=${target}&statement=${statement.id}`);
  await page.getByRole("link", { name: `All statements by ${statement.attribution?.speaker.name}` }).click();
  await expect
    .poll(() => new URL(page.url()).searchParams.getAll("speaker"))
    .toEqual([statement.attribution?.speaker.id]);
});

describe("adding an article", () => {
  // Invented people and an invented company; a piece of mark-up that must stay text.
  const text = [
    'The dockers of Nordhafen met on Tuesday. <b onclick="alert(1)">No</b> <script>alert(1)</script> vote was taken.',
    "“Quorvex will drive every established battery maker out of the market,” said Orla Vantreight, an analyst at Tarnley Partners.",
    "“There is no threat to the established makers at all,” said Piet Gaasbeek, chairman of Lindwerk.",
  ].join("\n\n");

  async function fill(page: Page, values: Readonly<Record<string, string>>) {
    for (const [label, value] of Object.entries(values))
      await page.getByLabel(label, { exact: false }).first().fill(value);
    await page.getByRole("button", { name: "Find statements" }).click();
  }

  test("finds its statements, marks them, and knows the same text again", async () => {
    const page = await browser.visit("/add");
    const pasted = `${text}\n\nPrinted ${Date.now()}.`;
    const values = { Text: pasted, Title: "Dockers meet", Outlet: "Nordhafener Bote", "Published on": "2025-02-03" };
    await fill(page, values);
    await page.getByText("Added.").waitFor();
    await settled(page);
    const facts = page.getByRole("status").locator("dl > div");
    expect(await facts.allTextContents()).toEqual([
      "Title:Dockers meet",
      "Outlet:Nordhafener Bote",
      "Published:3 Feb 2025",
      "Language:English",
      "Speakers:2",
    ]);
    expect(await textOfPage(page)).toEqual(linesOf(pasted));
    expect(await page.locator("[data-testid=article-text] .mark-content").count()).toBeGreaterThanOrEqual(2);
    expect(await page.getByRole("link", { name: /Orla Vantreight/ }).count()).toBeGreaterThan(0);
    expect(await page.locator("[data-testid=article-text] script, [data-testid=article-text] b").count()).toBe(0);
    expect(await page.locator("h1").textContent()).toBe("Dockers meet");
    const { article } = await ask<AnalyzedArticle>(`/v1${new URL(page.url()).pathname}`);
    expect(article).toMatchObject({ text: pasted, outlet: "Nordhafener Bote", publishedOn: "2025-02-03" });

    await page.goto(new URL("/add", page.url()).href);
    await fill(page, { Text: pasted });
    await page.getByText("This text was already here: nothing changed.").waitFor();
    expect(new URL(page.url()).pathname).toBe(`/articles/${article.id}`);
  });

  test("offers an invented one to those who have none at hand, and finds what it says", async () => {
    const page = await browser.visit("/add");
    await page.getByRole("button", { name: "Take an invented one" }).click();
    expect(await page.getByLabel("Text", { exact: true }).inputValue()).toContain("fictional sample data");
    await page.getByRole("button", { name: "Find statements" }).click();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/articles\//);
    await settled(page);
    await expect.poll(() => page.locator("[data-statement]").count()).toBeGreaterThan(3);
  });

  test("asks for the text before it sends anything", async () => {
    const page = await browser.visit("/add");
    await page.getByRole("button", { name: "Find statements" }).click();
    await page.getByText("Paste the article’s text first.").waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("text");
  });
});

test("tells that the text of an article is not here, whose statements were imported", async () => {
  const record = {
    text: "Quorvex worries us.",
    target_id: target,
    published_on: "2024-05-06",
    language: "en",
    article_id: "art_imported",
    statement_id: "st_imported",
    stance: 0.5,
  };
  await fetch(addressOf("/v1/statements"), {
    method: "POST",
    headers: { "Content-Type": "application/x-ndjson" },
    body: JSON.stringify(record),
  });
  const page = await browser.visit(`/articles/art_imported?target=${target}&statement=st_imported`);
  await page.getByText("The text of this article is not here").waitFor();
  expect(await page.getByRole("region", { name: "Statement" }).locator("q").textContent()).toBe(record.text);
  await fetch(addressOf("/v1/articles/art_imported"), { method: "DELETE" });
});

test("says who wrote it; a copy is said to be none, and one again", async () => {
  const words = Array.from({ length: 110 }, (_, index) => `harbour${index}`).join(" ");
  const add = async (end: string) => {
    const body = JSON.stringify({ text: `The pier is safe. ${words} ${end}`, byline: "Jo Sander", language: "en" });
    const headers = { "Content-Type": "application/json" };
    return (await (
      await fetch(addressOf("/v1/articles"), { method: "POST", headers, body })
    ).json()) as AnalyzedArticle;
  };
  const original = await add("once");
  const copy = await add("twice");
  expect(copy.copyOf).toBe(original.article.id);
  const page = await browser.visit(`/articles/${copy.article.id}`);
  await page.getByText("By Jo Sander").waitFor();
  await page.getByRole("button", { name: "This is no copy" }).click();
  await page.getByLabel("Your name").fill("Ada Example");
  await page.keyboard.press("Enter");
  await page.getByText("a person found it to be no copy").waitFor();
  expect(await ask<AnalyzedArticle>(`/v1/articles/${copy.article.id}`)).toMatchObject({ copyOf: null });
  await page.getByRole("button", { name: "Take that back" }).click();
  await page.getByRole("button", { name: "This is no copy" }).waitFor();
  await page.getByRole("link", { name: "The original" }).click();
  await page.getByText("Also stored once in nearly the same words").waitFor();
});
