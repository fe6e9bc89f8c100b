import type { ArticleInput, ArticleResult, BadRecord, Problem } from "@standpoint/contract";
import { RequestError } from "../request-error.ts";
import type { ReadRecord } from "./read-records.ts";

/** Records that are looked at together; each waits for all of them, so that results come in the records' order. */
const atOnce = 4;

type Outcome =
  | { readonly id: string; readonly status: "created" | "unchanged" }
  | { readonly id: string | null; readonly status: "queued"; readonly job: string };

/**
 * Stores, or queues, articles record by record, and reads no faster than that.
 *
 * @param problemOf what is told of a record that failed; the others go on
 * @returns what became of each, in order
 */
export async function* importArticles(
  records: AsyncIterable<readonly ReadRecord<ArticleInput>[]>,
  {
    add,
    problemOf,
  }: { readonly add: (input: ArticleInput) => Promise<Outcome>; readonly problemOf: (error: unknown) => Problem },
): AsyncGenerator<readonly ArticleResult[]> {
  const resultOf = async (one: ReadRecord<ArticleInput>): Promise<ArticleResult> => {
    if ("detail" in one) return { line: one.line, problem: problemOf(toError(one)) };
    return await add(one.record).then(
      (outcome) => ({ line: one.line, ...outcome }),
      (error: unknown) => ({ line: one.line, problem: problemOf(error) }),
    );
  };
  for await (const block of records) {
    for (let start = 0; start < block.length; start += atOnce)
      yield await Promise.all(block.slice(start, start + atOnce).map(resultOf));
  }
}

function toError({ column, detail }: BadRecord): RequestError {
  return new RequestError("request_invalid", detail, { errors: [{ pointer: column ? `#/${column}` : "#", detail }] });
}
