import type { Article } from "@standpoint/domain";
import { sql } from "kysely";
import { insertArticles } from "./articles.ts";
import type { Database, ScoredStatementRow } from "./database.ts";
import { addToRollups, lockArticles } from "./rollups.ts";
import { insertRows, toScoredStatementRow, toScoreRow, toStatementRow } from "./rows.ts";
import { showDecisions } from "./shown.ts";
import { addSpeakers } from "./speakers.ts";
import type { ExportedStatement } from "./statements.ts";
import { storableJson } from "./storable.ts";
import { inTransaction } from "./transaction.ts";
import { recordMeanChanges, recordNewStatements, sharesBefore } from "./webhook-events.ts";
import { addWords } from "./words.ts";

/** `unchanged`: it was there already, and is as it was. A refused one says why, and nothing of it is stored. */
export type ImportedStatement = "added" | "unchanged" | { readonly refused: string };

/**
 * Stores statements that were found and scored elsewhere, in one transaction; articles they come from are made without
 * their text where they are not there, and grow where an earlier import made them.
 *
 * The same statement again changes nothing, so an import that was cut off is completed by running it again. One that is
 * stored with other content, or in an article whose text is here, is refused.
 *
 * @returns what became of each, in their order
 * @throws {TextNotReadableError} for U+0000 in any of them
 */
export async function addStatements(
  database: Database,
  statements: readonly ExportedStatement[],
): Promise<ImportedStatement[]> {
  if (statements.length === 0) return [];
  return await inTransaction(database, async (transaction) => {
    const created = await insertArticles(transaction, statements.map(articleOf));
    await lockArticles(transaction, [...new Set(statements.map(({ articleId }) => articleId))]);
    const rows = statements.map(toRow);
    const verdicts = settleRepeats(rows, await compareWithStored(transaction, rows));
    const isAdded = (_: unknown, index: number) => verdicts[index] === "added";
    await insertStatements(transaction, created, statements.filter(isAdded), rows.filter(isAdded));
    return verdicts.map((verdict, index) => outcomeOf(verdict, rows[index] as ScoredStatementRow));
  });
}

function articleOf({ articleId: id, publishedOn, article }: ExportedStatement): Article {
  return { id, publishedOn, byline: null, ...article, text: "" };
}

function toRow(statement: ExportedStatement) {
  const { cueText, sourceText, reviewed } = statement;
  return {
    ...toScoredStatementRow(statement, articleOf(statement)),
    ...{ cue_text: cueText, source_text: sourceText, reviewed, imported_reviewed: reviewed },
  };
}

/** @param created articles that this transaction has made; those that get no statement are taken back */
async function insertStatements(
  transaction: Database,
  created: ReadonlySet<string>,
  statements: readonly ExportedStatement[],
  rows: readonly ScoredStatementRow[],
): Promise<void> {
  const articles = new Set(rows.map((row) => row.article_id));
  const empty = [...created].filter((id) => !articles.has(id));
  if (empty.length > 0) await transaction.deleteFrom("articles").where("id", "in", empty).execute();
  if (rows.length === 0) return;
  await addSpeakers(
    transaction,
    statements.flatMap(({ attribution }) => attribution?.speaker ?? []),
  );
  const shares = await sharesBefore(transaction, [...articles]);
  const grown = [...articles].filter((id) => !created.has(id));
  if (grown.length > 0) await addToRollups(transaction, grown, -1);
  // There already: the statement of another target's row.
  await insertRows(transaction, "statements", statements.map(toStatementRow), sql`on conflict do nothing`);
  await insertRows(transaction, "scores", statements.map(toScoreRow));
  await insertRows(transaction, "scored_statements", rows);
  await addWords(transaction, [...articles]);
  await showDecisions(transaction, [...articles]);
  await addToRollups(transaction, [...articles]);
  await recordMeanChanges(transaction, [...articles], shares);
  await recordNewStatements(transaction, rows);
}

type Verdict = "added" | "unchanged" | keyof typeof refusals;

const refusals = {
  "other article": (row: ScoredStatementRow) =>
    `The article “${row.article_id}” is stored with another title, outlet, URL, language or date.`,
  "other content": (row: ScoredStatementRow) => `The statement “${row.statement_id}” is stored with other content.`,
  "id taken": (row: ScoredStatementRow) =>
    `The statement “${row.statement_id}” of that day is stored for another article.`,
  "text here": (row: ScoredStatementRow) =>
    `The text of the article “${row.article_id}” is stored, and its statements are found in it.`,
};

