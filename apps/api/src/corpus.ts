import { readdir, readFile } from "node:fs/promises";
import { parseRegister, parseTargets } from "@standpoint/contract";
import type { RegisteredSpeaker, Target } from "@standpoint/domain";

/** Reads `targets.json` of a corpus folder. */
export async function readTargets(corpusFolder: URL): Promise<readonly Target[]> {
  return parseTargets(await readFile(new URL("targets.json", corpusFolder), "utf8"));
}

/** Reads `speakers.json` of a corpus folder. */
export async function readRegister(corpusFolder: URL): Promise<readonly RegisteredSpeaker[]> {
  return parseRegister(await readFile(new URL("speakers.json", corpusFolder), "utf8"));
}

/** The articles of a corpus folder, by file name; each file is the body of a `POST /v1/articles`. */
export async function readSampleArticles(
  corpusFolder: URL,
): Promise<readonly { readonly name: string; readonly body: string }[]> {
  const folder = new URL("articles/", corpusFolder);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  return await Promise.all(names.map(async (name) => ({ name, body: await readFile(new URL(name, folder), "utf8") })));
}
