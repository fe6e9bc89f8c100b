import { parseArgs } from "node:util";
import {
  ErrorLog,
  type MarkedDocument,
  type MarkedQuotation,
  matchQuotations,
  QuotationTally,
  readMarkedDocument,
  readMarkedQuotations,
  WikinewsTally,
} from "@standpoint/evaluation";
import { readRegister } from "../corpus.ts";
import { eachRecord, openText } from "../input.ts";
import { printFigures } from "../output/print-figures.ts";
import { errorList, scoreTable, wikinewsTable } from "../output/quotation-score.ts";
import { extractQuotations } from "./extract.ts";

const defaultExamples = 3;

/**
 * `evaluate quotes GOLD.jsonl`: reads the texts of an annotated file and compares what we find with the annotation.
 *
 * Prints the figures as JSON on stdout, as a table on stderr, and there the worst errors of each kind. A document we
 * cannot read is told and counts as one in which nothing was found.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      core: { type: "boolean", default: false },
      "top-level": { type: "boolean", default: false },
      "official-wikinews": { type: "boolean", default: false },
      errors: { type: "string", default: String(defaultExamples) },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error("name one annotated file, GOLD.jsonl");
  if (!/^\d{1,6}$/.test(values.errors)) throw new Error("--errors takes a number of examples for each kind");
  const options = { core: values.core, topLevel: values["top-level"] };
  if (values["official-wikinews"]) {
    const tally = new WikinewsTally();
    await eachDocument(file, (document, found) => tally.add(document, found, options));
    printFigures(tally.score(), wikinewsTable(tally.score()));
  } else {
    const tally = new QuotationTally();
    const log = new ErrorLog(Number(values.errors));
    await eachDocument(file, (document, found) => {
      const matched = matchQuotations(document, found, options);
      tally.add(matched);
      log.add(matched);
    });
    const [score, kinds] = [tally.score(), log.kinds()];
    const errors = Object.fromEntries(kinds.map(({ kind, count }) => [kind, count]));
    printFigures({ ...score, errors }, `${scoreTable(score)}\n\n${errorList(kinds)}`);
  }
}

/** Reads each annotated document as `extract` does; sets the exit code where one is bad. */
async function eachDocument(
  file: string,
  use: (document: MarkedDocument, found: readonly MarkedQuotation[]) => void,
): Promise<void> {
  const register = readRegister();
  const allGood = await eachRecord(await openText(file), (record) => {
    const document = readMarkedDocument(record);
    let found: readonly MarkedQuotation[] = [];
    try {
      found = readMarkedQuotations(extractQuotations(record, register, "codepoint").quotes);
    } finally {
      use(document, found);
    }
  });
  if (!allGood) process.exitCode = 1;
}
