import { SchemaTooNewError } from "@standpoint/domain";
import { sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import type { Database } from "./database.ts";
import * as initial from "./migrations/0001-initial.ts";
import * as labels from "./migrations/0002-labels.ts";
import * as rollups from "./migrations/0003-rollups.ts";
import * as search from "./migrations/0004-search.ts";
import * as scorings from "./migrations/0005-scorings.ts";
import * as speakerSets from "./migrations/0006-speaker-sets.ts";
import * as feeds from "./migrations/0007-feeds.ts";
import * as access from "./migrations/0008-access.ts";
import * as webhooks from "./migrations/0009-webhooks.ts";
import * as copies from "./migrations/0010-copies.ts";
import * as listing from "./migrations/0012-listing.ts";
import * as review from "./migrations/0013-review.ts";
import * as targets from "./migrations/0014-targets.ts";
import * as corrected from "./migrations/0015-corrected.ts";
import * as provenance from "./migrations/0016-provenance.ts";
import * as confirmed from "./migrations/0018-confirmed.ts";

/** In the order they run; never changed once released, only added to. */
export const migrations: Record<string, Migration> = {
  "0001-initial": initial,
  "0002-labels": labels,
  "0003-rollups": rollups,
  "0004-search": search,
  "0005-scorings": scorings,
  "0006-speaker-sets": speakerSets,
  "0007-feeds": feeds,
  "0008-access": access,
  "0009-webhooks": webhooks,
  "0010-copies": copies,
  "0012-listing": listing,
  "0013-review": review,
  "0014-targets": targets,
  "0015-corrected": corrected,
  "0016-provenance": provenance,
  "0018-confirmed": confirmed,
};

/**
 * Brings the schema up to date, in one transaction; a lock keeps a second process from doing so at the same time.
 *
 * @throws {SchemaTooNewError} when a newer Standpoint has written this database
 */
export async function migrate(database: Database): Promise<void> {
  const unknown = (await executedMigrations(database)).find((name) => !(name in migrations));
  if (unknown !== undefined) throw new SchemaTooNewError(unknown);
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

async function executedMigrations(database: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ known: boolean }>`select to_regclass('kysely_migration') is not null as known`.execute(
    database,
  );
  if (!rows[0]?.known) return [];
  const executed = await sql<{ name: string }>`select name from kysely_migration order by name desc`.execute(database);
  return executed.rows.map(({ name }) => name);
}
