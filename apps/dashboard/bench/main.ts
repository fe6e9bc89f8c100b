import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../tests/launch-browser.ts";
import { serveDashboard } from "../tests/serve-dashboard.ts";

// pnpm bench:web: how fast the dashboard is to its reader, in Chromium, against the goals of its makers.

const target = "/targets/quorvex-threat";
const views = [target, `${target}/timeline`, `${target}/compare`, `${target}/statements`];
const rounds = 5;
/** A middling phone against a developer's machine. */
const slowdown = 4;

const { url, stop } = await serveDashboard({ withSample: true });
const browser = await launchBrowser();
try {
  console.log(`Chromium ${browser.version()}, medians of ${rounds} rounds\n`);
  for (const figure of await firstView()) report(figure);
  report(await scripts());
  report(await filterAnswer());
  for (const view of views) report(await marks(view));
  for (const view of views.slice(0, 2)) report(await hovering(view));
} finally {
  await browser.close();
  await stop();
}

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: { readonly atMost: number } | { readonly atLeast: number };
  readonly note?: string;
}

function report({ name, value, unit, goal, note }: Figure): void {
  const isMet = "atMost" in goal ? value <= goal.atMost : value >= goal.atLeast;
  const bound = "atMost" in goal ? `at most ${goal.atMost}` : `at least ${goal.atLeast}`;
  const figure = value.toFixed(value < 10 ? 2 : 0);
  console.log(
    `${name}: ${figure} ${unit} (${bound}: ${isMet ? "met" : "MISSED"})${note === undefined ? "" : `; ${note}`}`,
  );
}

/**
 * From a cold start until the overview says where everybody stands and answers its reader, and until its bars stand,
 * beside the same page without its scripts.
 */
async function firstView(): Promise<Figure[]> {
  const headline: number[] = [];
  const bars: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    headline.push(await coldly(browser, async (page) => await standing(page, "main h1")));
    bars.push(await coldly(browser, async (page) => await standing(page, "svg.recharts-surface [role=button]")));
    floor.push(
      await coldly(browser, async (page) => {
        await page.route("**/assets/*.js", (route) => route.abort());
        await page.goto(url + target.slice(1), { waitUntil: "load" });
        return await page.evaluate(() => performance.now());
      }),
    );
  }
  const bare = median(floor);
  const figure = (name: string, times: readonly number[]): Figure => ({
    name: `${name}, cold, ${slowdown} × slower`,
    value: median(times) / 1000,
    unit: "s",
    goal: { atMost: 1.5 },
    note: `${(median(times) / bare).toFixed(1)} × the page without scripts (${(bare / 1000).toFixed(2)} s)`,
  });
  return [figure("First view interactive", headline), figure("With its bars", bars)];
}

async function coldly(inBrowser: Browser, measure: (page: Page) => Promise<number>): Promise<number> {
  const context = await inBrowser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  try {
    return await measure(page);
  } finally {
    await context.close();
  }
}

/** Milliseconds from the start of the navigation until something is there and the next task runs. */
async function standing(page: Page, selector: string): Promise<number> {
  await page.addInitScript((wanted) => {
    const seen = new Promise<number>((resolve) => {
      const look = () => {
        if (document.querySelector(wanted) === null) return requestAnimationFrame(look);
        return setTimeout(() => resolve(performance.now()));
      };
      requestAnimationFrame(look);
    });
    Object.assign(window, { seen });
  }, selector);
  await page.goto(url + target.slice(1), { waitUntil: "commit" });
  return await page.evaluate(async () => await (window as unknown as { seen: Promise<number> }).seen);
}

