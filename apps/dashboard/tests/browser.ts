import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { launchBrowser } from "./launch-browser.ts";

export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  /** The browser's, which the page follows until its reader chooses. */
  readonly locale?: "en-GB" | "de-DE";
}

export interface Visit {
  readonly page: Page;
  /** Everything the page complained about: scripts that failed, files the policy refused. */
  readonly complaints: string[];
}

/** A Chromium for the tests of a file. */
export function useBrowser() {
  let browser: Browser | undefined;
  let visits: Visit[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all(visits.map(({ page }) => page.context().close()));
    visits = [];
  });
  afterAll(() => browser?.close());

  return {
    /** Opens an address of the dashboard, e.g. `/targets/quorvex-threat`, in a browser that has never been there. */
    async visit(path: string, view: View = {}): Promise<Page> {
      const visited = await this.blank(view);
      await visited.page.goto(addressOf(path));
      await settled(visited.page);
      return visited.page;
    },
    /** A page that has not gone anywhere yet. */
    async blank({ width = 1440, height = 900, colorScheme = "light", locale = "en-GB" }: View = {}): Promise<Visit> {
      if (browser === undefined) throw new Error("The browser has not started.");
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        locale,
        reducedMotion: "reduce",
      });
      const visit: Visit = { page: await context.newPage(), complaints: [] };
      visit.page.on("pageerror", ({ message }) => visit.complaints.push(message));
      visit.page.on("console", (message) => {
        if (message.type() === "error") visit.complaints.push(message.text());
      });
      visits.push(visit);
      return visit;
    },
    /** Fails when any page of this test complained. */
    expectNoComplaints() {
      expect(visits.flatMap(({ complaints }) => complaints)).toEqual([]);
    },
  };
}

/** An address of the dashboard that this worker's tests have for themselves. */
export function addressOf(path: string): string {
  const urls = inject("dashboardUrls");
  const worker = Number(process.env["VITEST_POOL_ID"] ?? 0);
  return new URL(path, urls[worker % urls.length]).href;
}

/** Waits until the page stands: no part of it is a stand-in, or shows what was before. */
export async function settled(page: Page): Promise<void> {
  await page.locator("main").waitFor();
  await page.waitForFunction(() => document.querySelector('.skeleton, [aria-busy="true"]') === null);
}

/** An answer of the API, asked beside the dashboard. */
export async function ask<Answer>(path: string): Promise<Answer> {
  const response = await fetch(addressOf(path));
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Answer;
}

/** The query of the page's address. */
export const queryOf = (page: Page) => new URL(page.url()).search;
