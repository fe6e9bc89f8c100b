import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const root = new URL("../", import.meta.url);

/** Who may import whom: the arrows of docs/architecture.md. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  segmentation: ["domain"],
  quotation: ["domain"],
  stance: ["domain"],
  classifier: ["domain", "stance"],
  report: ["domain"],
  evaluation: ["domain"],
  storage: ["domain"],
  intake: ["domain"],
  pipeline: ["domain", "segmentation", "quotation", "stance"],
  jobs: ["domain", "storage", "pipeline"],
  contract: ["domain"],
  client: ["contract"],
  mcp: ["client", "contract"],
  dashboard: ["client", "contract"],
  api: [
    "domain",
    "contract",
    "client",
    "mcp",
    "pipeline",
    "stance",
    "classifier",
    "report",
    "storage",
    "intake",
    "jobs",
  ],
  cli: ["domain", "client", "mcp", "contract", "pipeline", "stance", "report", "evaluation", "storage", "jobs", "api"],
};

/** Packages that run in any JavaScript runtime: no Node module is imported there. */
const pure = [
  "domain",
  "segmentation",
  "quotation",
  "stance",
  "pipeline",
  "report",
  "evaluation",
  "contract",
  "client",
  "mcp",
];

interface Package {
  readonly name: string;
  readonly folder: string;
  readonly manifest: { dependencies?: Record<string, string>; devDependencies?: Record<string, string> };
  readonly files: readonly string[];
}

const packages: Package[] = ["packages", "apps"].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, root)).map((name) => ({
    name,
    folder: `${folder}/${name}`,
    manifest: JSON.parse(readFileSync(new URL(`${folder}/${name}/package.json`, root), "utf8")),
    files: readdirSync(new URL(`${folder}/${name}/src/`, root), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${name}/src/${file}`),
  })),
);

const isTest = (file: string) => /\.(?:test|test-d|suite)\.tsx?$|\/sample-[^/]+\.ts$/.test(file);
const importsOf = (file: string) =>
  [...readFileSync(new URL(file, root), "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(
    ([, name = ""]) => name,
  );

test("every package of the workspace has its arrows", () => {
  expect(packages.map(({ name }) => name).sort()).toEqual(Object.keys(arrows).sort());
});

describe.for(packages)("$name", ({ name, manifest, files }) => {
  test("imports only the packages its arrows allow", () => {
    const strangers = files
      .filter((file) => !isTest(file))
      .flatMap((file) => importsOf(file).map((imported) => ({ file, imported })))
      .filter(({ imported }) => imported.startsWith("@standpoint/"))
      .filter(({ imported }) => !(arrows[name] ?? []).includes(imported.split("/")[1] ?? ""));
    expect(strangers).toEqual([]);
  });

  test("depends on what it imports, and on nothing else of ours", () => {
    const declared = Object.keys(manifest.dependencies ?? {}).filter((one) => one.startsWith("@standpoint/"));
    const imported = new Set(
      files
        .filter((file) => !isTest(file))
        .flatMap(importsOf)
        .filter((one) => one.startsWith("@standpoint/"))
        .map((one) => one.split("/").slice(0, 2).join("/")),
    );
    expect(declared.sort()).toEqual([...imported].sort());
  });

  test.runIf(pure.includes(name))("imports nothing of one runtime", () => {
    const native = files
      .filter((file) => !isTest(file))
      .flatMap((file) => importsOf(file).map((imported) => ({ file, imported })));
    expect(native.filter(({ imported }) => imported.startsWith("node:"))).toEqual([]);
  });

  test("reads the environment in env.ts alone", () => {
    const readers = files
      .filter((file) => !isTest(file) && !file.endsWith("/env.ts"))
      .filter((file) => /process\.env|import\.meta\.env/.test(readFileSync(new URL(file, root), "utf8")));
    expect(readers).toEqual([]);
  });
});

test("no file is called utils", () => {
  expect(packages.flatMap(({ files }) => files).filter((file) => /\/(?:utils?|helpers?)\.tsx?$/.test(file))).toEqual(
    [],
  );
});

test("only the contract's types of domain cross into it", () => {
  const values = packages
    .filter(({ name }) => name === "contract")
    .flatMap(({ files }) => files.filter((file) => !isTest(file)))
    .filter((file) => /^import (?!type)[^;]*"@standpoint\/domain"/m.test(readFileSync(new URL(file, root), "utf8")));
  expect(values).toEqual([]);
});

test("the seed's people and companies stand in no code", () => {
  const names =
    /\b(?:deepseek|openai|anthropic|lehane|hoffman|whitt?aker|riparbelli|prakash|synthesia|greylock|linkedin|cnbc)\b/i;
  const knowing = packages
    .flatMap(({ files }) => files)
    .filter(
      (file) =>
        existsSync(new URL(file, root)) && !isTest(file) && names.test(readFileSync(new URL(file, root), "utf8")),
    );
  expect(knowing).toEqual([]);
});
