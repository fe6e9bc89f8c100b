import type { Agreement, AnalyzedArticle, CorrectionList, ReviewPage, StatementPage } from "@standpoint/contract";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { addressOf, ask, settled, useBrowser } from "./browser.ts";

const target = "quorvex-threat";
const browser = useBrowser();

type Row = StatementPage["statements"][number];

/** Articles of a test's own: what is decided here, no other test finds. */
async function addArticle(): Promise<AnalyzedArticle> {
  const text = [
    "“Quorvex worries us a great deal,” said Orla Vantreight, who runs Nordzell. “They are a real threat.”",
    `“We do not fear Quorvex,” said Piet Gaasbeek, chairman of Lindwerk, on day ${Date.now()}.`,
  ].join("\n\n");
  const response = await fetch(addressOf("/v1/articles"), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ text, language: "en", publishedOn: "2024-01-02", title: "Two views" }),
  });
  return (await response.json()) as AnalyzedArticle;
}
const added: string[] = [];
afterEach(async () => {
  for (const id of added.splice(0)) await fetch(addressOf(`/v1/articles/${id}`), { method: "DELETE" });
});

/** Opens the first statement of an own article, as somebody whose name is known unless it is to be asked for. */
async function openStatement({ name = "Ada Example" }: { name?: string | null } = {}) {
  const { article, statements } = await addArticle();
  added.push(article.id);
  const statement = statements.find(({ targetId, stance }) => targetId === target && stance.value !== null);
  if (statement === undefined) throw new Error("The article has no statement toward the claim.");
  const page = await visitAs(name, `/articles/${article.id}?target=${target}&statement=${statement.id}`);
  const shown = async () => {
    const { statements: all } = await ask<AnalyzedArticle>(`/v1/articles/${article.id}`);
    return all.find(({ id, targetId }) => id === statement.id && targetId === target);
  };
  const history = async () =>
    (await ask<CorrectionList>(`/v1/articles/${article.id}/statements/${statement.id}/corrections`)).corrections;
  const panel = page.getByRole("region", { name: "Statement", exact: true });
  return { page, panel, article, statement, shown, history };
}

async function visitAs(name: string | null, path: string): Promise<Page> {
  const { page } = await browser.blank();
  if (name !== null) await page.addInitScript((kept) => localStorage.setItem("standpoint.reviewer", kept), name);
  await page.goto(addressOf(path));
  await settled(page);
  return page;
}

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

