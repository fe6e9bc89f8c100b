import type { ArticlePage, SavedTarget, TargetList } from "@standpoint/contract";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { addressOf, ask, settled, useBrowser } from "./browser.ts";

const browser = useBrowser();
const made: string[] = [];
afterEach(async () => {
  for (const id of made.splice(0)) await fetch(addressOf(`/v1/targets/${id}`), { method: "DELETE" });
});

const words = ["dismisses", "downplays", "balanced", "concerned", "alarmed"];
const draft = {
  claim: { en: "Nordzell is ahead of Quorvex", de: "Nordzell ist Quorvex voraus" },
  challenger: { name: "Quorvex", aliases: { en: [], de: [] } },
  incumbent: { name: "Nordzell", aliases: { en: [], de: [] } },
  bands: { en: words, de: words },
};

/** A claim of this test alone. */
async function addTarget(): Promise<string> {
  const response = await fetch(addressOf("/v1/targets"), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(draft),
  });
  const { target } = (await response.json()) as SavedTarget;
  made.push(target.id);
  return target.id;
}

const preview = (page: Page) => page.getByRole("region", { name: /How statements would|Wie Aussagen/ });
const said = (page: Page) => preview(page).getByRole("status").first().textContent();

test("a claim is written, tried, saved and scored, and leads to who stands where", { timeout: 60_000 }, async () => {
  const page = await browser.visit("/targets");
  await page.getByRole("link", { name: "New claim" }).click();
  await page.getByLabel("Claim in English").fill("Quorvex will ruin Nordzell");
  await expect.poll(() => said(page), { timeout: 15_000 }).toMatch(/^\d+ of 20 statements? address/);
  expect(
    await preview(page)
      .getByText(/^No side is named/)
      .count(),
  ).toBe(1);
  await page.getByLabel("Claim in German").fill("Quorvex wird Nordzell ruinieren");
  const challenger = page.getByRole("group", { name: /^Challenger/ });
  await challenger.getByLabel("Name", { exact: true }).fill("Quorvex");
  const aliases = challenger.getByRole("textbox", { name: "Other names in English" });
  await aliases.fill("Q-Cell");
  await aliases.press("Enter");
  await aliases.pressSequentially("wrong name,");
  await challenger.getByRole("button", { name: "Remove “wrong name”" }).click();
  expect(await aliases.evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await challenger.getByRole("listitem").allTextContents()).toEqual(["Q-Cell"]);
  await page
    .getByRole("group", { name: /^Incumbent/ })
    .getByLabel("Name", { exact: true })
    .fill("Nordzell");
  await preview(page)
    .getByText(/^The newest that name a side/)
    .waitFor();
  await expect.poll(() => said(page), { timeout: 15_000 }).not.toMatch(/^0 of/);
  expect(await page.getByLabel("When Quorvex is strong, the claim is right.").isChecked()).toBe(true);

  await page.getByRole("button", { name: "Save and score" }).click();
  await page.waitForURL(/\/targets\/quorvex-will-ruin-nordzell\/edit\?job=/);
  made.push("quorvex-will-ruin-nordzell");
  const scoring = page.getByRole("region", { name: "Scoring what is stored" });
  const { total } = await ask<ArticlePage>("/v1/articles");
  await expect
    .poll(() => scoring.getByRole("status").textContent(), { timeout: 30_000 })
    .toContain(`Done: ${total} articles`);
  expect(await scoring.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("100");
  await scoring.getByRole("link", { name: "See where speakers stand" }).click();
  await settled(page);
  expect(new URL(page.url()).pathname).toBe("/targets/quorvex-will-ruin-nordzell");
  expect(await page.locator("tbody tr").count()).toBeGreaterThan(0);
  const { targets } = await ask<TargetList>("/v1/targets");
  expect(targets.at(-1)).toMatchObject({ revision: 1, challenger: { name: "Quorvex", aliases: { en: ["Q-Cell"] } } });
  browser.expectNoComplaints();
});

test("a claim that is changed says what would change, and is its next revision", { timeout: 60_000 }, async () => {
  const page = await browser.visit(`/targets/${await addTarget()}/edit`, { locale: "de-DE" });
  await page.getByText("Das ist Fassung 1.").waitFor();
  const saidAnew = async () => {
    await page.reload();
    await settled(page);
    return await said(page);
  };
  // As soon as the claim as it is has been scored.
  await expect.poll(saidAnew, { timeout: 30_000 }).toMatch(/keine würde anders bewertet/);
  await page.getByLabel("Ist Quorvex stark, stimmt die These nicht.").check();
  await expect.poll(() => said(page), { timeout: 15_000 }).toMatch(/würden anders bewertet/);
  expect(await preview(page).getByText("jetzt", { exact: true }).count()).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Speichern und bewerten" }).click();
  await page.getByText("Das ist Fassung 2.").waitFor();
  const { total } = await ask<ArticlePage>("/v1/articles");
  await page.getByText(`Fertig: ${total} Artikel`).waitFor({ timeout: 30_000 });
  await page.goto(addressOf("/targets"));
  await page.getByRole("listitem").filter({ hasText: "Nordzell ist Quorvex voraus" }).getByText("Fassung 2").waitFor();
});

test("two who write one claim: the later sees the other's, and saves over it or takes it", {
  timeout: 60_000,
}, async () => {
  const id = await addTarget();
  const change = async (en: string) =>
    await fetch(addressOf(`/v1/targets/${id}`), {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ ...draft, claim: { ...draft.claim, en } }),
    });
  const stored = async () => (await ask<TargetList["targets"][number]>(`/v1/targets/${id}`)).claim.en;
  const page = await browser.visit(`/targets/${id}/edit`);
  const field = page.getByLabel("Claim in English");
  await field.fill("Nordzell is far ahead of Quorvex");
  await change("Nordzell was ahead of Quorvex");
  await page.getByRole("button", { name: "Save and score" }).click();
  const conflict = page.getByRole("alert").filter({ hasText: "Somebody else has changed this claim" });
  await conflict.getByText("Nordzell was ahead of Quorvex").waitFor();
  expect(await stored()).toBe("Nordzell was ahead of Quorvex");
  await conflict.getByRole("button", { name: "Save mine over it" }).click();
  await page.getByText("This is revision 3.").waitFor();
  expect(await stored()).toBe("Nordzell is far ahead of Quorvex");

  await field.fill("Nordzell is a little ahead of Quorvex");
  await change("Nordzell is behind Quorvex");
  await page.getByRole("button", { name: "Save and score" }).click();
  await conflict.getByRole("button", { name: "Take theirs, drop mine" }).click();
  await page.getByText("This is revision 4.").waitFor();
  expect(await field.inputValue()).toBe("Nordzell is behind Quorvex");
  expect(await stored()).toBe("Nordzell is behind Quorvex");
});

