import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { loadClassifier, modelFolder } from "@standpoint/classifier";
import { languages } from "@standpoint/domain";
import { sampleArticle } from "@standpoint/domain/sample-article";
import { readArticle } from "@standpoint/pipeline";
import { createCrossEncoderScorer, createRolesScorer, type Passage, targetFromClaim } from "@standpoint/stance";
import { grouped } from "./measure.ts";
import { corpusTexts } from "./texts.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const textLength = 200_000; // UTF-16 code units per language
const passagesPerLanguage = 60;
const coldStarts = 5;

/** What the articles of our corpus are about. */
const target = targetFromClaim("Quorvex is a threat to the established European battery makers");

/** A new process: scores one statement, and tells the memory it holds then in bytes. */
const firstScore = `import { loadClassifier, modelFolder } from "@standpoint/classifier";
  import { createCrossEncoderScorer, targetFromClaim } from "@standpoint/stance";
  const scorer = createCrossEncoderScorer(await loadClassifier(modelFolder));
  const context = { topic: "", before: "" };
  const passage = { text: "They are years behind, and the gap is growing.", language: "en", context };
  await scorer.score([passage], targetFromClaim("Lumora is a threat to Vantrix"));
  console.log(process.memoryUsage().rss);`;

/** Prints how fast statements of our corpus are scored on two threads, beside the floor, and what the first score takes. */
export async function run(): Promise<void> {
  const passages = languages.flatMap(passagesIn);
  const [floor, learned] = [createRolesScorer(), createCrossEncoderScorer(await loadClassifier(modelFolder))];
  const works: readonly [name: string, score: () => Promise<unknown>][] = [
    ["roles", () => floor.score(passages, target)],
    ["cross-encoder, without evidence", () => learned.score(passages, target, { evidence: false })],
    ["cross-encoder, with evidence", () => learned.score(passages, target)],
  ];
  const valued = (await learned.score(passages, target, { evidence: false })).filter(({ value }) => value !== null);
  console.log(
    `Scoring ${passages.length} statements of our corpus, ${valued.length} of which the cross-encoder gives a value`,
  );
  console.log("(only those cost evidence): statements a second, and processor milliseconds for each");
  for (const [name, score] of works) {
    const { seconds, processorSeconds } = await measure(score);
    console.log(
      row(name, grouped(passages.length / seconds), ((1000 * processorSeconds) / passages.length).toFixed(2)),
    );
  }

  const starts = Array.from({ length: coldStarts }, startCold).sort((one, other) => one.seconds - other.seconds);
  const { seconds = 0, bytes = 0 } = starts[Math.floor(coldStarts / 2)] ?? {};
  console.log("\nCold start: milliseconds until a new process has scored one statement, and the megabytes it holds");
  console.log(row("cross-encoder", grouped(1000 * seconds), grouped(bytes / 1e6)));
}

function passagesIn(language: (typeof languages)[number]): Passage[] {
  return corpusTexts(language, textLength)
    .flatMap((text) => readArticle(sampleArticle(language, text), []).statements)
    .slice(0, passagesPerLanguage)
    .map(({ text }) => ({ text, language, context: { topic: "", before: "" } }));
}

async function measure(work: () => Promise<unknown>): Promise<{ seconds: number; processorSeconds: number }> {
  const [start, processor] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(processor);
  return { seconds: (performance.now() - start) / 1000, processorSeconds: (user + system) / 1e6 };
}

function startCold(): { seconds: number; bytes: number } {
  const start = performance.now();
  const args = ["--input-type=module", "--eval", firstScore];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return { seconds: (performance.now() - start) / 1000, bytes: Number(stdout) };
}

const row = (name: string, value: string, other: string) =>
  `  ${name.padEnd(34)}${value.padStart(10)}${other.padStart(12)}`;
