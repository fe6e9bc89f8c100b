import { ArticleNoCopyError, ArticleNotFoundError } from "@standpoint/domain";
import { sql } from "kysely";
import { hasArticle } from "./articles.ts";
import { linkAgain, makeOriginal, markCopies } from "./copies.ts";
import { type Correction, listCorrections } from "./corrections.ts";
import type { Database } from "./database.ts";
import { keepRollups } from "./rollups.ts";
import { searchable } from "./storable.ts";
import { inDecision } from "./transaction.ts";

/** What a person decided of a copy. `undo`: the machine looks for its original again. */
export type CopyDecision = { readonly reject: true } | { readonly undo: true };

/**
 * Makes an article that was taken for a copy count by itself, and one that did not count again: the machine takes it for a copy
 * of that original no more, nor the other way round.
 *
 * @throws {ArticleNotFoundError}
 * @throws {ArticleNoCopyError} where there is nothing to reject or to undo
 */
export async function decideCopy(
  database: Database,
  { articleId: id, madeBy, decision }: { articleId: string; madeBy: string; decision: CopyDecision },
): Promise<void> {
  await inDecision(database, async (transaction) => {
    await keepRollups(transaction, [searchable(id)], async ([articleId]) => {
      if (articleId === undefined) throw new ArticleNotFoundError(id);
      const { rows } = await sql<{ copy_of: string | null; not_copy_of: string | null }>`
        select copy_of, not_copy_of from articles where id = ${articleId}
      `.execute(transaction);
      const { copy_of: copyOf = null, not_copy_of: notCopyOf = null } = rows[0] ?? {};
      const isUndo = "undo" in decision;
      if ((isUndo ? notCopyOf : copyOf) === null) throw new ArticleNoCopyError(id);
      await sql`update articles set not_copy_of = ${isUndo ? null : copyOf} where id = ${articleId}`.execute(
        transaction,
      );
      await (isUndo ? linkAgain : makeOriginal)(transaction, articleId);
      await markCopies(transaction, [articleId]);
      await transaction
        .insertInto("corrections")
        .values({
          ...{ made_by: madeBy, field: "copy", article_id: articleId },
          before: JSON.stringify({ copy_of: copyOf }),
          after: isUndo ? null : JSON.stringify({ copy_of: null }),
        })
        .execute();
    });
  });
}

/**
 * Who decided whether an article is a copy, newest first.
 *
 * @throws {ArticleNotFoundError}
 */
export async function listCopyDecisions(database: Database, id: string): Promise<Correction[]> {
  if (!(await hasArticle(database, id))) throw new ArticleNotFoundError(id);
  return await listCorrections(database, { copyId: id });
}
