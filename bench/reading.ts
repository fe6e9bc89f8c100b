import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Language } from "@standpoint/domain";
import { sampleArticle } from "@standpoint/domain/sample-article";
import { readArticle } from "@standpoint/pipeline";
import compromise from "compromise";
import { parse as parseQuotes } from "quote-parser";
import { grouped, medianSeconds } from "./measure.ts";
import { corpusTexts } from "./texts.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const textLength = 1_500_000; // UTF-16 code units per language

const readIn = (language: Language) => (text: string) => readArticle(sampleArticle(language, text), []);

/** We, and what others offer for English; neither reads German. */
const readers: readonly [name: string, language: Language, read: (text: string) => unknown][] = [
  ["Standpoint, en", "en", readIn("en")],
  ["compromise .quotations(), en", "en", (text) => compromise(text).quotations().out("array")],
  ["quote-parser .parse(), en", "en", (text) => parseQuotes(text, "en", { minLength: 1 })],
  ["Standpoint, de", "de", readIn("de")],
];

const sample = JSON.stringify("“It rains,” said Ann Weber, the mayor of Moorland.");
/** What a new process runs. */
const firstReadings: readonly [name: string, script: string][] = [
  [
    "Standpoint",
    `import { readArticle } from "@standpoint/pipeline";
import { createArticle } from "@standpoint/pipeline/drafts";
    readArticle(createArticle({ text: ${sample}, language: "en" }, "2025-01-01"), []);`,
  ],
  ["compromise", `import nlp from "compromise"; nlp(${sample}).quotations().out("array");`],
  ["quote-parser", `import { parse } from "quote-parser"; parse(${sample}, "en", { minLength: 1 });`],
  ["Node alone", ""],
];

/** Prints how fast we segment, extract and attribute on one core, beside other libraries on the same texts. */
export function run(): void {
  const texts = { en: corpusTexts("en", textLength), de: corpusTexts("de", textLength) };
  const seconds = medianSeconds(
    readers.map(([, language, read]) => () => {
      for (const text of texts[language]) read(text);
    }),
  );
  console.log("Reading articles of our corpus on one core: code units a second, and the time taken beside ours");
  readers.forEach(([name, language], index) => {
    const length = texts[language].reduce((sum, text) => sum + text.length, 0);
    const [ours = 0, theirs = 0] = [seconds[0], seconds[index]];
    const ratio = language === "en" ? `${(theirs / ours).toFixed(2)} ×` : "";
    console.log(row(name, grouped(length / theirs), ratio));
  });

  const cold = medianSeconds(firstReadings.map(([, script]) => startOf(script)));
  console.log("\nCold start: milliseconds until a new process has read one sentence and ended");
  firstReadings.forEach(([name], index) => {
    const [ours = 0, theirs = 0] = [cold[0], cold[index]];
    console.log(row(name, grouped(1000 * theirs), `${(theirs / ours).toFixed(2)} ×`));
  });
}

/** A new process that runs the script. */
function startOf(script: string): () => void {
  const args = ["--input-type=module", "--eval", script];
  return () => {
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  };
}

const row = (name: string, value: string, ratio: string) =>
  `  ${name.padEnd(32)}${value.padStart(12)}${ratio.padStart(12)}`;