describe("what is wrong stands at its field, and nothing is saved", () => {
  test("what is missing", async () => {
    const page = await browser.visit("/targets/new");
    await page.getByLabel("Claim in German").fill("Quorvex schadet Nordzell");
    await page.getByLabel("Word in German for \u22120.2 to +0.2").fill(" ");
    await page.getByRole("button", { name: "Save and score" }).click();
    expect(
      await page.locator('[aria-invalid="true"]').evaluateAll((all) => all.map((one) => one.getAttribute("name"))),
    ).toEqual(["claim/en", "bands/de/2"]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("claim/en");
    await page.getByLabel("Claim in English").fill("Quorvex hurts Nordzell");
    expect(await page.getByLabel("Claim in English").getAttribute("aria-invalid")).toBe("false");
  });

  test("what the API refuses", async () => {
    const before = (await ask<TargetList>("/v1/targets")).targets.length;
    const page = await browser.visit("/targets/new");
    await page.getByLabel("Claim in English").fill("Quorvex hurts Nordzell");
    await page.getByLabel("Claim in German").fill("Quorvex schadet Nordzell");
    const incumbent = page.getByRole("group", { name: /^Incumbent/ });
    await incumbent.getByLabel("Name", { exact: true }).fill("Nordzell");
    const aliases = incumbent.getByRole("textbox", { name: "Other names in German" });
    await aliases.fill("?!");
    await page.getByRole("button", { name: "Save and score" }).click();
    await expect.poll(() => aliases.getAttribute("aria-invalid")).toBe("true");
    const note = await aliases.getAttribute("aria-describedby");
    expect(await page.locator(`[id="${note}"]`).textContent()).toBe("It has neither letter nor digit.");
    expect(await aliases.evaluate((input) => input === document.activeElement)).toBe(true);
    expect((await ask<TargetList>("/v1/targets")).targets).toHaveLength(before);
  });
});

test("a preview that fails says so, and what was written stays", async () => {
  const page = await browser.visit("/targets/new");
  await page.route("**/v1/target-previews", (route) => route.abort());
  await page.getByLabel("Claim in English").fill("Quorvex hurts Nordzell");
  await preview(page).getByRole("alert").waitFor();
  await page.unrouteAll();
  await preview(page).getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => said(page), { timeout: 15_000 }).toMatch(/of 20 statements/);
  expect(await page.getByLabel("Claim in English").inputValue()).toBe("Quorvex hurts Nordzell");
});

test("whoever leaves what is not saved is asked first", async () => {
  const page = await browser.visit("/targets/new");
  await page.getByLabel("Claim in English").fill("Quorvex hurts Nordzell");
  const asked: string[] = [];
  page.on("dialog", async (dialog) => {
    asked.push(dialog.message());
    await (asked.length === 1 ? dialog.dismiss() : dialog.accept());
  });
  await page.getByRole("link", { name: "Cancel" }).click();
  await expect.poll(() => asked).toHaveLength(1);
  expect(await page.getByLabel("Claim in English").inputValue()).toBe("Quorvex hurts Nordzell");
  await page.getByRole("link", { name: "Cancel" }).click();
  await page.getByRole("heading", { name: "Claims" }).waitFor();
  expect(asked).toHaveLength(2);
});
