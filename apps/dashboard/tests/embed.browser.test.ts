import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import AxeBuilder from "@axe-core/playwright";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { addressOf, queryOf, settled, useBrowser } from "./browser.ts";
import { needKey } from "./need-key.ts";

const id = "quorvex-threat";
const browser = useBrowser();

/** Another site, whose page shows a chart of ours. */
let site: Server;
let siteUrl = "";
beforeAll(async () => {
  site = createServer((request, response) => {
    const source = new URL(request.url ?? "/", "http://site").searchParams.get("src") ?? "";
    response.setHeader("content-type", "text/html");
    response.end(`<!doctype html><title>Site</title><iframe src="${source}" width="600" height="500"></iframe>`);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => site.once("listening", resolve));
  siteUrl = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => site.close());
afterEach(() => browser.expectNoComplaints());

const views = {
  overview: { en: "Where each speaker stands", de: "Wo jede Stimme steht" },
  distribution: { en: "All statements", de: "Alle Aussagen" },
  timeline: { en: "How it changed", de: "Wie es sich verändert hat" },
  compare: { en: "Side by side", de: "Nebeneinander" },
  heatmap: { en: "Speakers and claims", de: "Stimmen und Thesen" },
} as const;
const words = {
  en: { share: "Share and export", full: "Open the full view", source: "Source: Standpoint" },
  de: { share: "Teilen und exportieren", full: "Ganze Ansicht öffnen", source: "Quelle: Standpoint" },
} as const;
const grounds = { light: "#ffffff", dark: "#181d1e" } as const;

const matrix = (Object.keys(views) as (keyof typeof views)[]).flatMap((view) =>
  (["en", "de"] as const).flatMap((language) =>
    (["light", "dark"] as const).map((theme) => [view, language, theme] as const),
  ),
);

describe("an embed is as its address says, whatever its reader prefers", () => {
  test.for(matrix)("%s, %s, %s", async ([view, language, theme]) => {
    const page = await browser.visit(`/embed/targets/${id}/${view}?from=2024-02-01&lang=${language}&theme=${theme}`, {
      width: 480,
      height: 700,
      locale: language === "en" ? "de-DE" : "en-GB",
      colorScheme: theme === "light" ? "dark" : "light",
    });
    const t = words[language];
    const title = views[view][language];
    expect(await page.locator("header").count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    const chart = page.getByRole("region", { name: title, exact: true });
    await chart.waitFor();
    const link = page.getByRole("link", { name: t.full });
    expect(await link.getAttribute("target")).toBe("_blank");
    expect(await link.getAttribute("href")).toMatch(/^\/targets\/quorvex-threat(\/\w+)?\?from=2024-02-01$/);

    await chart.getByRole("button", { name: t.share }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: /^SVG/ }).click();
    const svg = await readFile(await (await download).path(), "utf8");
    expect(svg).toContain(`fill="${grounds[theme]}"`);
    expect(svg).toContain(title);
    expect(svg).toContain(t.source);
    expect(svg).toMatch(/\/targets\/quorvex-threat(\/\w+)?\?from=2024-02-01</);

    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html.slice(0, 120))}`)).toEqual(
      [],
    );
  });
});

test.for(Object.keys(views))("%s fits into 320 pixels", async (view) => {
  const page = await browser.visit(`/embed/targets/${id}/${view}?lang=de&theme=light`, { width: 320, height: 600 });
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(screen ?? 0);
});

test("an embed leaves what its reader prefers elsewhere as it is", async () => {
  const page = await browser.visit(`/embed/targets/${id}/overview?lang=de&theme=dark`);
  await page.goto(addressOf(`/targets/${id}`));
  await settled(page);
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset["theme"]])).toEqual(
    ["en", "system"],
  );
});

test("another site may show it, and a mark in it opens the full view in a tab of its own", async () => {
  const { page } = await browser.blank();
  const source = addressOf(`/embed/targets/${id}/overview?lang=en&theme=light`);
  await page.goto(`${siteUrl}/?src=${encodeURIComponent(source)}`);
  const chart = page.frameLocator("iframe").getByRole("group", { name: /^Mean stance of each speaker/ });
  const opened = page.waitForEvent("popup");
  await chart.getByRole("button").first().click();
  const full = await opened;
  await expect.poll(() => queryOf(full)).toMatch(/^\?speaker=/);
  expect(new URL(full.url()).pathname).toBe(`/targets/${id}`);
});

test("an embed says that a key is needed, and asks nobody to type one", async () => {
  const { page, complaints } = await browser.blank();
  await needKey(page);
  await page.goto(addressOf(`/embed/targets/${id}/overview?lang=en`));
  await page.getByText("A key is needed").waitFor();
  expect(await page.getByRole("textbox").count()).toBe(0);
  expect(await page.locator("input").count()).toBe(0);
  complaints.length = 0;
});

test("what is no chart says so", async () => {
  const page = await browser.visit(`/embed/targets/${id}/nothing?lang=de`);
  await page.getByText("Dieses Diagramm gibt es hier nicht.").waitFor();
});
