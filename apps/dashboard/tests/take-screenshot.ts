import { launchBrowser } from "./launch-browser.ts";

// node apps/dashboard/tests/take-screenshot.ts http://localhost:4400/targets/deepseek-threat docs/images/overview.png
const [url, path] = process.argv.slice(2);
if (url === undefined || path === undefined) throw new Error("Give the address of a view and the PNG file to write.");

const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1440, height: 1080 }, locale: "en-GB" });
await page.goto(url, { waitUntil: "networkidle" });
await page.screenshot({ path });
await browser.close();
