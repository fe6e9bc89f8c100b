import { type RawBuilder, sql } from "kysely";
import type { Database } from "./database.ts";

/**
 * Brings the read model of articles to what is shown: what the machine answered last, and over it what people decided.
 *
 * A score that a person accepted stays the scorer's for as long as the scorer says the same. Rows that show all this
 * already are not written.
 */
export async function showAnswers(transaction: Database, articleIds: readonly string[]): Promise<void> {
  await sql`
    with answers as (
      select statement.target_id, statement.published_on, statement.statement_id,
        coalesce(merged.shown_as, said.speaker_id) as speaker_id,
        decided.speaker is not null as speaker_corrected,
        words.text, words.content,
        coalesce((words.content -> 0 ->> 'start')::integer, 0) as starts_at,
        coalesce((words.content -> -1 ->> 'end')::integer, 0) as ends_at,
        score.target_revision,
        given.*,
        given.labels @> '[-1, 1]' as undecided,
        coalesce(decided.statement ? 'rejected', false) as is_rejected,
        coalesce(nullif(array_remove(array[
          case when decided.stance ? 'accepted' then 'accepted' when decided.stance is not null then 'stance' end,
          case when decided.statement ? 'confirmed' then 'confirmed' end,
          case when decided.speaker is not null then 'speaker' end,
          case when decided.content is not null then 'content' end,
          case when decided.statement ? 'rejected' then 'rejected' end
        ], null), '{}'), imported_reviewed) as reviewed
      from scored_statements as statement
      join statements as found on found.article_id = statement.article_id and found.id = statement.statement_id
      cross join lateral (
        select * from scores
        where target_id = statement.target_id and article_id = statement.article_id
          and statement_id = statement.statement_id
        order by given desc
        limit 1
      ) as score
      cross join lateral (
        select ${lastDecision(sql`field = 'stance' and corrections.target_id = statement.target_id`)} as stance,
          ${lastDecision(sql`field = 'speaker'`)} as speaker, ${lastDecision(sql`field = 'content'`)} as content,
          ${lastDecision(sql`field = 'statement'`)} as statement
        from corrections
        where corrections.article_id = statement.article_id and corrections.statement_id = statement.statement_id
      ) as decided
      cross join lateral (
        select (decided.stance ->> 'value')::integer as value, coalesce(
          decided.stance is null or
            decided.stance ? 'accepted' and (decided.stance ->> 'value')::integer is not distinct from score.value,
          false) as is_machine
      ) as stance
      cross join lateral (
        select score.scorer, score.scorer_version, score.value, score.confidence, score.evidence,
          coalesce(decided.stance -> 'labels', score.labels)
        where stance.is_machine
        union all
        select 'correction', '1', stance.value, 10000, '[]', decided.stance -> 'labels'
        where not stance.is_machine
      ) as given (scorer, scorer_version, value, confidence, evidence, labels)
      cross join lateral (
        select case when decided.speaker is null then found_speaker_id else decided.speaker ->> 'speaker_id' end as speaker_id
      ) as said
      cross join lateral (
        select coalesce(decided.content ->> 'text', found.text) as text,
          coalesce(decided.content -> 'content', found.content) as content
      ) as words
      left join speakers as merged on merged.id = said.speaker_id
      where statement.article_id = any(${articleIds}::text[])
    )
    update scored_statements as shown set ${sql.join(shownColumns.map((name) => sql`${sql.ref(name)} = answers.${sql.ref(name)}`))}
    from answers
    where shown.target_id = answers.target_id and shown.published_on = answers.published_on
      and shown.statement_id = answers.statement_id
      and (${columnsOf("shown")}) is distinct from (${columnsOf("answers")})
  `.execute(transaction);
}

const shownColumns = [
  "speaker_id",
  "speaker_corrected",
  "text",
  "content",
  "starts_at",
  "ends_at",
  "target_revision",
  "scorer",
  "scorer_version",
  "value",
  "confidence",
  "evidence",
  "labels",
  "undecided",
  "is_rejected",
  "reviewed",
];

/** `null` where there is none, and where it was taken back. */
function lastDecision(which: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(array_agg(after order by id desc) filter (where ${which}))[1]`;
}

const columnsOf = (table: string) => sql.join(shownColumns.map((name) => sql.ref(`${table}.${name}`)));

/** The same where people decided anything about these articles or their speakers; elsewhere the machine's answer stands. */
export async function showDecisions(transaction: Database, articleIds: readonly string[]): Promise<void> {
  const decided = await sql<{ article_id: string }>`
    select article_id from corrections where article_id = any(${articleIds}::text[])
    union
    select article_id from scored_statements
    where article_id = any(${articleIds}::text[]) and found_speaker_id in (select id from speakers where shown_as is not null)
  `.execute(transaction);
  if (decided.rows.length > 0)
    await showAnswers(
      transaction,
      decided.rows.map((row) => row.article_id),
    );
}
