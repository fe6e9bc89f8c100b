import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createClient } from "@standpoint/client";
import { afterAll, beforeAll, expect, test } from "vitest";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "standpoint-cli-"));
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

function start(...args: string[]): ChildProcess {
  const env = { ...process.env, STANDPOINT_DATA: join(folder, "data"), DATABASE_URL: "" };
  return spawn(process.execPath, [main, ...args], { cwd: folder, env });
}

async function run(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = start(...args);
  let [out, err] = ["", ""];
  child.stdout?.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    err += chunk;
  });
  const [code] = (await once(child, "close")) as [number | null];
  return { code, out, err };
}

const text =
  "“DeepSeek is a serious threat to OpenAI and the other American labs,” said Anna Weber, who leads Nordwerk AG.";

test("import and export work alone, through a running server, and after it was killed", {
  timeout: 360_000,
}, async () => {
  await writeFile(join(folder, "a.txt"), text);
  await writeFile(join(folder, "b.json"), JSON.stringify({ text: `${text} More.`, publishedOn: "2025-02-14" }));
  await writeFile(join(folder, "c.jsonl"), `{"text":1}\n\n${JSON.stringify({ text: `${text} And more.` })}\n{`);
  const statuses = (out: string) =>
    out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).status);

  const alone = await run("import", "a.txt", "missing.txt", "b.json");
  expect(alone).toMatchObject({ code: 1, err: expect.stringMatching(/^standpoint import: missing\.txt: .*\n$/) });
  expect(statuses(alone.out)).toEqual(["created", "created"]);

  const server = start("serve", "--port", "0");
  const [address] = (await once(server.stdout as NodeJS.ReadableStream, "data")) as [Buffer];
  expect(String(address)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
  await writeFile(join(folder, "d.html"), `<title>Page</title><p>${text} From a page.</p>`);
  const through = await run("import", "a.txt", "c.jsonl", "d.html", "http://127.0.0.1/");
  expect(statuses(through.out)).toEqual(["unchanged", "created", "created"]);
  expect(through.err).toContain("http://127.0.0.1/: The URL is not fetched");
  expect(through).toMatchObject({ code: 1, err: expect.stringContaining("c.jsonl:1: The body is not right. #/text") });
  expect(through.err).toContain("c.jsonl:4: it is no JSON");
  const client = createClient({ baseUrl: String(address).trim() });
  const queued = await client.queueArticle({ text: `${text} And once more.` });
  const id = queued.outcome === "queued" ? queued.job.id : "";
  await expect.poll(() => client.getJob(id), { timeout: 30_000 }).toMatchObject({ state: "done" });
  expect((await run("jobs", "list", "--kind", "add-article")).out).toMatch(new RegExp(`^${id}  20.*  done  .*\\n$`));
  expect(await run("jobs", "retry", id)).toMatchObject({ code: 1, err: expect.stringContaining("it is done") });
  const made = JSON.parse((await run("keys", "add", "a script", "--role", "read", "--expires", "2099-12-31")).out);
  expect(made).toMatchObject({
    name: "a script",
    role: "read",
    expiresOn: "2099-12-31",
    key: `sp_${made.id}_${made.key.slice(16)}`,
  });
  expect(await run("keys", "add", "a script", "--role", "boss")).toMatchObject({
    code: 1,
    out: "",
    err: expect.stringContaining('#/role: Invalid option: expected one of "read"|"write"|"admin"'),
  });
  await writeFile(
    join(folder, "said.csv"),
    "text,target_id,published_on,language,stance\nThey threaten us.,deepseek-threat,2024-05-06,en,0.5\nNo.,rain,2024-05-06,en,\n",
  );
  expect(await run("import", "--statements", "said.csv")).toEqual({
    code: 1,
    out: '{"file":"said.csv","added":1,"unchanged":0,"bad":1}\n',
    err: expect.stringContaining("standpoint import: said.csv:3: target_id: There is no target “rain”."),
  });
  expect(await run("backup", "running.tgz")).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^standpoint backup: .* is open in another process\. Stop it first\.\n$/),
  });
  const csv = await run("export", "--target", "deepseek-threat");
  expect(csv).toMatchObject({ code: 0, err: expect.stringContaining("Using the server at http://127.0.0.1:") });

  server.kill("SIGKILL");
  await once(server, "close");
  expect(await run("export", "--target", "deepseek-threat")).toEqual({ code: 0, out: csv.out, err: "" });
  await writeFile(join(folder, "exported.csv"), csv.out);
  expect(await run("import", "--statements", "exported.csv")).toMatchObject({
    code: 0,
    out: expect.stringContaining('"added":0,"unchanged":'),
    err: "",
  });
  const json = await run("export", "--target", "deepseek-threat", "--format", "json");
  expect(JSON.parse(json.out)).toHaveLength(csv.out.trim().split("\r\n").length - 1);
  for (const [format, opening] of [
    ["ndjson", '{"id":"st_'],
    ["parquet", "PAR1"],
    ["zip", "PK"],
  ] as const)
    expect((await run("export", "--target", "deepseek-threat", "--format", format)).out.startsWith(opening)).toBe(true);
  expect(await run("export", "--target", "nothing")).toMatchObject({
    code: 1,
    out: "",
    err: expect.stringContaining("nothing"),
  });

  const about = await run("export", "--about", "anna-weber");
  const records = about.out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(records.map(({ type }) => type)).toContain("statement");
  expect(await run("storage", "verify")).toEqual({ code: 0, out: '{"differences":[]}\n', err: "" });
  expect(await run("backup", "a.tgz")).toEqual({ code: 0, out: '{"file":"a.tgz"}\n', err: "" });
  expect((await run("delete", "speaker", "anna-weber")).code).toBe(0);
  expect(await run("export", "--about", "anna-weber")).toMatchObject({ code: 1, err: expect.stringContaining("anna") });
  const article = records.find(({ type }) => type === "statement").statement.articleId;
  expect(await run("delete", "article", article)).toMatchObject({ code: 0, out: expect.stringContaining(article) });
  expect(await run("storage", "verify")).toEqual({ code: 0, out: '{"differences":[]}\n', err: "" });

  expect(JSON.parse((await run("keys", "revoke", made.id)).out)).toEqual({ revoked: made.id });
  expect(JSON.parse((await run("keys")).out)).toMatchObject({ id: made.id, revokedAt: expect.any(String) });
  const audit = (await run("audit")).out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(audit[0]).toMatchObject({ madeBy: "cli", operation: "revokeKey", subject: `/v1/keys/${made.id}` });
  expect(audit).toContainEqual(expect.objectContaining({ madeBy: "keyless", operation: "addKey", status: 201 }));

  await rm(join(folder, "data"), { recursive: true });
  expect((await run("restore", "a.tgz")).code).toBe(0);
  expect(await run("export", "--target", "deepseek-threat")).toEqual({ code: 0, out: csv.out, err: "" });
});
