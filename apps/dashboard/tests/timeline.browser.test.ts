import type { SeriesList } from "@standpoint/contract";
import { afterEach, expect, test } from "vitest";
import { ask, queryOf, settled, useBrowser } from "./browser.ts";

const target = "/targets/quorvex-threat";
const view = `${target}/timeline`;
const browser = useBrowser();

afterEach(() => browser.expectNoComplaints());

test("draws a timeline of every speaker or names them among the others, in the interval of the address", async () => {
  const page = await browser.visit(view);
  const { series } = await ask<SeriesList>(`/v1${target}/series?interval=quarter`);
  await page.getByRole("radio", { name: "Quarter" }).check();
  await expect.poll(() => queryOf(page)).toBe("?interval=quarter");
  await settled(page);
  const section = page.getByRole("region", { name: "How it changed" });
  const drawn = section.locator("li > [role=img]");
  await expect.poll(() => drawn.count()).toBe(Math.min(series.length, 8));
  const text = (await section.textContent()) ?? "";
  for (const { speaker } of series) expect(text).toContain(speaker.name);
  if (series.length > 8) expect(text).toContain(`Others (${series.length - 8})`);
});

test("tells of the point under the pointer, and of the panel's own speaker", async () => {
  const page = await browser.visit(view);
  const { series } = await ask<SeriesList>(`/v1${target}/series`);
  const section = page.getByRole("region", { name: "How it changed" });
  const panel = section.locator("li").nth(1);
  await panel.scrollIntoViewIfNeeded();
  const name = await panel.locator("p span").first().textContent();
  const points = series.find(({ speaker }) => speaker.name === name)?.points ?? [];
  await expect.poll(() => panel.locator("circle").count()).toBe(points.length);
  for (const [index, { mean }] of points.entries()) {
    await panel.locator("circle").nth(index).hover({ force: true });
    const figure = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    await expect
      .poll(() => panel.locator(".recharts-tooltip-wrapper").textContent())
      .toContain(figure.format(Math.abs(mean)));
  }
});
