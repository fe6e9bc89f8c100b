import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { addressOf, settled, useBrowser } from "./browser.ts";

const overview = "/targets/quorvex-threat";
const browser = useBrowser();

async function open(page: Page, path: string): Promise<void> {
  await page.goto(addressOf(path), { waitUntil: "domcontentloaded" });
}

const problem = {
  type: "about:blank",
  title: "The data folder is in use",
  status: 503,
  detail: "Another process has it open.",
  instance: "urn:uuid:1",
};

describe("what the API refuses stands at its field", () => {
  test.for([
    ["an address that is none", "Address", "https://kurier .example/1", "url"],
    ["a title that is too long", "Title", "t".repeat(1_001), "title"],
  ] as const)("%s", async ([, label, value, name]) => {
    const page = await browser.visit("/add");
    await page.getByLabel("Text", { exact: true }).fill("The harbour was quiet on Monday.");
    await page.getByLabel(label).fill(value);
    await page.getByRole("button", { name: "Find statements" }).click();
    const field = page.locator(`[name="${name}"]`);
    await expect.poll(() => field.getAttribute("aria-invalid")).toBe("true");
    const note = await field.getAttribute("aria-describedby");
    expect((await page.locator(`[id="${note}"]`).textContent())?.length).toBeGreaterThan(5);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe(name);
    expect(await field.inputValue()).toBe(value);
  });
});

describe("a failing API", () => {
  test("shows the problem in every part, and each recovers by itself", async () => {
    const { page } = await browser.blank();
    let isFailing = true;
    await page.route("**/v1/targets/**", async (route) => {
      if (!isFailing) return await route.continue();
      await route.fulfill({ status: 503, contentType: "application/problem+json", body: JSON.stringify(problem) });
    });
    await open(page, overview);
    const alerts = page.getByRole("alert");
    await expect.poll(() => alerts.count(), { timeout: 20_000 }).toBe(3);
    expect(await alerts.first().textContent()).toContain("The data folder is in use");
    expect(await alerts.first().textContent()).toContain("Another process has it open.");
    isFailing = false;
    for (const part of ["Where each speaker stands", "All statements", "Newest statements"]) {
      await page.getByRole("region", { name: part, exact: true }).getByRole("button", { name: "Try again" }).click();
    }
    await settled(page);
    expect(await alerts.count()).toBe(0);
    expect(await page.locator("tbody tr").count()).toBeGreaterThan(0);
  });

  test("that does not answer at all is told in words", async () => {
    const { page } = await browser.blank();
    await page.route("**/v1/**", (route) => route.abort("connectionrefused"));
    await open(page, overview);
    await page.getByText("The API did not answer").waitFor();
    await page.unrouteAll();
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => page.locator("tbody tr").count(), { timeout: 20_000 }).toBeGreaterThan(0);
  });

  test("that answers with a gateway's page is told by its status", async () => {
    const { page } = await browser.blank();
    await page.route("**/v1/articles/**", (route) =>
      route.fulfill({ status: 502, contentType: "text/html", body: "<h1>no</h1>" }),
    );
    await open(page, "/articles/art_0000000000000000");
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toMatch(/Bad Gateway|502/);
  });

  test("keeps what was typed when an article cannot be sent", async () => {
    const page = await browser.visit("/add");
    await page.route("**/v1/articles", (route) =>
      route.fulfill({ status: 503, contentType: "application/problem+json", body: JSON.stringify(problem) }),
    );
    await page.getByLabel("Text", { exact: true }).fill("The harbour was quiet on Monday.");
    await page.getByRole("button", { name: "Find statements" }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByLabel("Text", { exact: true }).inputValue()).toBe("The harbour was quiet on Monday.");
  });
});

test("an unknown claim and an unknown address say so, and lead home", async () => {
  for (const path of ["/targets/nothing-here", "/nothing/here"]) {
    const page = await browser.visit(path);
    await page.getByRole("heading", { name: "Nothing is at this address" }).waitFor();
    await page.getByRole("link", { name: "Go to the overview" }).click();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/targets\//);
  }
});

test("an unknown article shows the API's problem", async () => {
  const { page } = await browser.blank();
  await open(page, "/articles/art_0000000000000000");
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("alert").textContent()).toContain("No such article");
});

test("a slow API shows stand-ins first, and little moves when the figures arrive", async () => {
  const { page } = await browser.blank();
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shifts.push(entry.value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.route("**/v1/targets/**", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    await route.continue();
  });
  await open(page, "/targets/deepseek-threat");
  await expect.poll(() => page.locator(".skeleton").count()).toBeGreaterThan(3);
  await expect.poll(() => page.getByRole("status").count()).toBeGreaterThan(0);
  await settled(page);
  const shift = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  );
  expect(shift).toBeLessThan(0.1);
});
