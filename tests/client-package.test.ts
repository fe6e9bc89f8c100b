import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type RunningServer, readEnv, startServer } from "@standpoint/api";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const dist = join(root, "packages/client/dist");

/** A folder outside the workspace, with the built package installed and nothing else. */
let project: string;
let server: RunningServer;
beforeAll(async () => {
  execFileSync(process.execPath, [join(root, "packages/client/build/main.ts")], { stdio: "pipe" });
  project = mkdtempSync(join(tmpdir(), "standpoint-client-"));
  const installed = join(project, "node_modules/@standpoint/client");
  mkdirSync(installed, { recursive: true });
  for (const file of readdirSync(dist)) cpSync(join(dist, file), join(installed, file));
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
  server = await startServer({ ...readEnv({}), port: 0, threads: 1, dataFolder: join(project, "data") });
}, 120_000);
afterAll(async () => {
  await server?.close();
  rmSync(project, { recursive: true, force: true });
});

const readme = readFileSync(join(root, "packages/client/README.md"), "utf8");
const examples = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""], index) => ({
  name: `${index + 1}`,
  code,
}));

test("the package holds its code and types, and depends on nothing", () => {
  const manifest = JSON.parse(readFileSync(join(dist, "package.json"), "utf8"));
  expect(manifest).toMatchObject({ type: "module", license: "Apache-2.0", sideEffects: false, types: "./index.d.ts" });
  expect(manifest).not.toHaveProperty("private");
  expect(manifest).not.toHaveProperty("dependencies");
  const files = readdirSync(dist);
  expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "contract.d.ts", "index.d.ts", "index.js"]));
  const imported = files
    .filter((file) => /\.(?:js|ts)$/.test(file))
    .flatMap((file) => [...readFileSync(join(dist, file), "utf8").matchAll(/(?:from|import\()\s*"([^"]+)"/g)])
    .map(([, from = ""]) => from);
  expect(imported.length).toBeGreaterThan(5);
  expect(imported.filter((from) => !/^\.\/[\w-]+\.js$/.test(from))).toEqual([]);
});

test("its types are the contract's, and the examples of its README compile with them", {
  timeout: 60_000,
}, async () => {
  const names = [...readFileSync(join(dist, "contract.d.ts"), "utf8").matchAll(/^export \w+ (\w+)/gm)].map(
    ([, name = ""]) => name,
  );
  const contract = readFileSync(join(root, "packages/contract/src/index.ts"), "utf8");
  const shared = names.filter((name) => new RegExp(`type ${name}\\b`).test(contract));
  expect(shared.length).toBeGreaterThan(20);
  const checks = shared.flatMap((name) => [
    `export const of${name}: Plain<contract.${name}> = {} as Plain<built.${name}>;`,
    // What a parameter of a query may be is `unknown` in the contract: there the built type says more.
    name.endsWith("Query") ? "" : `export const to${name}: Plain<built.${name}> = {} as Plain<contract.${name}>;`,
  ]);
  const imports = [
    'import type * as built from "@standpoint/client";',
    `import type * as contract from "${root}packages/contract/src/index.ts";`,
    "type Plain<T> = T extends object ? { -readonly [Member in keyof T]: Plain<T[Member]> } : T;",
  ];
  writeFileSync(join(project, "contract-check.ts"), [...imports, ...checks].join("\n"));
  for (const { name, code } of examples) writeFileSync(join(project, `example-${name}.ts`), withServer(code));
  writeFileSync(
    join(project, "tsconfig.json"),
    JSON.stringify({
      extends: join(root, "tsconfig.json"),
      compilerOptions: { lib: ["ES2024", "DOM"], skipLibCheck: false, exactOptionalPropertyTypes: false },
      include: ["*.ts"],
    }),
  );
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, "-p", project]).catch((error) => error);
  expect(stdout).toBe("");
});

test.for(examples)("example $name of its README runs in plain Node", async ({ name, code }) => {
  const file = join(project, `example-${name}.ts`);
  writeFileSync(file, withServer(code));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [file], { cwd: project });
  expect({ said: stdout !== "", stderr }).toEqual({ said: true, stderr: "" });
});

const withServer = (code: string) => code.replaceAll("http://127.0.0.1:4400", server.url);
