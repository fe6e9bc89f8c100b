import type { AnalyzedArticle, SpeakerList, StatementPage } from "@standpoint/contract";
import type { Page, Route } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { addressOf, settled, useBrowser } from "./browser.ts";

const overview = "/targets/quorvex-threat";
const browser = useBrowser();

afterEach(() => browser.expectNoComplaints());

const labels = [-1, 0, 1] as const;

/** The API's answer with every statement that has a value undecided: the sample's scorer is never in doubt. */
const changed =
  <Answer>(change: (answer: Answer) => Answer) =>
  async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change((await response.json()) as Answer) });
  };

async function undecidedPage(width: number, path: string): Promise<Page> {
  const { page } = await browser.blank({ width, height: 900 });
  await page.route(
    "**/v1/targets/*/speakers*",
    changed<SpeakerList>(({ speakers, ...rest }) => ({
      ...rest,
      speakers: speakers.map((one) => ({ ...one, undecided: 12, corrected: 3 })),
    })),
  );
  await page.route(
    "**/v1/targets/*/statements?*",
    changed<StatementPage>((answer) => ({
      ...answer,
      undecided: answer.total,
      statements: answer.statements.map((one) => ({ ...one, stance: { ...one.stance, labels } })),
    })),
  );
  await page.route(
    "**/v1/articles/*",
    changed<AnalyzedArticle>((answer) => ({
      ...answer,
      statements: answer.statements.map((one) =>
        one.stance.value === null ? one : { ...one, stance: { ...one.stance, labels } },
      ),
    })),
  );
  await page.goto(addressOf(path));
  await settled(page);
  return page;
}

test.for([1440, 1024, 390])(
  "%d pixels wide, undecided statements are told and no words lie on others",
  async (width) => {
    const page = await undecidedPage(width, overview);
    const bar = page
      .getByRole("group", { name: /^Mean stance of each speaker/ })
      .getByRole("button")
      .first();
    expect(await bar.getAttribute("aria-label")).toContain(", 3 of them corrected by people");
    expect(await bar.getAttribute("aria-label")).toContain(", 12 undecided besides. Show statements");
    expect(await page.locator("#statements-title + p").textContent()).toMatch(
      /^\d.* statements, \d+ of them undecided/,
    );
    expect(await page.locator("table tbody tr").first().textContent()).toContain("undecided");
    const chart = page.getByRole("group", { name: /^Mean stance of each speaker/ });
    expect(await chart.getByText("12 undecided").count()).toBeGreaterThan(1);
    const overlaps = await chart.locator("svg text").evaluateAll((texts) => {
      const boxes = texts.map((text) => text.getBoundingClientRect());
      return boxes.flatMap((one, index) =>
        boxes.slice(index + 1).flatMap((other, offset) => {
          const isApart =
            one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top + 4 ||
            other.bottom <= one.top + 4;
          return isApart ? [] : [`${texts[index]?.textContent} / ${texts[index + 1 + offset]?.textContent}`];
        }),
      );
    });
    expect(overlaps).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  },
);

test("an undecided statement says so in its article, with what is not ruled out", async () => {
  const page = await undecidedPage(1440, `${overview}?band=leans-toward`);
  await page.locator('tbody a[href*="/articles/"]').first().click();
  const panel = page.getByRole("region", { name: "Statement", exact: true });
  await panel.waitFor();
  expect(await panel.textContent()).toContain("undecided");
  expect(await panel.textContent()).toContain("against the claim, balanced and for the claim");
  expect(await page.locator("[data-testid=article-text] .chosen").first().getAttribute("title")).toContain("undecided");
});
