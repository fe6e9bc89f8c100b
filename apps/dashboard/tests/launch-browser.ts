import bundled from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** Arguments of the bundled Chromium that would let a page do what a reader's browser forbids, or that are for one page only. */
const refused = ["--disable-web-security", "--allow-running-insecure-content", "--single-process"];

/** The Chromium in the npm package on Linux, the system's Chrome elsewhere. */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== "linux") return await chromium.launch({ channel: "chrome" });
  return await chromium.launch({
    executablePath: await bundled.executablePath(),
    args: bundled.args.filter((argument) => !refused.includes(argument)),
  });
}
