import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

interface Command {
  readonly summary: string;
  /** What follows the command's name. */
  readonly takes: string;
  /** Loaded when called, so that `analyze` never waits for a database. */
  readonly load: () => Promise<{ run(args: string[]): Promise<void> }>;
}

const commands: Readonly<Record<string, Command>> = {
  analyze: {
    summary: "statements, speakers and stance of articles",
    takes: "FILE... [--target ID | --claim TEXT] [--scorer NAME] [--format table|json|csv] [--offsets utf16|codepoint]",
    load: () => import("./commands/analyze.ts"),
  },
  extract: {
    summary: "quotations of documents, JSONL in and out",
    takes: "[--offsets utf16|codepoint] < docs.jsonl",
    load: () => import("./commands/extract.ts"),
  },
  score: {
    summary: "stance of text–claim pairs, JSONL in and out",
    takes: "[--scorer NAME] [--offsets utf16|codepoint] < pairs.jsonl",
    load: () => import("./commands/score.ts"),
  },
  import: {
    summary: "store articles, or statements of a table",
    takes: "FILE|URL... | --statements FILE...",
    load: () => import("./commands/import.ts"),
  },
  export: {
    summary: "stored statements as CSV, JSON, Parquet or zip; everything stored about a speaker",
    takes:
      "--about SPEAKER | --target ID [--format csv|ndjson|json|parquet|zip] [--speaker ID] [--from DATE] [--to DATE] [--language CODE] [--outlet NAME] [--form FORM] [--band BAND] [--q TEXT] [--copies include]",
    load: () => import("./commands/export.ts"),
  },
  delete: {
    summary: "delete an article, or a speaker, with everything derived from it",
    takes: "article ID | speaker ID",
    load: () => import("./commands/delete.ts"),
  },
  storage: {
    summary: "check that charts show what is stored",
    takes: "verify",
    load: () => import("./commands/storage.ts"),
  },
  backup: {
    summary: "copy the stopped store's database to a file",
    takes: "FILE",
    load: () => import("./commands/backup.ts"),
  },
  restore: {
    summary: "make a database of a backup, in an empty data folder",
    takes: "FILE",
    load: () => import("./commands/restore.ts"),
  },
  jobs: {
    summary: "queued work: list it, end it, have it tried again",
    takes:
      "[list [--kind add-article|fetch-article|poll-feed|rescore|deliver-webhook] [--state waiting|active|done|failed|cancelled] | cancel ID | retry ID]",
    load: () => import("./commands/jobs.ts"),
  },
  keys: {
    summary: "keys to the API: list them, make one, revoke one",
    takes: "[list | add NAME --role read|write|admin [--expires YYYY-MM-DD] | revoke ID]",
    load: () => import("./commands/keys.ts"),
  },
  audit: {
    summary: "who changed what, newest first",
    takes: "[--operation NAME] [--key ID]",
    load: () => import("./commands/audit.ts"),
  },
  evaluate: {
    summary: "quality on the annotated corpus, or on an annotated file",
    takes:
      "[--scorer NAME | quotes GOLD.jsonl [--core] [--top-level] [--official-wikinews] [--errors N] | stance GOLD.jsonl [--scorer NAME]]",
    load: () => import("./commands/evaluate.ts"),
  },
  serve: {
    summary: "API and dashboard",
    takes: "[--port N] [--scorer NAME] [--sample]",
    load: () => import("./commands/serve.ts"),
  },
  mcp: {
    summary: "the Model Context Protocol on standard input and output, for assistants",
    takes: "",
    load: () => import("./commands/mcp.ts"),
  },
  worker: {
    summary: "does queued work beside a server, with DATABASE_URL",
    takes: "",
    load: () => import("./commands/worker.ts"),
  },
};

const usage = [
  "usage: standpoint <command>",
  ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`),
].join("\n");

// `standpoint analyze … | head`: a reader that has seen enough is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

// The word lists are large scripts: compiled once, a start takes about two thirds of the time.
enableCompileCache(fileURLToPath(new URL("../../../node_modules/.cache/node", import.meta.url)));

const [name = "", ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) {
  const asked = name === "help" || name === "--help" || name === "-h";
  process.stderr.write(`${asked || name === "" ? usage : `standpoint: there is no command “${name}”\n${usage}`}\n`);
  process.exitCode = asked ? 0 : 2;
} else if (args.includes("--help") || args.includes("-h")) {
  process.stderr.write(`usage: standpoint ${name} ${command.takes}\n${command.summary}\n`);
} else {
  try {
    const { run } = await command.load();
    await run(args);
  } catch (error) {
    process.stderr.write(`standpoint ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
