import type { Statement } from "@standpoint/domain";
import { sql } from "kysely";
import type { Database } from "./database.ts";

/** A statement's words as a person gave them. */
export type CorrectedContent = Pick<Statement, "content" | "text">;

/** Which words of articles' statements people have corrected, for as long as that stands. */
export async function correctedContents(
  database: Database,
  articleIds: readonly string[],
): Promise<(row: { readonly article_id: string; readonly id: string }) => CorrectedContent | null> {
  const { rows } = await sql<{ article_id: string; statement_id: string; after: CorrectedContent | null }>`
    select distinct on (article_id, statement_id) article_id, statement_id, after from corrections
    where article_id = any(${articleIds}::text[]) and field = 'content'
    order by article_id, statement_id, id desc
  `.execute(database);
  return ({ article_id, id }) =>
    rows.find((row) => row.article_id === article_id && row.statement_id === id)?.after ?? null;
}