function outcomeOf(verdict: Verdict, row: ScoredStatementRow): ImportedStatement {
  return verdict === "added" || verdict === "unchanged" ? verdict : { refused: refusals[verdict](row) };
}

const articleColumns = ["language", "title", "published_on", "published_on_source", "outlet", "url"];
const attributionColumns = ["speaker_id", "sieve", "attribution_confidence"] as const;
const statementColumns = [...attributionColumns, "form", "text", "content"] as const;
const wordColumns = ["form", "text", "starts_at", "ends_at", "cue_text", "source_text"];
const scoreKeyColumns = ["target_revision", "scorer", "scorer_version"];
const scoreColumns = ["value", "confidence", "labels"];

const of = (table: string, columns: readonly string[]) =>
  sql.join(columns.map((column) => sql.ref(`${table}.${column}`)));

/** How the read model tells an attribution (`toScoredStatement`). */
const shownAttribution = sql`
  shown.speaker_id,
  case when shown.speaker_id is null then null when shown.speaker_corrected then 'correction' else shown.sieve end,
  case when shown.speaker_id is null then null when shown.speaker_corrected then 10000
    else shown.attribution_confidence end
`;

/** A row is stored when it is what is shown, or what was imported once and people, or a later score, have changed. */
async function compareWithStored(transaction: Database, rows: readonly ScoredStatementRow[]): Promise<Verdict[]> {
  const { rows: answers } = await sql<{ verdict: Verdict }>`
    select case
        when (${of("article", articleColumns)}) is distinct from (${of("given", articleColumns)}) then 'other article'
        when shown.article_id <> given.article_id then 'id taken'
        when (${of("shown", wordColumns)}) is not distinct from (${of("given", wordColumns)}) and (
            (${shownAttribution}, ${of("shown", [...scoreKeyColumns, ...scoreColumns])})
              is not distinct from (${of("given", [...attributionColumns, ...scoreKeyColumns, ...scoreColumns])})
            or (${of("statement", attributionColumns)}) is not distinct from (${of("given", attributionColumns)})
              and exists (
                select from scores
                where target_id = given.target_id and article_id = given.article_id
                  and statement_id = given.statement_id
                  and (${of("scores", [...scoreKeyColumns, ...scoreColumns])})
                    is not distinct from (${of("given", [...scoreKeyColumns, ...scoreColumns])})
              )
          ) then 'unchanged'
        when article.text <> '' then 'text here'
        when shown.statement_id is not null then 'other content'
        when statement.id is not null
          and (${of("statement", statementColumns)}) is distinct from (${of("given", statementColumns)})
          then 'other content'
        else 'added'
      end as verdict
    from jsonb_populate_recordset(null::scored_statements, ${storableJson(rows)}::jsonb) with ordinality as given
    join articles as article on article.id = given.article_id
    left join statements as statement
      on statement.article_id = given.article_id and statement.id = given.statement_id
    left join scored_statements as shown
      on shown.target_id = given.target_id and shown.published_on = given.published_on
        and shown.statement_id = given.statement_id
    order by given.ordinality
  `.execute(transaction);
  return answers.map(({ verdict }) => verdict);
}

/** Compares rows that are new with each other: the first of a statement is added. */
function settleRepeats(rows: readonly ScoredStatementRow[], verdicts: readonly Verdict[]): Verdict[] {
  const statements = new Map<string, ScoredStatementRow>();
  const scored = new Map<string, ScoredStatementRow>();
  return rows.map((row, index) => {
    const verdict = verdicts[index] as Verdict;
    if (verdict !== "added") return verdict;
    const statementKey = JSON.stringify([row.article_id, row.statement_id]);
    const scoredKey = JSON.stringify([row.target_id, row.published_on, row.statement_id]);
    const [statement, same] = [statements.get(statementKey), scored.get(scoredKey)];
    if (same !== undefined && same.article_id !== row.article_id) return "id taken";
    if (same !== undefined) return isEqual(same, row) ? "unchanged" : "other content";
    if (statement !== undefined && !isEqual(statementPart(statement), statementPart(row))) return "other content";
    statements.set(statementKey, row);
    scored.set(scoredKey, row);
    return verdict;
  });
}

const statementPart = (row: ScoredStatementRow) => statementColumns.map((column) => row[column]);

/** Of plain values made in one order. */
const isEqual = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
