import type { SpeakerList, StatementPage, TargetList } from "@standpoint/contract";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { ask, queryOf, settled, useBrowser } from "./browser.ts";

const target = "quorvex-threat";
const overview = `/targets/${target}`;
const browser = useBrowser();

const statementsFor = (query: string) => ask<StatementPage>(`/v1${overview}/statements${query}`);
const rowsIn = (page: Page) => page.getByRole("region", { name: /statements|Statements by/ }).locator("table tbody tr");
const bars = (page: Page) => page.getByRole("group", { name: /^Mean stance of each speaker/ }).getByRole("button");

/** The table shows what the API answers to the query of the address. */
async function expectTableOf(page: Page): Promise<number> {
  await settled(page);
  const { total, statements } = await statementsFor(queryOf(page));
  await expect.poll(() => rowsIn(page).count()).toBe(Math.min(total, 10));
  if (total > 0) {
    await expect.poll(() => rowsIn(page).first().textContent()).toContain(statements[0]?.text);
    await expect.poll(() => page.locator("#statements-title + p").textContent()).toContain(`${total} statement`);
  }
  return total;
}

afterEach(() => browser.expectNoComplaints());

test("goes from the bare address to the first target, and names it in the title", async () => {
  const page = await browser.visit("/");
  const { targets } = await ask<TargetList>("/v1/targets");
  expect(new URL(page.url()).pathname).toBe(`/targets/${targets[0]?.id}`);
  expect(await page.title()).toContain(targets[0]?.claim.en);
});

test("draws a bar for every speaker, highest mean first, each named with its figures", async () => {
  const page = await browser.visit(overview);
  const { speakers } = await ask<SpeakerList>(`/v1${overview}/speakers`);
  const names = await bars(page).evaluateAll((all) => all.map((bar) => bar.getAttribute("aria-label") ?? ""));
  expect(names).toHaveLength(Math.min(speakers.length, 24));
  const highest = speakers.filter(({ mean }) => mean === speakers[0]?.mean).map(({ speaker }) => speaker.name);
  expect(highest).toContain(names[0]?.split(":")[0]);
  for (const name of names) expect(name).toMatch(/: [+\u2212]?\d\.\d\d, \w+, .*interval.*, \d+ statements?/);
});

test("says in its headline how many speakers there are", async () => {
  const page = await browser.visit(overview);
  const { speakers } = await ask<SpeakerList>(`/v1${overview}/speakers`);
  const headline = (await page.locator("h1").textContent()) ?? "";
  expect(headline).toMatch(/^(Of|All|Both|\S+ \S+ lands)/);
  if (speakers.length > 12) expect(headline).toContain(`Of ${speakers.length} speakers`);
});

test("gives the chart a table with the same figures", async () => {
  const page = await browser.visit(overview);
  const { speakers } = await ask<SpeakerList>(`/v1${overview}/speakers`);
  await page.getByText("Figures as a table").first().click();
  expect(
    await page
      .getByRole("table", { name: /^Mean stance of each speaker/ })
      .locator("tbody tr")
      .count(),
  ).toBe(speakers.length);
});

describe("from a bar to the words", () => {
  test("a click on a bar shows that speaker's statements, with a chip to take the filter away", async () => {
    const page = await browser.visit(overview);
    const all = await expectTableOf(page);
    const bar = bars(page).first();
    const name = ((await bar.getAttribute("aria-label")) ?? "").split(":")[0] ?? "";
    await bar.click();
    await page.getByRole("heading", { name: `Statements by ${name}` }).waitFor();
    expect(queryOf(page)).toMatch(/^\?speaker=/);
    const some = await expectTableOf(page);
    expect(some).toBeLessThan(all);
    await expect
      .poll(async () => (await rowsIn(page).allTextContents()).filter((text) => !text.includes(name)))
      .toEqual([]);
    expect(await bar.getAttribute("aria-pressed")).toBe("true");

    await page.getByRole("button", { name: `Remove filter: ${name}` }).click();
    await expect.poll(() => queryOf(page)).toBe("");
    expect(await expectTableOf(page)).toBe(all);
  });

  test("Enter on a bar does the same, and takes the focus to the statements", async () => {
    const page = await browser.visit(overview);
    await bars(page).nth(1).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => queryOf(page)).toMatch(/^\?speaker=/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("statements-title");
  });

  test("back, forward and reload keep the state", async () => {
    const page = await browser.visit(overview);
    const all = await expectTableOf(page);
    await bars(page).first().click();
    await expect.poll(() => queryOf(page)).toMatch(/^\?speaker=/);
    const query = queryOf(page);
    const some = await expectTableOf(page);
    await page.goBack();
    await expect.poll(() => queryOf(page)).toBe("");
    expect(await expectTableOf(page)).toBe(all);
    await page.goForward();
    await expect.poll(() => queryOf(page)).toBe(query);
    expect(await expectTableOf(page)).toBe(some);
    await page.reload();
    await settled(page);
    expect(queryOf(page)).toBe(query);
    expect(await expectTableOf(page)).toBe(some);
  });
});

