import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import type { Client } from "@standpoint/client";
import { type Filter, filterFields } from "@standpoint/contract";
import { messageOf, withClient } from "../with-client.ts";

const formats = ["csv", "ndjson", "json", "parquet", "zip"] as const;

/**
 * `export --target ID [--format csv|ndjson|json|parquet|zip] [filters]`: all statements of a target that match, newest first.
 * `export --about SPEAKER`: everything stored about a speaker, as lines of JSON.
 */
export async function run(args: string[]): Promise<void> {
  const list = { type: "string", multiple: true } as const;
  const { values } = parseArgs({
    args,
    options: {
      about: { type: "string" },
      target: { type: "string" },
      format: { type: "string", default: "csv" },
      speaker: list,
      from: { type: "string" },
      to: { type: "string" },
      language: list,
      outlet: list,
      form: list,
      band: list,
      q: { type: "string" },
      copies: { type: "string" },
    },
  });
  const { about, target, format: name, ...filter } = values;
  if (about !== undefined && target === undefined) return await print((client) => client.exportSpeaker(about));
  const format = formats.find((one) => one === name);
  if (target === undefined)
    throw new Error(
      `name a target with --target, or a speaker with --about; filters are --${Object.keys(filterFields).join(" --")}`,
    );
  if (format === undefined) throw new Error(`--format takes ${formats.join(", ")}`);
  // The API checks the values and says what is wrong with them.
  await print((client) => client.exportStatements(target, format, filter as Filter));
}

/** Writes the bytes of a file as they come. */
async function print(ask: (client: Client) => Promise<Response["body"]>): Promise<void> {
  await withClient(async ({ client }) => {
    const body = await ask(client).catch((cause) => {
      throw new Error(messageOf(cause), { cause });
    });
    if (body)
      await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), process.stdout, { end: false });
  });
}