describe("in its article a statement", () => {
  test("is given another stance, which is shown with the machine's, and is given back", async () => {
    const { page, panel, statement, shown, history } = await openStatement();
    await press(page, "dismisses");
    await panel.getByText("−0.80").first().waitFor();
    await panel.getByText("Saved.").waitFor();
    expect(await page.getByTestId("machine-answer").textContent()).toContain(
      `${statement.stance.scorer} ${statement.stance.scorerVersion}`,
    );
    expect(await shown()).toMatchObject({ stance: { value: -0.8, scorer: "correction" }, reviewed: ["stance"] });
    expect(await panel.getByText("stance corrected by a person").count()).toBe(1);

    await page.locator("summary", { hasText: "History" }).click();
    await page.getByText("Ada Example").waitFor();
    await press(page, /^Undo/);
    await panel.getByText("taken back to the machine’s answer").waitFor();
    expect((await shown())?.stance).toEqual(statement.stance);
    expect(await history()).toHaveLength(2);
    expect(await page.getByTestId("machine-answer").count()).toBe(0);
  });

  test("is told of in every chart once a person changed it", async () => {
    const { page, panel, article, shown } = await openStatement();
    await press(page, "dismisses");
    await panel.getByText("Saved.").waitFor();
    expect((await shown())?.reviewed).toEqual(["stance"]);
    const period = `?from=${article.publishedOn}&to=${article.publishedOn}`;
    const told = /1 statement, 1 of them corrected by people/;

    await page.goto(addressOf(`/targets/${target}${period}`));
    await settled(page);
    expect(await page.getByRole("button", { name: told }).count()).toBe(1);
    expect(await page.getByText("A filled dot: people corrected statements behind it.").count()).toBe(1);
    await page.goto(addressOf(`/targets/${target}/timeline${period}`));
    await settled(page);
    expect(
      await page
        .getByRole("link", { name: told })
        .or(page.getByRole("button", { name: told }))
        .count(),
    ).toBe(1);
    await page.goto(addressOf(`/targets/${target}/compare${period}`));
    await settled(page);
    expect(await page.getByRole("table").getByText("n = 1, 1 corrected").count()).toBe(1);
    const file = await (await fetch(addressOf(`/v1/targets/${target}/speakers.csv${period}`))).text();
    const [names = "", ...rows] = file.trim().split(/\r?\n/);
    const at = names.split(",").indexOf("corrected");
    expect(rows.map((row) => row.split(",")[at]).sort()).toEqual(["0", "1"]);
  });

  test("is accepted, and an exact value and “off the claim” are set by keyboard", async () => {
    const { page, panel, statement, shown } = await openStatement();
    await page.getByRole("button", { name: "Score is right" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await shown())?.reviewed).toEqual(["accepted"]);
    expect((await shown())?.stance.value).toBe(statement.stance.value);

    await page.getByRole("button", { name: "Does not address the claim" }).focus();
    await page.keyboard.press("Space");
    await expect.poll(async () => (await shown())?.stance.value).toBeNull();
    await page.locator("summary", { hasText: "Exact value" }).click();
    const slider = panel.getByRole("slider", { name: "Exact value" });
    await slider.focus();
    await page.keyboard.press("Home");
    expect(await slider.getAttribute("aria-valuetext")).toMatch(/^−1\.00 dismisses/);
    await press(page, "Set this value");
    await expect.poll(async () => (await shown())?.stance.value).toBe(-1);
  });

  test("is confirmed: speaker and words, or all of it, and each is taken back", async () => {
    const { page, panel, statement, shown, history } = await openStatement();
    await press(page, "Speaker and words are right");
    await expect.poll(async () => (await shown())?.reviewed).toEqual(["confirmed"]);
    await panel.getByText("speaker and words confirmed by a person").first().waitFor();
    await press(page, "All of it is right");
    await expect.poll(async () => (await shown())?.reviewed).toEqual(["accepted", "confirmed"]);
    expect(await shown()).toMatchObject({ text: statement.text, attribution: statement.attribution });
    await page.locator("summary", { hasText: "History" }).click();
    await page.getByText("speaker and words confirmed", { exact: false }).first().waitFor();
    await press(page, "Undo: the confirmation");
    await expect.poll(async () => (await shown())?.reviewed).toEqual(["accepted"]);
    expect((await history())[0]).toMatchObject({ field: "statement", before: "confirmed", isUndo: true });
  });

  test("is rejected: it leaves the list and stays marked in its article", async () => {
    const { page, article, statement, shown } = await openStatement();
    await press(page, "Not a statement");
    await page.getByText("Rejected: this is no statement.").waitFor();
    await expect.poll(async () => (await shown())?.reviewed).toEqual(["rejected"]);
    expect(await page.locator(`.mark-content.rejected[data-statement="${statement.id}"]`).count()).toBeGreaterThan(0);
    const listed = await ask<StatementPage>(`/v1/targets/${target}/statements?from=2024-01-02&to=2024-01-02`);
    expect(listed.statements.filter((row: Row) => row.articleId === article.id).map(({ id }) => id)).not.toContain(
      statement.id,
    );
    await press(page, /^Undo/);
    await expect.poll(async () => (await shown())?.reviewed).toEqual([]);
  });

  test("is given to another speaker, one who is there or a new name", async () => {
    const { page, panel, shown } = await openStatement();
    await press(page, "Change the speaker");
    await page.getByRole("option", { name: /Piet Gaasbeek/ }).click();
    await expect.poll(async () => (await shown())?.attribution?.speaker.name).toBe("Piet Gaasbeek");
    await press(page, "Change the speaker");
    await page.getByRole("combobox", { name: "A speaker’s name" }).fill("Zed Quillfeather");
    await page.getByRole("option", { name: /as a new speaker/ }).waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await shown())?.attribution?.speaker.name).toBe("Zed Quillfeather");
    await panel.getByText("Zed Quillfeather").first().waitFor();
  });

  test("is given other words: selected in the text, and moved word by word", async () => {
    const { page, panel, article, shown } = await openStatement();
    await press(page, "Change the words");
    await page.evaluate(() => {
      const line = document.querySelectorAll(".article-text p")[1] as Element;
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const text = walker.nextNode() as Text;
      getSelection()?.setBaseAndExtent(text, 1, text, 9);
    });
    await press(page, "Use the selection");
    const start = article.text.indexOf("We do not fear");
    expect(await panel.locator("q[aria-live]").textContent()).toBe(article.text.slice(start, start + 8).trim());
    await press(page, "End a word later");
    await press(page, "Save these words");
    await expect.poll(async () => (await shown())?.text).toMatch(/^We do/);
    expect(await shown()).toMatchObject({ reviewed: ["content"], content: [{ start }] });
    await press(page, /^Undo/);
    await expect.poll(async () => (await shown())?.reviewed).toEqual([]);
  });

  test("shows what stood before where the API refuses", async () => {
    const { page, panel, statement, shown } = await openStatement();
    const problem = {
      type: "about:blank",
      title: "The store cannot be used",
      status: 503,
      detail: "The disk is full.",
    };
    await page.route("**/corrections", async (route) => {
      if (route.request().method() !== "POST") return await route.continue();
      await route.fulfill({ status: 503, contentType: "application/problem+json", body: JSON.stringify(problem) });
    });
    await press(page, "dismisses");
    const alert = panel.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain("The disk is full.");
    expect(await panel.getByText("−0.80").count()).toBe(0);
    expect((await shown())?.stance).toEqual(statement.stance);
  });

  test("asks for a name once", async () => {
    const { page, shown, history } = await openStatement({ name: null });
    await press(page, "Score is right");
    await page.getByLabel("Your name").fill("Ben Example");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await shown())?.reviewed).toEqual(["accepted"]);
    await press(page, "dismisses");
    await expect
      .poll(async () => (await history()).map(({ madeBy }) => madeBy))
      .toEqual(["Ben Example", "Ben Example"]);
  });
});

