import {
  type Article,
  isUndecided,
  type ScoredStatement,
  type Span,
  type Speaker,
  type Statement,
  textOf,
} from "@standpoint/domain";
import { type Insertable, sql } from "kysely";
import type { ArticleRow, Database, ScoredStatementRow, StatementColumns, Tables } from "./database.ts";
import { storable, storableJson } from "./storable.ts";
import { toTenThousandths } from "./ten-thousandths.ts";

/** One parameter for any number of rows, which all have the same columns: Postgres takes at most 65,535 of them. */
export async function insertRows<Name extends keyof Tables>(
  transaction: Database,
  name: Name,
  rows: readonly Insertable<Tables[Name]>[],
  onConflict = sql``,
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const table = sql.table(name);
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)));
  await sql`
    insert into ${table} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${table}, ${storableJson(rows)}::jsonb)
    ${onConflict}
  `.execute(transaction);
}

export function toArticleRow(article: Article): ArticleRow {
  const { id, language, publishedOn, publishedOnSource } = article;
  return {
    id,
    language,
    title: article.title && storable(article.title),
    published_on: publishedOn,
    published_on_source: publishedOnSource,
    outlet: article.outlet && storable(article.outlet),
    byline: article.byline && storable(article.byline),
    url: article.url && storable(article.url),
    text: storable(article.text),
  };
}

export function toArticle(row: ArticleRow): Article {
  const { id, language, title, outlet, byline, url, text } = row;
  const [publishedOn, publishedOnSource] = [row.published_on, row.published_on_source];
  return { id, language, title, publishedOn, publishedOnSource, outlet, byline, url, text };
}

export function toStatementRow(statement: Statement): Insertable<Tables["statements"]> {
  const { role, organization } = statement.attribution?.speaker ?? { role: null, organization: null };
  return { ...toFoundStatement(statement), speaker_role: role, speaker_organization: organization };
}

function toFoundStatement(statement: Statement): StatementColumns {
  const { articleId, id, attribution, form, text, content, cue, source } = statement;
  return {
    article_id: articleId,
    id,
    speaker_id: attribution?.speaker.id ?? null,
    sieve: attribution?.sieve ?? null,
    attribution_confidence: attribution && toTenThousandths(attribution.confidence),
    form,
    text,
    content,
    cue,
    source,
  };
}

export function toScoreRow({ id, articleId, targetId, targetRevision, stance }: ScoredStatement) {
  return {
    target_id: targetId,
    article_id: articleId,
    statement_id: id,
    target_revision: targetRevision,
    scorer: stance.scorer,
    scorer_version: stance.scorerVersion,
    value: stance.value === null ? null : toTenThousandths(stance.value),
    confidence: toTenThousandths(stance.confidence),
    evidence: stance.evidence,
    labels: stance.labels,
  };
}

/** A row that shows the machine's answer. */
export function toScoredStatementRow(statement: ScoredStatement, article: Article): ScoredStatementRow {
  const wordsOf = (span: Span | null) => span && textOf(article.text, span);
  const { id, ...row } = toFoundStatement(statement);
  return {
    ...row,
    ...toScoreRow(statement),
    found_speaker_id: row.speaker_id,
    speaker_corrected: false,
    undecided: isUndecided(statement.stance),
    published_on: article.publishedOn,
    published_on_source: article.publishedOnSource,
    language: article.language,
    outlet: article.outlet,
    title: article.title,
    url: article.url,
    starts_at: statement.content[0]?.start ?? 0,
    ends_at: statement.content.at(-1)?.end ?? 0,
    cue_text: wordsOf(statement.cue),
    source_text: wordsOf(statement.source),
  };
}

/** A speaker without what else their row has. */
export function toSpeaker({ id, kind, name, role, organization }: Speaker): Speaker {
  return { id, kind, name, role, organization };
}
