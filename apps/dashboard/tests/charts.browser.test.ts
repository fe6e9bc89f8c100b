import { readFile } from "node:fs/promises";
import type { Heatmap, SeriesList, SpeakerList, StatementPage, TargetList } from "@standpoint/contract";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { addressOf, ask, settled, useBrowser } from "./browser.ts";
import { key, needKey } from "./need-key.ts";

const target = "/targets/quorvex-threat";
const browser = useBrowser();
let claim: { readonly en: string; readonly de: string };

beforeAll(async () => {
  const { targets } = await ask<TargetList>("/v1/targets");
  claim = targets.find(({ id }) => target.endsWith(id))?.claim ?? { en: "", de: "" };
});
afterEach(() => browser.expectNoComplaints());

const shareButton = (page: Page, chart: string) =>
  page.getByRole("region", { name: chart, exact: true }).getByRole("button", { name: /Share and export|Teilen/ });

/** What a chart's menu saves. */
async function saved(page: Page, chart: string, item: RegExp, group?: string): Promise<Buffer> {
  await shareButton(page, chart).click();
  const menu = page.getByRole("menu");
  const download = page.waitForEvent("download");
  await (group === undefined ? menu : menu.getByRole("group", { name: group }))
    .getByRole("menuitem", { name: item })
    .click();
  return await readFile(await (await download).path());
}

/** What it copies, where the browser lets the page have the clipboard. */
async function copied(page: Page, chart: string, item: RegExp): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await shareButton(page, chart).click();
  await page.getByRole("menuitem", { name: item }).click();
  await page
    .getByRole("status")
    .filter({ hasText: /copied|kopiert/ })
    .waitFor();
  return await page.evaluate(() => navigator.clipboard.readText());
}

