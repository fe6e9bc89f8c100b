import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import type { Client } from "@standpoint/client";
import { type Filter, filterFields } from "@standpoint/contract";
import { type Connection, messageOf, withClient } from "../with-client.ts";

const formats = ["csv", "json"] as const;

/** Statements a request, when they are asked for page by page. */
const pageSize = 200;

/**
 * `export --target ID [--format csv|json] [filters]`: all statements of a target that match, newest first.
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
    },
  });
  const { about, target, format: name, ...filter } = values;
  if (about !== undefined && target === undefined) return await exportSpeaker(about);
  const format = formats.find((one) => one === name);
  if (target === undefined)
    throw new Error(
      `name a target with --target, or a speaker with --about; filters are --${Object.keys(filterFields).join(" --")}`,
    );
  if (format === undefined) throw new Error(`--format takes ${formats.join(", ")}`);
  const exportAll = format === "csv" ? exportCsv : exportJson;
  await withClient(async (connection) => {
    // The API checks the values and says what is wrong with them.
    await exportAll(connection, target, filter as Filter).catch((cause) => {
      throw new Error(messageOf(cause), { cause });
    });
  });
}

async function exportSpeaker(id: string): Promise<void> {
  await withClient(async ({ client }) => {
    const lines = await client.exportSpeaker(id).catch((cause) => {
      throw new Error(messageOf(cause), { cause });
    });
    await print(lines);
  });
}

async function exportCsv({ client, fetch }: Connection, target: string, filter: Filter): Promise<void> {
  // The first page tells whether the query is right: a problem must not end up in the file.
  await client.listStatements(target, { ...filter, limit: 1 });
  const { body } = await fetch(client.exportStatementsUrl(target, filter));
  await print(body);
}

/** Writes bytes as they come. */
async function print(body: Response["body"]): Promise<void> {
  if (body)
    await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), process.stdout, { end: false });
}

async function exportJson({ client }: Connection, target: string, filter: Filter): Promise<void> {
  let separator = "[\n";
  for await (const statement of statementsOf(client, target, filter)) {
    await write(`${separator}${JSON.stringify(statement)}`);
    separator = ",\n";
  }
  await write(separator === "[\n" ? "[]\n" : "\n]\n");
}

async function* statementsOf(client: Client, target: string, filter: Filter) {
  let cursor: string | null | undefined;
  do {
    const page = await client.listStatements(target, { ...filter, limit: pageSize, ...(cursor && { cursor }) });
    yield* page.statements;
    cursor = page.next;
  } while (cursor !== null);
}

/** Waits while the reader is slower than we are. */
async function write(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise((resolve) => process.stdout.once("drain", resolve));
}
