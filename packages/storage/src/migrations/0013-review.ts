import { type Kysely, sql } from "kysely";

/** How unsure a statement is (review-queue.ts): the chance that its score or its speaker is wrong, in ten-thousandths. */
const doubt = `(10000 - (case when undecided then confidence / 2 else confidence end)
  * (case when speaker_corrected then 10000 else coalesce(attribution_confidence, 5000) end) / 10000)`;

const statements = [
  // What people decided of a row, so that a list can mark it; a rejected one is in its article alone.
  `alter table scored_statements add column reviewed text[] not null default '{}',
    add column imported_reviewed text[] not null default '{}',
    add column is_rejected boolean not null default false`,
  `update scored_statements set reviewed = '{speaker}' where speaker_corrected and scorer <> 'correction'`,
  `update scored_statements set reviewed = case when speaker_corrected then '{stance,speaker}'::text[] else '{stance}' end
    where scorer = 'correction'`,
  // What lists and charts leave out is known without the rows themselves.
  "drop index scored_statements_by_speaker, scored_statements_by_value, scored_statements_by_confidence",
  `create index scored_statements_by_speaker on scored_statements (target_id, speaker_id, published_on, statement_id)
    include (article_id, value, undecided, language, form, outlet, is_copy, is_rejected, scorer, confidence)`,
  `create index scored_statements_by_value on scored_statements (target_id, value, published_on, statement_id)
    include (is_copy, is_rejected) where value is not null`,
  `create index scored_statements_by_confidence on scored_statements
    (target_id, confidence, published_on, statement_id) include (value, is_copy, is_rejected)`,
  "create index scored_statements_reviewed on scored_statements (target_id) where reviewed <> '{}'",
  `create index scored_statements_to_review
    on scored_statements (target_id, ${doubt} desc, published_on desc, statement_id desc)
    where value is not null and not is_copy and not is_rejected and not reviewed && '{accepted,stance}'`,
];

export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
