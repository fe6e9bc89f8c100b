import type { TargetList } from "@standpoint/contract";
import { afterEach, expect, test } from "vitest";
import { addressOf, ask, settled, useBrowser } from "./browser.ts";

const overview = "/targets/quorvex-threat";
const browser = useBrowser();

afterEach(() => browser.expectNoComplaints());

test("speaks the browser's language, claim and bands included, until its reader chooses another", async () => {
  const { targets } = await ask<TargetList>("/v1/targets");
  const target = targets.find(({ id }) => overview.endsWith(id));
  const page = await browser.visit(overview, { locale: "de-DE" });
  expect(await page.locator("html").getAttribute("lang")).toBe("de");
  expect(await page.getByText(target?.claim.de ?? "").count()).toBeGreaterThan(0);
  await page.getByRole("link", { name: "Zeitverlauf" }).waitFor();
  expect(await page.getByRole("heading", { name: "Wo jede Stimme steht" }).count()).toBe(1);

  await page.getByRole("button", { name: "DE", exact: true }).click();
  await page.getByRole("radio", { name: "English" }).check();
  await page.getByRole("heading", { name: "Where each speaker stands" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await page.reload();
  await settled(page);
  expect(await page.getByRole("heading", { name: "Where each speaker stands" }).count()).toBe(1);
});

test("follows the system's appearance until its reader chooses one, which stays", async () => {
  const page = await browser.visit(overview, { colorScheme: "dark" });
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await ground();
  await page.getByRole("button", { name: "EN", exact: true }).click();
  await page.getByRole("radio", { name: "Light" }).check();
  const light = await ground();
  expect(light).not.toBe(dark);
  await page.reload();
  await settled(page);
  expect(await ground()).toBe(light);
});

test("a problem has a German title and says what to do, and the API's own words are folded below, marked as English", async () => {
  const { page, complaints } = await browser.blank({ locale: "de-DE" });
  await page.goto(addressOf("/articles/nirgends"));
  await page.getByText("Diesen Artikel gibt es nicht").waitFor();
  const notice = page.getByRole("alert");
  await notice.getByText("Suchen Sie ihn unter allen Artikeln").waitFor();
  const words = notice.locator('p[lang="en"]');
  expect(await words.isVisible()).toBe(false);
  await notice.getByText("Einzelheiten").click();
  expect(await words.isVisible()).toBe(true);
  // The browser tells of the answer itself.
  expect(complaints.splice(0)).toEqual([expect.stringContaining("404")]);
});
