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
