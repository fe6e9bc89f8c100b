import { sql } from "kysely";
import type { Database } from "./database.ts";

/**
 * Brings the read model of articles to what is shown: what the machine answered last, and over it what people decided.
 *
 * Rows that show it already are not written.
 */
export async function showAnswers(transaction: Database, articleIds: readonly string[]): Promise<void> {
  await sql`
    with answers as (
      select statement.target_id, statement.published_on, statement.statement_id,
        coalesce(merged.shown_as, said.speaker_id) as speaker_id,
        speaker.after is not null as speaker_corrected,
        score.target_revision,
        given.*,
        given.labels @> '[-1, 1]' as undecided
      from scored_statements as statement
      cross join lateral (
        select * from scores
        where target_id = statement.target_id and article_id = statement.article_id
          and statement_id = statement.statement_id
        order by given desc
        limit 1
      ) as score
      left join lateral (
        select after from corrections
        where article_id = statement.article_id and statement_id = statement.statement_id and field = 'speaker'
        order by id desc
        limit 1
      ) as speaker on true
      left join lateral (
        select after from corrections
        where article_id = statement.article_id and statement_id = statement.statement_id and field = 'stance'
          and target_id = statement.target_id
        order by id desc
        limit 1
      ) as stance on true
      cross join lateral (
        select score.scorer, score.scorer_version, score.value, score.confidence, score.evidence, score.labels
        where stance.after is null
        union all
        select 'correction', '1', (stance.after ->> 'value')::integer, 10000, '[]', stance.after -> 'labels'
        where stance.after is not null
      ) as given (scorer, scorer_version, value, confidence, evidence, labels)
      cross join lateral (
        select case when speaker.after is null then found_speaker_id else speaker.after ->> 'speaker_id' end as speaker_id
      ) as said
      left join speakers as merged on merged.id = said.speaker_id
      where statement.article_id = any(${articleIds}::text[])
    )
    update scored_statements as shown set
      speaker_id = answers.speaker_id, speaker_corrected = answers.speaker_corrected,
      target_revision = answers.target_revision, scorer = answers.scorer, scorer_version = answers.scorer_version,
      value = answers.value, confidence = answers.confidence, evidence = answers.evidence, labels = answers.labels,
      undecided = answers.undecided
    from answers
    where shown.target_id = answers.target_id and shown.published_on = answers.published_on
      and shown.statement_id = answers.statement_id
      and (shown.speaker_id, shown.speaker_corrected, shown.target_revision, shown.scorer, shown.scorer_version,
          shown.value, shown.confidence, shown.evidence, shown.labels)
        is distinct from (answers.speaker_id, answers.speaker_corrected, answers.target_revision, answers.scorer,
          answers.scorer_version, answers.value, answers.confidence, answers.evidence, answers.labels)
  `.execute(transaction);
}

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
