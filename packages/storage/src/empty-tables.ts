import { sql } from "kysely";
import type { Database } from "./database.ts";

/** For tests. */
export async function emptyTables(database: Database): Promise<void> {
  await sql`
    truncate articles, speakers, targets, statements, scores, scored_statements, statement_words, rollups, histograms,
      speaker_sets, corrections, scorings, feeds, fingerprint_bands, webhooks, webhook_deliveries, told_means, api_keys,
      kept_answers, audit_log
  `.execute(database);
}
