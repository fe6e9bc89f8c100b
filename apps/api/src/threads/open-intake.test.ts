import { deflateSync } from "node:zlib";
import { DocumentNotReadableError } from "@standpoint/domain";
import { afterAll, expect, test } from "vitest";
import { openIntake } from "./open-intake.ts";

const intake = openIntake({ threads: 1 });
afterAll(async () => await intake.close());
const page = (html: string) =>
  ({ kind: "html", bytes: new TextEncoder().encode(html), charset: null, url: null }) as const;

test("a document is read in a thread, and errors come back as they are", async () => {
  expect((await intake.read(page("<title>Zölle</title><p>Worte."))).title).toBe("Zölle");
  await expect(intake.read(page(""))).rejects.toThrow(DocumentNotReadableError);
});

test("whoever gives up ends the reading, and the next document is read", async () => {
  const controller = new AbortController();
  // An attribute more takes a look at all before it: a minute of a core.
  const endless = page(`<p ${Array.from({ length: 400_000 }, (_, index) => `a${index}=1`).join(" ")}>`);
  const reading = intake.read(endless, controller.signal);
  setTimeout(() => controller.abort(new Error("not wanted")), 200);
  await expect(reading).rejects.toThrow("not wanted");
  expect((await intake.read(page("<p>Worte."))).text).toBe("Worte.");
});

test("a PDF that unpacks to gigabytes is given up before it has taken them", { timeout: 30_000 }, async () => {
  const packed = deflateSync(Buffer.alloc(2 ** 29, "q Q\n"), { level: 1 });
  const stream = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed.toString("latin1")}\nendstream`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
    stream,
  ].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  const bytes = Buffer.from(`%PDF-1.4\n${objects.join("")}trailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n`, "latin1");
  const before = process.memoryUsage().rss;
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss - before);
  }, 10);
  const reading = intake.read({ kind: "pdf", bytes, charset: null, url: null }).finally(() => clearInterval(watch));
  await expect(reading).rejects.toThrow("more memory");
  expect(most).toBeLessThan(600_000_000);
});
