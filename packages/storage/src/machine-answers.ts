import type { MachineAnswer } from "@standpoint/domain";
import { sql } from "kysely";
import type { Database } from "./database.ts";
import { type JoinedRow, toScoredStatement } from "./statements.ts";

/**
 * What the machine answered last of those statements of an article that people have decided something of.
 *
 * @returns by {@link keyOfAnswer}
 */
export async function machineAnswers(
  database: Database,
  articleId: string,
): Promise<ReadonlyMap<string, MachineAnswer>> {
  const { rows } = await sql<JoinedRow>`
    select shown.statement_id, shown.article_id, shown.published_on, found.text, found.form, found.content, found.cue,
      found.source, found.sieve, found.attribution_confidence, found.speaker_id, false as speaker_corrected,
      shown.target_id, score.*, kind, name, role, organization
    from scored_statements as shown
    join statements as found on found.article_id = shown.article_id and found.id = shown.statement_id
    cross join lateral (
      select target_revision, value, confidence, scorer, scorer_version, evidence, labels from scores
      where target_id = shown.target_id and article_id = shown.article_id and statement_id = shown.statement_id
      order by given desc
      limit 1
    ) as score
    left join speakers on speakers.id = found.speaker_id
    where shown.article_id = ${articleId} and shown.reviewed <> '{}'
  `.execute(database);
  return new Map(
    rows.map((row) => {
      const { text, content, attribution, stance } = toScoredStatement(row);
      return [keyOfAnswer(row), { text, content, attribution, stance }];
    }),
  );
}

export function keyOfAnswer(row: Pick<JoinedRow, "target_id" | "statement_id">): string {
  return JSON.stringify([row.target_id, row.statement_id]);
}