/** Script that a first visit loads, without what is loaded later: the charts. */
async function scripts(): Promise<Figure> {
  const html = await (await fetch(url)).text();
  const paths = [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, path]) => path ?? "");
  const sizes = await Promise.all(
    paths.map(async (path) => {
      const response = await fetch(new URL(path, url), { headers: { "accept-encoding": "gzip" } });
      await response.arrayBuffer();
      return { path, encoding: response.headers.get("content-encoding") };
    }),
  );
  const page = await browser.newPage();
  await page.goto(url + target.slice(1), { waitUntil: "networkidle" });
  const loadedScripts = await page.evaluate(() =>
    (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith(".js"))
      .map(({ name, encodedBodySize }) => ({ path: new URL(name).pathname, size: encodedBodySize })),
  );
  await page.close();
  const sum = (chosen: typeof loadedScripts) => chosen.reduce((total, { size }) => total + size, 0) / 1000;
  const initial = loadedScripts.filter(({ path }) => sizes.some((one) => one.path === path));
  return {
    name: "Initial JavaScript, compressed",
    value: sum(initial),
    unit: "kB",
    goal: { atMost: 170 },
    note: `${sum(loadedScripts).toFixed(0)} kB with the charts`,
  };
}

/** From the last answer of the API until the view stands, after a filter was chosen. */
async function filterAnswer(): Promise<Figure> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  await page.addInitScript(() => {
    const { fetch: send } = window;
    const times = { answered: 0 };
    Object.assign(window, { times });
    window.fetch = async (...request) => {
      const response = await send(...request);
      times.answered = performance.now();
      return response;
    };
  });
  await page.goto(url + target.slice(1), { waitUntil: "networkidle" });
  const bands = page.getByRole("button", { name: /filter by this band/ });
  const delays: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await bands.nth(round % 5).click();
    delays.push(
      await page.evaluate(
        async () =>
          await new Promise<number>((resolve) => {
            const { times } = window as unknown as { times: { answered: number } };
            const start = performance.now();
            const look = () => {
              const isBusy = document.querySelector('[aria-busy="true"]') !== null || times.answered < start - 500;
              if (isBusy && performance.now() - start < 10_000) return requestAnimationFrame(look);
              return resolve(Math.max(0, performance.now() - times.answered));
            };
            requestAnimationFrame(look);
          }),
      ),
    );
  }
  await page.close();
  return { name: "A filter, after the API's answer", value: median(delays), unit: "ms", goal: { atMost: 100 } };
}

/** Marks of the drawing that has most of them. */
async function marks(view: string): Promise<Figure> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  await page.goto(url + view.slice(1), { waitUntil: "networkidle" });
  const most = await page.evaluate(() =>
    Math.max(
      0,
      ...Array.from(
        document.querySelectorAll("svg.recharts-surface"),
        (svg) => svg.querySelectorAll("path, circle, rect, line, use, text").length,
      ),
    ),
  );
  await page.close();
  return { name: `Marks in one drawing, ${view}`, value: most, unit: "marks", goal: { atMost: 1_000 } };
}

/** Frames a second while the pointer goes over the charts of a view. */
async function hovering(view: string): Promise<Figure> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  await page.goto(url + view.slice(1), { waitUntil: "networkidle" });
  const chart = page.locator("svg.recharts-surface").first();
  await chart.scrollIntoViewIfNeeded();
  const box = (await chart.boundingBox()) ?? { x: 0, y: 0, width: 1, height: 1 };
  await page.evaluate(() => {
    const frames = { count: 0, start: performance.now() };
    Object.assign(window, { frames });
    const count = () => {
      frames.count += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  for (let step = 0; step < 120; step += 1) {
    const share = (step % 40) / 40;
    await page.mouse.move(box.x + share * box.width, box.y + (0.1 + (0.8 * ((step * 7) % 40)) / 40) * box.height);
  }
  const perSecond = await page.evaluate(() => {
    const { frames } = window as unknown as { frames: { count: number; start: number } };
    return (frames.count / (performance.now() - frames.start)) * 1000;
  });
  await page.close();
  return { name: `Hovering, ${view}`, value: perSecond, unit: "frames a second", goal: { atLeast: 50 } };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
