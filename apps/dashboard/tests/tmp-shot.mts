import bundled from "@sparticuz/chromium";
import { chromium } from "playwright-core";
const base = "http://127.0.0.1:4613";
const refused = ["--disable-web-security", "--allow-running-insecure-content", "--single-process"];
const b = await chromium.launch({ executablePath: await bundled.executablePath(), args: bundled.args.filter((a) => !refused.includes(a)) });
const shots = JSON.parse(process.argv[2]);
for (const [name, path, width, scheme, locale, script] of shots) {
  const c = await b.newContext({ viewport: { width, height: width < 500 ? 844 : 900 }, colorScheme: scheme, locale, reducedMotion: "reduce" });
  const p = await c.newPage();
  p.on("pageerror", (e) => console.log(name, "error", e.message));
  p.on("console", (m) => m.type() === "error" && console.log(name, "console", m.text()));
  await p.goto(base + path);
  await p.locator("main").waitFor();
  await p.waitForFunction(() => document.querySelector('.skeleton, [aria-busy="true"]') === null);
  if (script) { await (new Function("p", "return (async()=>{" + script + "})()"))(p); await p.waitForTimeout(1500); await p.waitForFunction(() => document.querySelector('.skeleton, [aria-busy="true"]') === null); }
  await p.screenshot({ path: `/tmp/w/h7/tmpb/${name}.png`, fullPage: true });
  await c.close();
}
await b.close();
