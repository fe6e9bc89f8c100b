import { CompiledQuery } from "kysely";
import type { Database } from "./database.ts";

/**
 * Runs SQL that a library has written, and gives the rows of every statement in it, in order.
 *
 * Several statements (without parameters) run in one transaction: the embedded database takes them one at a time.
 */
export async function executeSql(
  database: Database,
  text: string,
  values: readonly unknown[] = [],
): Promise<{ rows: unknown[] }> {
  const statements = values.length > 0 ? [text] : splitSql(text).filter((one) => !/^(?:begin|commit)$/i.test(one));
  const run = async (on: Database) => {
    const results: (readonly unknown[])[] = [];
    for (const statement of statements) {
      results.push((await on.executeQuery(CompiledQuery.raw(statement, [...values]))).rows);
    }
    return { rows: results.flat() };
  };
  return statements.length === 1 ? await run(database) : await database.transaction().execute(run);
}

/** What a semicolon may stand in without ending a statement: strings, names, dollar quotes and comments. */
const quoted = /'(?:[^']|'')*'|"[^"]*"|\$(\w*)\$.*?\$\1\$|--[^\n]*|\/\*.*?\*\//gs;

/** The statements of a script, without the semicolons between them. */
export function splitSql(script: string): string[] {
  const statements = [""];
  let start = 0;
  const add = (plain: string) => {
    const [first = "", ...others] = plain.split(";");
    statements[statements.length - 1] += first;
    statements.push(...others);
  };
  for (const match of script.matchAll(quoted)) {
    add(script.slice(start, match.index));
    statements[statements.length - 1] += match[0];
    start = match.index + match[0].length;
  }
  add(script.slice(start));
  return statements.map((one) => one.trim()).filter(Boolean);
}
