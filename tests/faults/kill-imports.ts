import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createClient } from "@standpoint/client";
import { openStore } from "@standpoint/storage";

const main = fileURLToPath(new URL("../../apps/cli/src/main.ts", import.meta.url));
const targetId = "quorvex-threat";
const records = 6_000;

/** Sends one table to a server that is killed while it comes, again and again, until it is there; then counts. */
export async function killImports({
  random,
  folder,
  kills,
  tell,
}: {
  readonly random: () => number;
  readonly folder: string;
  readonly kills: number;
  readonly tell: (what: string) => void;
}): Promise<void> {
  const env = { ...process.env, STANDPOINT_DATA: folder, PORT: "0", DATABASE_URL: "", LOG_LEVEL: "warn" };
  let acknowledged = 0;
  for (let killed = 0; ; ) {
    const server = spawn(process.execPath, [main, "serve"], { env, stdio: ["ignore", "pipe", "inherit"] });
    const client = createClient({ baseUrl: await addressOf(server) });
    const stored = await countOf(client);
    if (stored < acknowledged) throw new Error(`${acknowledged} were acknowledged and ${stored} are there`);
    const killer = killed < kills && setTimeout(random() * 1_500).then(() => server.kill("SIGKILL"));
    try {
      let totals = { added: 0, unchanged: 0, bad: 0 };
      for await (const result of client.importStatements({ type: "text/csv", body: table() })) {
        if ("detail" in result) throw new BadRecordError(JSON.stringify(result));
        totals = result;
        acknowledged = Math.max(acknowledged, totals.added + totals.unchanged);
      }
      if (totals.added + totals.unchanged !== records) throw new BadRecordError(JSON.stringify(totals));
    } catch (error) {
      if (killer === false || error instanceof BadRecordError) throw error;
    }
    if (killer !== false) {
      await killer;
      await closed(server);
      if (server.signalCode !== "SIGKILL") throw new Error("the server ended by itself");
      killed += 1;
      tell("folder, server in an import");
      continue;
    }
    const found = await countOf(client);
    server.kill("SIGTERM");
    await closed(server);
    if (found !== records) throw new Error(`${found} of ${records} are there`);
    break;
  }
  const store = await openStore({ dataFolder: folder });
  const differences = await store.findRollupDifferences();
  await store.close();
  if (differences.length > 0) throw new Error(`the rollups differ: ${JSON.stringify(differences)}`);
}

class BadRecordError extends Error {}

async function addressOf(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new Error("the server has no output");
  for await (const line of createInterface(server.stdout)) return line;
  throw new Error("the server did not start");
}

async function closed(server: ChildProcess): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) await once(server, "close");
}

/** Statements of every band, which the store counts, and again by going through all pages. */
async function countOf(client: ReturnType<typeof createClient>): Promise<number> {
  const { total } = await client.listStatements(targetId, { limit: 1 });
  const csv = await new Response(await client.exportStatements(targetId, "csv")).text();
  const rows = csv.trimEnd().split("\r\n").length - 1;
  if (rows !== total) throw new Error(`${total} are counted and ${rows} are there`);
  return total;
}

function table(): ReadableStream<Uint8Array> {
  const head = "text,target_id,published_on,language,speaker_name,speaker_kind,stance\r\n";
  const lines = Array.from({ length: records }, (_, index) => {
    const day = String(1 + (index % 28)).padStart(2, "0");
    return `Number ${index} of the works council's remarks,${targetId},2025-01-${day},en,Speaker ${index % 40},person,0.5\r\n`;
  });
  return ReadableStream.from([head, ...lines].map((line) => new TextEncoder().encode(line)));
}
