import { type CompiledQuery, Kysely, type Logger, PostgresDialect, PostgresDriver } from "kysely";
import pg from "pg";
import { columnParsers } from "./column-parsers.ts";
import type { Database, Tables } from "./database.ts";
import { asUnavailable } from "./unavailable.ts";

/** @param log is told of every query */
export function serverDatabase(connectionString: string, log?: Logger): Database {
  const getTypeParser: typeof pg.types.getTypeParser = (id: number, format?: "text" | "binary") =>
    columnParsers[id] ?? pg.types.getTypeParser(id, format as "text");
  const pool = new pg.Pool({ connectionString, types: { getTypeParser } });
  // A server that closes a connection is no news: the query that runs fails and says so, and the next one opens another.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const dialect = new PostgresDialect({ pool });
  dialect.createDriver = () => serverDriver(pool);
  return new Kysely<Tables>({ dialect, ...(log && { log }) });
}

/** A server that cannot be used is a `StoreUnavailableError`, whatever was asked of it. */
function serverDriver(pool: pg.Pool): PostgresDriver {
  const ours = async <T>(work: Promise<T>): Promise<T> =>
    await work.catch((error: unknown) => {
      throw asUnavailable(error);
    });
  const driver = new PostgresDriver({
    pool,
    onCreateConnection: async (connection) => {
      const executeQuery = connection.executeQuery.bind(connection);
      connection.executeQuery = async <Row>(query: CompiledQuery) => {
        const result = await ours(executeQuery<Row>(query));
        // Out of the driver's own list: left in that, rows outlive their query until old memory is collected.
        return { ...result, rows: result.rows.splice(0) };
      };
    },
  });
  const acquireConnection = driver.acquireConnection.bind(driver);
  driver.acquireConnection = async (options) => await ours(acquireConnection(options));
  return driver;
}

/**
 * Reads a server as it is when the reading begins, whatever is written meanwhile; over a connection of its own, for its
 * reader may be slow and the pool has few for everybody.
 */
export async function* fromSnapshot<Block>(
  databaseUrl: string,
  read: (database: Database) => AsyncIterable<Block>,
): AsyncGenerator<Block> {
  const database = serverDatabase(databaseUrl);
  try {
    const snapshot = await database
      .startTransaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute();
    try {
      yield* read(snapshot);
    } finally {
      // A connection that is lost has nothing to undo.
      await snapshot
        .rollback()
        .execute()
        .catch(() => {});
    }
  } finally {
    await database.destroy();
  }
}
