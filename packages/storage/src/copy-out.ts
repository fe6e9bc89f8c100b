import { addAbortSignal } from "node:stream";
import { type Compilable, createQueryId, PostgresQueryCompiler, type RootOperationNode, sql } from "kysely";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import type { Database } from "./database.ts";
import { asUnavailable } from "./unavailable.ts";

/** Between the cells of a row. */
export type Delimiter = "," | ";" | "\t";

/** A query whose rows are to be copied. */
export interface CopiedQuery extends Compilable {
  toOperationNode(): RootOperationNode;
}

/**
 * The rows of a query as a server writes them by COPY, in CSV without a header, as they come.
 *
 * Over a connection of its own: its reader may be slow, and the pool has few for everybody.
 *
 * @param signal ends query and connection at once, and the bytes in an error
 */
export async function* copyFromServer(
  databaseUrl: string,
  query: CopiedQuery,
  { delimiter, signal }: { readonly delimiter: Delimiter; readonly signal: AbortSignal },
): AsyncGenerator<Uint8Array> {
  const client = new pg.Client(databaseUrl);
  // The query under way tells its reader.
  client.on("error", () => {});
  try {
    await client.connect();
    const bytes = client.query(
      copyTo(`copy (${withLiterals(query)}) to stdout (format csv, delimiter '${delimiter}')`),
    );
    bytes.once("close", () => void client.end());
    yield* addAbortSignal(signal, bytes);
  } catch (error) {
    throw asUnavailable(error);
  }
}

/** The same from the embedded database, which writes all rows before anybody reads the first. */
export async function copyFromEmbedded(
  database: Database,
  query: CopiedQuery,
  delimiter: Delimiter,
): Promise<Uint8Array> {
  const copy = sql.raw<{ bytes: Uint8Array }>(
    `copy (${withLiterals(query)}) to '/dev/blob' (format csv, delimiter '${delimiter}')`,
  );
  const { rows } = await copy.execute(database);
  return rows[0]?.bytes ?? new Uint8Array();
}

/** COPY takes no parameters. */
function withLiterals(query: CopiedQuery): string {
  return new LiteralCompiler().compileQuery(query.toOperationNode(), createQueryId()).sql;
}

class LiteralCompiler extends PostgresQueryCompiler {
  protected override appendValue(value: unknown): void {
    if (typeof value === "string") this.append(pg.escapeLiteral(value));
    else if (typeof value === "number") this.append(String(value));
    else throw new TypeError(`no literal for ${typeof value}`);
  }
}