test("two speakers are made one, and taken apart again", async () => {
  const { page, panel, statement, shown } = await openStatement();
  const name = statement.attribution?.speaker.name ?? "";
  await press(page, "Same as another speaker");
  await page.getByRole("option", { name: /Piet Gaasbeek/ }).click();
  await press(page, "Merge");
  await expect.poll(async () => (await shown())?.attribution?.speaker.name).toBe("Piet Gaasbeek");
  await panel.getByText("Piet Gaasbeek").first().waitFor();
  await press(page, "Same as another speaker");
  await page.getByText(`${name} shown as Piet Gaasbeek`).waitFor();
  await press(page, `Split ${name} off again`);
  await expect.poll(async () => (await shown())?.attribution?.speaker.name).toBe(name);
});

describe("the queue", () => {
  const view = `/targets/${target}/review`;
  const queue = async () => await ask<ReviewPage>(`/v1${view}?limit=200`);
  const idsOf = async () => (await queue()).statements.map(({ statement }) => statement.id);

  test("is gone through by keyboard: accept, a band, off the claim, reject, and each undone", async () => {
    const page = await visitAs("Ada Example", view);
    const before = await queue();
    const place = page.getByText(new RegExp(`^\\d+ of ${before.statements.length}$`));
    const at = async () => Number((await place.textContent())?.split(" ")[0]);
    await page.getByRole("heading", { name: "Review", exact: true }).waitFor();
    expect(await at()).toBe(1);
    await page.keyboard.press("j");
    await expect.poll(at).toBe(2);
    await page.keyboard.press("k");
    await expect.poll(at).toBe(1);
    for (const [index, key] of ["a", "5", "0", "r"].entries()) {
      await page.keyboard.press(key);
      await expect.poll(at).toBe(index + 2);
      await settled(page);
    }
    await page.getByText("4 statements decided in this visit").waitFor();
    await expect.poll(async () => (await queue()).remaining).toBe(before.remaining - 4);
    const [first, second, third, fourth] = before.statements.map(({ statement }) => statement);
    const reviewed = async (row: Row | undefined) => {
      const { statements } = await ask<AnalyzedArticle>(`/v1/articles/${row?.articleId}`);
      const found = statements.find(({ id, targetId }) => id === row?.id && targetId === target);
      return { reviewed: found?.reviewed, value: found?.stance.value };
    };
    expect(await reviewed(first)).toEqual({ reviewed: ["accepted", "confirmed"], value: first?.stance.value });
    expect(await reviewed(second)).toEqual({ reviewed: ["stance"], value: 0.8 });
    expect(await reviewed(third)).toEqual({ reviewed: ["stance"], value: null });
    expect((await reviewed(fourth)).reviewed).toEqual(["rejected"]);
    const { scorers, reviewers } = await ask<Agreement>(`/v1/targets/${target}/agreement`);
    expect(reviewers).toEqual([{ madeBy: "Ada Example", accepted: 1, changed: 2, rejected: 1 }]);
    const figures = page.getByRole("region", { name: "How often people agree with the scorer" });
    await figures.getByText(`Compared: ${scorers[0]?.compared}`).first().waitFor();
    await figures.getByText("Speaker and words").waitFor();

    for (const left of [3, 2, 1, 0]) {
      await page.keyboard.press("u");
      await expect.poll(at).toBe(left + 1);
      await settled(page);
    }
    await expect.poll(async () => (await queue()).remaining).toBe(before.remaining);
    expect(await idsOf()).toEqual(before.statements.map(({ statement }) => statement.id));
  });

  test("comes back to a statement whose decision the API refuses", async () => {
    const page = await visitAs("Ada Example", view);
    await page.route("**/corrections", (route) =>
      route.request().method() === "POST" ? route.abort("connectionrefused") : route.continue(),
    );
    const before = await idsOf();
    await page.keyboard.press("a");
    await page.getByRole("alert").waitFor();
    expect(await page.getByText(`1 of ${before.length}`, { exact: true }).count()).toBe(1);
    await page.getByText("0 statements decided in this visit").waitFor();
    expect(await idsOf()).toEqual(before);
  });

  test("leaves the keys to the page's own shortcuts and to fields", async () => {
    const page = await visitAs("Ada Example", view);
    const before = await idsOf();
    await press(page, "Change the speaker");
    await page.keyboard.type("ara");
    await page.keyboard.press("Escape");
    await page.keyboard.press("g");
    await page.keyboard.press("t");
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/timeline$/);
    expect(await idsOf()).toEqual(before);
  });
});
