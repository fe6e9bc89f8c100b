import type { SpeakerList, SpeakerProfile, StatementPage } from "@standpoint/contract";
import { beforeAll, expect, test } from "vitest";
import { ask, settled, useBrowser } from "./browser.ts";

const target = "/targets/quorvex-threat";
const browser = useBrowser();
let profile: SpeakerProfile;
let view: string;

beforeAll(async () => {
  const { speakers } = await ask<SpeakerList>(`/v1${target}/speakers`);
  const [most] = speakers.toSorted((one, other) => other.count - one.count);
  profile = await ask<SpeakerProfile>(`/v1/speakers/${most?.speaker.id}`);
  view = `${target}/speakers/${profile.speaker.id}`;
});

const statementsFor = (query: string) =>
  ask<StatementPage>(`/v1${target}/statements?speaker=${profile.speaker.id}${query}`);

test("says who it is: name, other names, roles over time, articles", async () => {
  const page = await browser.visit(view);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(profile.speaker.name);
  const told = (await page.locator("main").textContent()) ?? "";
  for (const name of profile.names) expect(told).toContain(name);
  expect(told).toContain(`${profile.articles} articles`);
  const roles = page.getByRole("region", { name: "Roles and organisations" }).getByRole("listitem");
  expect(await roles.count()).toBe(profile.roles.length);
  expect(await page.title()).toContain(profile.speaker.name);
});

test("says where they stand with the figures of the API, and what they say of it", async () => {
  const page = await browser.visit(view);
  const { count, mean } = profile.targets.find(({ targetId }) => target.endsWith(targetId)) ?? {};
  expect(mean).not.toBeUndefined();
  const figure = page.getByRole("definition").filter({ hasText: "95 % interval" });
  expect(await figure.textContent()).toContain((mean ?? 0).toFixed(2).replace("-", "\u2212"));
  expect(
    await page
      .getByRole("definition")
      .filter({ hasText: new RegExp(`^${count}$`) })
      .count(),
  ).toBeGreaterThan(0);
  const { total, statements } = await statementsFor("");
  const grid = page.getByRole("grid", { name: `Statements by ${profile.speaker.name}` });
  expect(await grid.getAttribute("aria-rowcount")).toBe(String(total + 1));
  expect(await grid.locator("tbody tr").first().textContent()).toContain(statements[0]?.text);
});

test("a band of the distribution filters the statements, and the figures stay those of all bands", async () => {
  const page = await browser.visit(view);
  const band = page
    .getByRole("region", { name: "Distribution" })
    .getByRole("button", { name: /[1-9] statement/ })
    .first();
  const told = await band.textContent();
  await band.click();
  await settled(page);
  const { total } = await statementsFor(`&${new URL(page.url()).searchParams}`);
  expect(told).toContain(`${total} statement`);
  expect(await band.getAttribute("aria-pressed")).toBe("true");
  await expect.poll(() => page.getByRole("grid").getAttribute("aria-rowcount")).toBe(String(total + 1));
});

test("names lead here: from the list, from an article, and from the figures of a chart", async () => {
  const page = await browser.visit(`${target}/statements`);
  const { statements } = await ask<StatementPage>(`/v1${target}/statements?limit=200`);
  const attributed = statements.find(({ attribution }) => attribution !== null);
  const speaker = attributed?.attribution?.speaker;
  const there = `**/speakers/${speaker?.id}`;
  await page
    .getByRole("link", { name: speaker?.name ?? "" })
    .first()
    .click();
  await page.waitForURL(there);

  await page.goBack();
  await settled(page);
  await page
    .getByRole("link", { name: attributed?.text ?? "" })
    .first()
    .click();
  await page
    .getByRole("region", { name: "Statement", exact: true })
    .getByRole("link", { name: speaker?.name ?? "", exact: true })
    .click();
  await page.waitForURL(there);

  await page.goto(new URL(target, page.url()).href);
  await settled(page);
  await page.getByText("Figures as a table").first().click();
  await page.locator("main table").first().getByRole("link", { name: profile.speaker.name }).click();
  await page.waitForURL(`**${view}`);
});

test("a speaker nobody knows is told in the API's words", async () => {
  const page = await browser.visit(`${target}/speakers/nobody-at-all`);
  expect(await page.getByRole("alert").textContent()).toContain("nobody-at-all");
});
