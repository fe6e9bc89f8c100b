import type { AnalyzedArticle, SavedTarget } from "@standpoint/contract";
import { afterEach, expect, test } from "vitest";
import { addressOf, settled, useBrowser } from "./browser.ts";

const browser = useBrowser();
const left: string[] = [];
afterEach(async () => {
  for (const path of left.splice(0)) await fetch(addressOf(path), { method: "DELETE" });
});

const post = async <Answer>(path: string, body: object): Promise<Answer> => {
  const response = await fetch(addressOf(path), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Answer;
};

/** Something of a test's own, with the page that it is deleted on. */
async function made(kind: "article" | "speaker" | "target") {
  if (kind === "target") {
    const words = ["dismisses", "downplays", "balanced", "concerned", "alarmed"];
    const { target } = await post<SavedTarget>("/v1/targets", {
      claim: { en: `Quorvex is doomed ${Date.now()}`, de: "Quorvex ist verloren" },
      challenger: { name: "Quorvex", aliases: { en: [], de: [] } },
      incumbent: null,
      bands: { en: words, de: words },
    });
    left.push(`/v1/targets/${target.id}`);
    return {
      page: `/targets/${target.id}/edit`,
      api: `/v1/targets/${target.id}`,
      name: target.claim.en,
      after: "/targets",
    };
  }
  const { article, statements } = await post<AnalyzedArticle>("/v1/articles", {
    text: `“Quorvex is a real threat to Nordzell,” said Hedda Brakenvelt, who runs Lindwerk, on day ${Date.now()}.`,
    language: "en",
    title: "A view to be deleted",
  });
  left.push(`/v1/articles/${article.id}`);
  const speaker = statements[0]?.attribution?.speaker;
  if (speaker === undefined) throw new Error("The text has no speaker.");
  return kind === "article"
    ? {
        page: `/articles/${article.id}`,
        api: `/v1/articles/${article.id}`,
        name: "A view to be deleted",
        after: "/articles",
      }
    : {
        page: `/targets/quorvex-threat/speakers/${encodeURIComponent(speaker.id)}`,
        api: `/v1/speakers/${encodeURIComponent(speaker.id)}`,
        name: speaker.name,
        after: "/targets/quorvex-threat",
      };
}

const exists = async (path: string) => (await fetch(addressOf(path))).status === 200;

test.for(["article", "speaker", "target"] as const)("%s: is deleted once the reader has agreed", async (kind) => {
  const { page: path, api, name, after } = await made(kind);
  const page = await browser.visit(path);
  const open = page.getByRole("button", { name: /^Delete this/ });
  await open.click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(name, { exact: true }).waitFor();
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await dialog.waitFor({ state: "detached" });
  expect(await exists(api)).toBe(true);
  expect(await open.evaluate((button) => button === document.activeElement)).toBe(true);

  await open.click();
  await dialog.getByRole("button", { name: "Delete for good" }).click();
  await page.waitForURL((url) => url.pathname === after);
  expect(await exists(api)).toBe(false);
  await settled(page);
  await expect.poll(() => page.getByText(name, { exact: true }).count()).toBe(0);
  browser.expectNoComplaints();
});

test("a refusal is told in the question, and nothing is gone", async () => {
  const { page: path, api } = await made("article");
  const page = await browser.visit(path);
  await page.route("**/v1/articles/*", (route) =>
    route.request().method() === "DELETE"
      ? route.fulfill({
          status: 503,
          contentType: "application/problem+json",
          json: { type: "about:blank", title: "Not now", status: 503 },
        })
      : route.fallback(),
  );
  await page.getByRole("button", { name: "Delete this article" }).click();
  await page.getByRole("button", { name: "Delete for good" }).click();
  await page.getByRole("dialog").getByRole("alert").getByText("Not now").first().waitFor();
  expect(await exists(api)).toBe(true);
});
