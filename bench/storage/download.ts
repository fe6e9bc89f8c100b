import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { msOf } from "./timing.ts";

// A process of its own, so that the one that measures answers' times has nothing else to do.
const [url = "", file = ""] = process.argv.slice(2);
const ms = await msOf(async () => {
  // As it is: gzip is not what is compared.
  const { body } = await fetch(url, { headers: { "accept-encoding": "identity" } });
  if (body !== null)
    await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), createWriteStream(file));
});
console.log(Math.round(ms));
