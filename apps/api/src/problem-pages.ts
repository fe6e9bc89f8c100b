import { readdir, readFile } from "node:fs/promises";

/** The text of each page in a folder of `{code}.md` files, by its code. */
export async function readProblemPages(folder: URL): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md"));
  const pages = names.map(async (name) => {
    return [name.slice(0, -".md".length), await readFile(new URL(name, folder), "utf8")] as const;
  });
  return new Map(await Promise.all(pages));
}
