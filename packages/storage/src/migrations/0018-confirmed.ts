import { type Kysely, sql } from "kysely";

/** As of 0013, with a speaker whom people named or confirmed being sure. */
const doubt = `(10000 - (case when undecided then confidence / 2 else confidence end)
  * (case when reviewed && '{confirmed,speaker}' then 10000 else coalesce(attribution_confidence, 5000) end) / 10000)`;

const statements = [
  "drop index scored_statements_to_review",
  `create index scored_statements_to_review
    on scored_statements (target_id, ${doubt} desc, published_on desc, statement_id desc)
    where value is not null and not is_copy and not is_rejected and not reviewed && '{accepted,stance}'`,
];

export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
