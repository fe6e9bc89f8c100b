import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { parseArgs } from "node:util";
import type { AddedArticle, ArticleDocument, Client, StatementRecords } from "@standpoint/client";
import type { ArticleInput, ImportTotals } from "@standpoint/contract";
import { openBytes, readText } from "../input.ts";
import { messageOf, withClient } from "../with-client.ts";

/** Where an article comes from; `line` counts from 1 in a file of JSON lines. */
interface Origin {
  readonly file: string;
  readonly line?: number;
}

/** `import [--statements] FILE|URL...`: stores articles, or statements of a table; a bad one is told on stderr and the others go on. */
export async function run(args: string[]): Promise<void> {
  const { positionals: files, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { statements: { type: "boolean", default: false } },
  });
  if (files.length === 0) {
    const kinds = values.statements ? ".csv or .jsonl file" : ".txt, .html, .pdf, .eml, .json or .jsonl file, or a URL";
    throw new Error(`name at least one ${kinds}; - is standard input`);
  }
  await (values.statements ? importStatements(files) : importArticles(files));
}

function tell({ file, line }: Origin, error: unknown): void {
  const place = line === undefined ? file : `${file}:${line}`;
  process.stderr.write(`standpoint import: ${place}: ${messageOf(error)}\n`);
  process.exitCode = 1;
}

/** Prints a JSON line with the totals of each file. */
async function importStatements(files: readonly string[]): Promise<void> {
  await withClient(async ({ client }) => {
    for (const file of files) {
      try {
        let totals: ImportTotals | undefined;
        for await (const result of client.importStatements(await openRecords(file))) {
          if (!("detail" in result)) totals = result;
          else tell({ file, line: result.line }, [result.column, result.detail].filter(Boolean).join(": "));
        }
        process.stdout.write(`${JSON.stringify({ file, ...totals })}\n`);
      } catch (error) {
        tell({ file }, error);
      }
    }
  });
}

async function openRecords(file: string): Promise<StatementRecords> {
  const chunks = (await openBytes(file))[Symbol.asyncIterator]();
  const first: IteratorResult<Uint8Array> = await chunks.next();
  const rest = async function* () {
    if (!first.done) yield first.value;
    yield* chunks;
  };
  // No column's name begins with a brace, and every object of JSON does.
  const isJson = !first.done && /^\ufeff?\s*\{/.test(Buffer.from(first.value).toString());
  return { type: isJson ? "application/x-ndjson" : "text/csv", body: ReadableStream.from(rest()) };
}

/** Prints a JSON line for each article. */
async function importArticles(files: readonly string[]): Promise<void> {
  await withClient(async ({ client }) => {
    for (const file of files) {
      for (const { origin, add } of articlesIn(file)) {
        try {
          const { outcome, analyzed } = await add(client);
          const statements = new Set(analyzed.statements.map(({ id }) => id)).size;
          process.stdout.write(
            `${JSON.stringify({ ...origin, id: analyzed.article.id, status: outcome, statements })}\n`,
          );
        } catch (error) {
          tell(origin, error);
        }
      }
    }
  });
}

interface Unread {
  readonly origin: Origin;
  /** May throw: the others must go on. The API checks what it is given. */
  readonly add: (client: Client) => Promise<AddedArticle>;
}

/** Files that the server reads. */
const documentTypes: Readonly<Record<string, ArticleDocument["type"]>> = {
  ".html": "text/html",
  ".htm": "text/html",
  ".pdf": "application/pdf",
  ".eml": "message/rfc822",
};

function articlesIn(file: string): Unread[] {
  if (/^https?:\/\//i.test(file)) return [{ origin: { file }, add: (client) => client.addArticle({ url: file }) }];
  const type = documentTypes[extname(file).toLowerCase()];
  if (type !== undefined)
    return [{ origin: { file }, add: async (client) => client.addDocument({ type, body: readFileSync(file) }) }];
  let text: string;
  try {
    text = readText(file);
  } catch (error) {
    return [{ origin: { file }, add: async () => Promise.reject(error) }];
  }
  // A byte-order mark is part of a text, and no part of JSON.
  const json = text.replace(/^\ufeff/, "");
  switch (kindOf(file, json)) {
    case "text":
      return [{ origin: { file }, add: (client) => client.addArticle({ text }) }];
    case "json":
      return [{ origin: { file }, add: async (client) => client.addArticle(parse(json)) }];
    case "jsonl":
      return json
        .split(/\r?\n/)
        .map((line, index) => ({
          origin: { file, line: index + 1 },
          add: async (client: Client) => client.addArticle(parse(line)),
          isBlank: !line.trim(),
        }))
        .filter(({ isBlank }) => !isBlank);
  }
}

function kindOf(file: string, json: string): "text" | "json" | "jsonl" {
  const extension = extname(file).toLowerCase();
  if (extension === ".json") return "json";
  if (extension === ".jsonl" || extension === ".ndjson") return "jsonl";
  // Standard input has no name: what starts as an object on one line is JSON lines, else one JSON object, else text.
  if (file !== "-" || !json.trimStart().startsWith("{")) return "text";
  return isJson(json) ? "json" : "jsonl";
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function parse(json: string): ArticleInput {
  try {
    return JSON.parse(json) as ArticleInput;
  } catch (cause) {
    throw new SyntaxError(`it is no JSON (${(cause as SyntaxError).message})`, { cause });
  }
}
