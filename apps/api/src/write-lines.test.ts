import { execFile } from "node:child_process";
import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { writeLines } from "./write-lines.ts";

test("lines of one turn are written at once, in their order", async () => {
  const stream = new PassThrough({ encoding: "utf8", objectMode: true });
  const report = writeLines(stream);
  for (const line of ["one", "two"]) report(line);
  await setImmediate();
  report("three");
  await setImmediate();
  expect([stream.read(), stream.read(), stream.read()]).toEqual(["one\ntwo\n", "three\n", null]);
});

test.for(["process.exit(3)", "throw new Error('broken')"])(
  "nothing is lost when the process ends by %s",
  async (end) => {
    const file = new URL("./write-lines.ts", import.meta.url).href;
    const script = `import { writeLines } from "${file}"; writeLines(process.stdout)("the last line"); ${end};`;
    const ended = promisify(execFile)(process.execPath, ["--input-type=module", "-e", script]);
    await expect(ended).rejects.toMatchObject({ stdout: "the last line\n" });
  },
);
