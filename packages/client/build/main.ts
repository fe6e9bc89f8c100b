/**
 * Builds the package that is published to `dist/`: plain ESM with types that need no other package.
 *
 * The types of the contract are written from its schemas, and the client is compiled against those. What it uses of the
 * contract beside them, `files.ts`, needs nothing itself and is compiled along.
 */

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { type JsonSchema, typeDeclarations } from "./type-declarations.ts";

const root = new URL("../../../", import.meta.url);
const here = new URL("../", import.meta.url);
const dist = new URL("dist/", here);
const schemas = new URL("packages/contract/src/schemas/", root);

const filesToo = 'export * from "./files.js";\n\n';

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const tsc = fileURLToPath(new URL("node_modules/typescript/bin/tsc", root));
const compile = (config: string) =>
  execFileSync(process.execPath, [tsc, "-p", config], { cwd: fileURLToPath(here), stdio: "inherit" });
compile("tsconfig.files.json");
writeFileSync(new URL("contract.d.ts", dist), filesToo + typeDeclarations(await readSchemas()));
compile("tsconfig.build.json");
for (const file of readdirSync(dist)) {
  const code = readFileSync(new URL(file, dist), "utf8");
  const local = code
    .replaceAll('"@standpoint/contract/files"', '"./files.js"')
    .replaceAll('"@standpoint/contract"', '"./contract.js"')
    .replaceAll(/(from ".+)\.ts"/g, '$1.js"');
  writeFileSync(new URL(file, dist), local);
}
copyFileSync(new URL("README.md", here), new URL("README.md", dist));
copyFileSync(new URL("LICENSE", root), new URL("LICENSE", dist));
writeFileSync(new URL("package.json", dist), `${JSON.stringify(publishedManifest(), null, 2)}\n`);

/** The schema of every type that the client's source imports of the contract, or lets others import. */
async function readSchemas(): Promise<ReadonlyMap<string, JsonSchema>> {
  const files = readdirSync(schemas).filter((name) => name.endsWith(".ts"));
  const modules: Record<string, unknown>[] = await Promise.all(
    files.map((file) => import(new URL(file, schemas).href)),
  );
  const all: Record<string, unknown> = Object.assign({}, ...modules);
  return new Map(
    contractTypes().map((name) => {
      const schema = all[`${name[0]?.toLowerCase()}${name.slice(1)}Schema`];
      if (!(schema instanceof z.ZodType)) throw new Error(`The contract has no schema of ${name}.`);
      // What a body may leave out is there in what the API reads of it.
      const io = /(?:Input|Draft)$/.test(name) ? "input" : "output";
      const { required, ...optional } = z.toJSONSchema(schema, { io }) as JsonSchema;
      // Every parameter of a query may be left out.
      return [name, name.endsWith("Query") || required === undefined ? optional : { ...optional, required }];
    }),
  );
}

function contractTypes(): readonly string[] {
  const source = new URL("src/", here);
  const files = readdirSync(source).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const lists = files.flatMap((name) => [
    ...readFileSync(new URL(name, source), "utf8").matchAll(/\{([^}]*)\} from "@standpoint\/contract"/g),
  ]);
  const names = lists.flatMap(([, list = ""]) => list.split(",").map((name) => name.trim().replace(/^type /, "")));
  const compiled = readFileSync(new URL("files.d.ts", dist), "utf8");
  return [...new Set(names)].filter((name) => name !== "" && !new RegExp(`\\b${name}\\b`).test(compiled)).sort();
}

/** What is said of the package once it stands alone. */
function publishedManifest(): object {
  const manifest = JSON.parse(readFileSync(new URL("package.json", here), "utf8"));
  const { private: _, exports: __, scripts, dependencies, devDependencies, ...rest } = manifest;
  return {
    ...rest,
    exports: { ".": { types: "./index.d.ts", default: "./index.js" } },
    types: "./index.d.ts",
    files: ["*.js", "*.d.ts"],
  };
}