/** Of a PNG, from its header. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

const charts = [
  ["bars", target, "Where each speaker stands"],
  ["distribution", target, "All statements"],
  ["timeline", `${target}/timeline`, "How it changed"],
  ["side by side", `${target}/compare`, "Side by side"],
  ["heatmap", `${target}/compare`, "Speakers and claims"],
] as const;

describe.each(["light", "dark"] as const)("a picture in %s", (colorScheme) => {
  test.for(charts)(
    "of the %s has title, claim, legend and source, and needs nothing besides itself",
    async ([, path, title]) => {
      const page = await browser.visit(`${path}?from=2024-02-01`, { colorScheme });
      const svg = (await saved(page, title, /^SVG/)).toString();
      for (const part of [
        title,
        claim.en,
        "Only: from 1 Feb 2024",
        "Source: Standpoint, stance scored by",
        "?from=2024-02-01",
      ]) {
        expect(svg).toContain(part);
      }
      expect(svg).not.toMatch(/var\(|foreignObject|class=|light-dark|<image|@font-face|url\((?!#|"#|&quot;#)/);
      expect(svg).toContain(colorScheme === "light" ? 'fill="#ffffff"' : 'fill="#181d1e"');
      const drawn = await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
        return { isSvg: parsed.querySelector("parsererror") === null, texts: parsed.querySelectorAll("text").length };
      }, svg);
      expect(drawn.isSvg).toBe(true);
      expect(drawn.texts).toBeGreaterThan(10);

      const [, width = 0, height = 0] = /width="(\d+)" height="(\d+)"/.exec(svg)?.map(Number) ?? [];
      expect(sizeOf(await saved(page, title, /^PNG/))).toEqual({ width: 2 * width, height: 2 * height });
    },
  );
});

test("a picture in German speaks German, and names every speaker that is drawn", async () => {
  const page = await browser.visit(target, { locale: "de-DE" });
  const { speakers } = await ask<SpeakerList>(`/v1${target}/speakers`);
  const svg = (await saved(page, "Wo jede Stimme steht", /^SVG/)).toString();
  for (const part of ["Wo jede Stimme steht", claim.de, "Quelle: Standpoint", "spielt herunter", "Mittlere Haltung"]) {
    expect(svg).toContain(part);
  }
  const most = speakers.toSorted((one, other) => other.count - one.count).slice(0, 10);
  for (const { speaker } of most) expect(svg).toContain(speaker.name);
  if (speakers.length > 24) expect(svg).toContain(`Weitere (${speakers.length - 24})`);
});

test("a picture is of the chart also where its table is shown", async () => {
  const page = await browser.visit(`${target}/timeline`);
  await page.getByRole("button", { name: "Figures as a table" }).click();
  const svg = (await saved(page, "How it changed", /^SVG/)).toString();
  const { series } = await ask<SeriesList>(`/v1${target}/series`);
  const text = svg.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  for (const { speaker } of series) expect(text).toContain(speaker.name);
});

describe("data of a view is what the API answers to its query", () => {
  const query = "?from=2024-02-01&to=2025-01-31";
  const rowsOf = (csv: Buffer) => parse<Record<string, string>>(csv.toString(), { columns: true });

  test("speakers, as CSV", async () => {
    const page = await browser.visit(target + query);
    const rows = rowsOf(await saved(page, "Where each speaker stands", /^CSV/, "Data of this view"));
    const { speakers } = await ask<SpeakerList>(`/v1${target}/speakers${query}&limit=1000`);
    expect(rows.map((row) => [row["speaker_id"], row["mean"]])).toEqual(
      speakers.map(({ speaker, mean }) => [speaker.id, String(mean)]),
    );
  });

  test("series in the view's interval, as JSON", async () => {
    const page = await browser.visit(`${target}/timeline${query}&interval=quarter`);
    const { series } = await ask<SeriesList>(`/v1${target}/series${query}&interval=quarter&limit=1000`);
    const file = await saved(page, "How it changed", /^JSON/, "Data of this view");
    expect(JSON.parse(file.toString())).toEqual(series);
  });

  test("fields of the heatmap, as CSV", async () => {
    const page = await browser.visit(`${target}/compare${query}`);
    const rows = rowsOf(await saved(page, "Speakers and claims", /^CSV/, "Data of this view"));
    const heatmap = await ask<Heatmap>(`/v1/heatmap${query}&limit=1000`);
    expect(rows).toHaveLength(heatmap.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null)).length);
  });

  test("statements that are drawn, as Parquet", async () => {
    const page = await browser.visit(`${target}/compare${query}`);
    const file = await saved(page, "Side by side", /^Parquet/, "Data of this view");
    expect(file.subarray(0, 4).toString()).toBe("PAR1");
  });

  test("everything, whatever the view is filtered to", async () => {
    const page = await browser.visit(target + query);
    const rows = rowsOf(await saved(page, "All statements", /^CSV/, "All statements on the claim"));
    const { total } = await ask<StatementPage>(`/v1${target}/statements?limit=1`);
    expect(rows).toHaveLength(total);
  });
});

test("where the API needs a key, the page fetches the file with it, and says so", async () => {
  const { page, complaints } = await browser.blank();
  await needKey(page);
  await page.goto(addressOf(target));
  await page.getByLabel("Key", { exact: true }).fill(key);
  await page.getByRole("button", { name: "Use this key" }).click();
  const file = await saved(page, "Where each speaker stands", /^CSV/, "Data of this view");
  expect(file.toString()).toMatch(/^speaker_id,/);
  await page.getByRole("status").filter({ hasText: "Saved as standpoint-quorvex-threat-speakers.csv." }).waitFor();
  // The browser itself tells of each answer without the key.
  complaints.length = 0;
});

describe("to copy", () => {
  test("the link is the view's address", async () => {
    const page = await browser.visit(`${target}/timeline?interval=week`);
    expect(await copied(page, "How it changed", /^Link/)).toBe(page.url());
  });

  test.for([
    [
      "en-GB",
      "How it changed",
      /^“How it changed”, on the claim “.*” \(only: from 1 Feb 2024\)\. Standpoint, stance scored by [\w-]+ \S+\. http.*\?from=2024-02-01 \(accessed \d+ \w+ \d{4}\)\.$/,
    ],
    [
      "de-DE",
      "Wie es sich verändert hat",
      /^„Wie es sich verändert hat“, zur These „.*“ \(nur: ab 1\. Feb\. 2024\)\. Standpoint, Haltung bewertet durch [\w-]+ \S+\. http.*\?from=2024-02-01 \(abgerufen am \d+\. \S+ \d{4}\)\.$/,
    ],
  ] as const)("the citation in %s has claim, query, scorer, address and day", async ([locale, title, citation]) => {
    const page = await browser.visit(`${target}/timeline?from=2024-02-01`, { locale });
    expect(await copied(page, title, /^Citation|^Quellenangabe/)).toMatch(citation);
  });

  test("the code shows the chart, in the reader's language and appearance", async () => {
    const page = await browser.visit(`${target}/timeline?from=2024-02-01`, { locale: "de-DE", colorScheme: "dark" });
    const code = await copied(page, "Wie es sich verändert hat", /^Code/);
    const source = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(new URL(source).pathname).toBe(`/embed${target}/timeline`);
    expect(new URL(source).search).toBe("?from=2024-02-01&lang=de&theme=dark");
    await page.goto(source);
    await settled(page);
    await page.getByRole("region", { name: "Wie es sich verändert hat" }).waitFor();
  });
});

test("the menu works by keyboard, and gives the focus back", async () => {
  const page = await browser.visit(target);
  await shareButton(page, "Where each speaker stands").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menu").waitFor();
  await page.keyboard.press("ArrowDown");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("menuitem");
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Share and export");
});

test("t changes between the chart that has the focus and its figures, and the focus goes along", async () => {
  const page = await browser.visit(`${target}/timeline`);
  const { series } = await ask<SeriesList>(`/v1${target}/series`);
  await page
    .getByRole("button", { name: /Show statements$/ })
    .first()
    .focus();
  await page.keyboard.press("t");
  const table = page.getByRole("table", { name: /^Mean stance over time/ });
  await table.waitFor();
  const drawn = series.toSorted((one, other) => countOf(other) - countOf(one)).slice(0, 8);
  expect(await table.locator("tbody tr").count()).toBe(drawn.flatMap(({ points }) => points).length);
  await page.keyboard.press("t");
  await table.waitFor({ state: "detached" });
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
    .toMatch(/Show statements$/);
});

const countOf = ({ points }: SeriesList["series"][number]) => points.reduce((sum, { count }) => sum + count, 0);