describe("filters", () => {
  test.for([
    ["Stance", "does not address the claim", "?band=off-target"],
    ["Stance", "alarmed", "?band=supports"],
    ["Form", "indirect", "?form=indirect"],
    ["Language", "German", "?language=de"],
  ] as const)("%s: %s is in the address and in the table", async ([menu, choice, query]) => {
    const page = await browser.visit(overview);
    await page.getByRole("button", { name: menu, exact: true }).click();
    await page.getByRole("checkbox", { name: choice, exact: true }).check();
    await expect.poll(() => queryOf(page)).toBe(query);
    await expectTableOf(page);
    await page.getByRole("button", { name: `Remove filter: ${choice}` }).waitFor();
  });

  test("a speaker and an outlet are chosen from those there are", async () => {
    const page = await browser.visit(overview);
    await page.getByRole("button", { name: "Speaker", exact: true }).click();
    await page.locator("fieldset").getByRole("checkbox").first().check();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Outlet", exact: true }).click();
    await page.getByRole("group", { name: "Outlet" }).getByRole("checkbox").first().check();
    await expect.poll(() => queryOf(page)).toMatch(/^\?speaker=.*&outlet=/);
    await settled(page);
    const { total } = await statementsFor(queryOf(page));
    await expect.poll(() => rowsIn(page).count()).toBe(Math.min(total, 10));
  });

  test("dates narrow the view", async () => {
    const page = await browser.visit(overview);
    await page.getByRole("button", { name: "Dates", exact: true }).click();
    await page.getByLabel("From", { exact: true }).fill("2024-06-01");
    await page.getByLabel("To", { exact: true }).fill("2024-12-31");
    await expect.poll(() => queryOf(page)).toBe("?from=2024-06-01&to=2024-12-31");
    const total = await expectTableOf(page);
    expect(total).toBeLessThan((await statementsFor("")).total);
  });

  test("words are searched while they are typed, without a step in the history for each letter", async () => {
    const page = await browser.visit(overview);
    const { statements } = await statementsFor("");
    const word = /\p{L}{6,}/u.exec(statements[0]?.text ?? "")?.[0] ?? "";
    const before = await page.evaluate(() => history.length);
    await page.getByRole("searchbox").pressSequentially(word, { delay: 15 });
    await expect.poll(() => queryOf(page)).toBe(`?q=${encodeURIComponent(word)}`);
    await expectTableOf(page);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test("a band of the scale filters, and the others keep their counts", async () => {
    const page = await browser.visit(overview);
    await page.getByRole("button", { name: /^downplays .* filter by this band/ }).click();
    await expect.poll(() => queryOf(page)).toBe("?band=leans-against");
    await expectTableOf(page);
    expect(await page.getByRole("button", { name: /^concerned .* 0 statements/ }).count()).toBe(0);
  });

  test("an address with unknown and invalid parameters is read as far as it goes", async () => {
    const page = await browser.visit(`${overview}?form=direct&from=2024-02-30&band=neutral&colour=red`);
    await settled(page);
    const { total } = await statementsFor("?form=direct");
    await expect.poll(() => page.locator("#statements-title + p").textContent()).toContain(`${total} statement`);
    expect(await page.getByRole("button", { name: /^Remove filter/ }).count()).toBe(1);
  });

  test("nothing found says so, and how to go on", async () => {
    const page = await browser.visit(`${overview}?q=zzzzzz`);
    await page.getByText("No statement fits these filters.").waitFor();
    await page.getByRole("button", { name: "Clear all" }).click();
    await expectTableOf(page);
  });
});

test("leads to every statement of the query, and takes the query from view to view", async () => {
  const page = await browser.visit(`${overview}?language=en`);
  const { total } = await statementsFor("?language=en");
  expect(total).toBeGreaterThan(10);
  await page.getByRole("link", { name: `All ${total} statements` }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe(`${overview}/statements`);
  expect(queryOf(page)).toBe("?language=en");
  const views = page.getByRole("navigation", { name: "Views of the claim" });
  await views.getByRole("link", { name: "Timeline" }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe(`${overview}/timeline`);
  expect(queryOf(page)).toBe("?language=en");
});

test("changes to another claim", async () => {
  const page = await browser.visit(overview);
  const { targets } = await ask<TargetList>("/v1/targets");
  const other = targets.find(({ id }) => id !== target);
  await page.getByRole("button", { name: "Other claims" }).click();
  await page.getByRole("link", { name: other?.claim.en ?? "" }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe(`/targets/${other?.id}`);
});
