import { type RawBuilder, sql } from "kysely";
import type { Database } from "./database.ts";
import { bandConditions } from "./statement-filter.ts";
import { searchable } from "./storable.ts";
import { fromTenThousandths } from "./ten-thousandths.ts";

/** How a scorer's answers compare with what people decided of the same statements. */
export interface ScorerAgreement {
  readonly scorer: string;
  readonly scorerVersion: string;
  /** Statements that the scorer has scored and people have decided on, without those it left undecided. */
  readonly compared: number;
  readonly undecided: number;
  /** In the same of the five bands, or both off target. */
  readonly sameBand: number;
  /** Both against, both for, both balanced, or both off target. */
  readonly sameSide: number;
  /** [0, 2]: over the statements that both put on the scale; `null` when there is none. */
  readonly meanDifference: number | null;
}

/** What stands of a person's decisions on statements' scores, and on what is a statement. */
export interface ReviewerCounts {
  readonly madeBy: string;
  readonly accepted: number;
  readonly changed: number;
  readonly rejected: number;
}

/** What people decided of the speakers and the words that were found, in statements; as it stands now. */
export interface FoundAgreement {
  /** Both are right. */
  readonly confirmed: number;
  readonly speakerChanged: number;
  readonly contentChanged: number;
  /** It is no statement. */
  readonly rejected: number;
}

export interface ReviewAgreement {
  /** By the number of statements compared. */
  readonly scorers: readonly ScorerAgreement[];
  readonly found: FoundAgreement;
  /** By the number of decisions. */
  readonly reviewers: readonly ReviewerCounts[];
}

/** How often people agree with the scorers toward a target; each decision counts as it stands now. */
export async function agreementOn(database: Database, targetId: string): Promise<ReviewAgreement> {
  const { rows: scorers } = await sql<ScorerAgreement>`
    select scorer, scorer_version as "scorerVersion", count(*) filter (where not undecided) as compared,
      count(*) filter (where undecided) as undecided,
      count(*) filter (where not undecided and ${bandOf("machine")} = ${bandOf("person")}) as "sameBand",
      count(*) filter (where not undecided and ${sideOf("machine")} = ${sideOf("person")}) as "sameSide",
      (avg(abs(machine - person)) filter (where not undecided))::float8 as "meanDifference"
    from (
      select distinct on (shown.statement_id, score.scorer, score.scorer_version) score.scorer, score.scorer_version,
        score.value as machine, score.labels @> '[-1, 1]' as undecided, (decided.after ->> 'value')::integer as person
      from scored_statements as shown
      cross join lateral (${decisions} and field = 'stance' order by id desc limit 1) as decided
      join scores as score on score.target_id = shown.target_id and score.article_id = shown.article_id
        and score.statement_id = shown.statement_id
      where shown.target_id = ${searchable(targetId)} and reviewed <> '{}' and reviewed && '{accepted,stance}'
        and not is_rejected
      order by shown.statement_id, score.scorer, score.scorer_version, score.given desc
    ) as answers
    group by scorer, scorer_version
    order by count(*) desc, scorer, scorer_version
  `.execute(database);
  const { rows: found } = await sql<FoundAgreement>`
    select count(*) filter (where not reviewed && '{speaker,content,rejected}') as confirmed,
      count(*) filter (where reviewed && '{speaker}' and not is_rejected) as "speakerChanged",
      count(*) filter (where reviewed && '{content}' and not is_rejected) as "contentChanged",
      count(*) filter (where is_rejected) as rejected
    from scored_statements
    where target_id = ${searchable(targetId)} and reviewed <> '{}'
      and reviewed && '{confirmed,speaker,content,rejected}'
  `.execute(database);
  const { rows: reviewers } = await sql<ReviewerCounts>`
    select made_by as "madeBy", count(*) filter (where what = 'accepted') as accepted,
      count(*) filter (where what = 'stance') as changed, count(*) filter (where what = 'rejected') as rejected
    from scored_statements as shown
    cross join lateral unnest(reviewed) as what
    cross join lateral (
      ${decisions} and field = case what when 'rejected' then 'statement' else 'stance' end
      order by id desc
      limit 1
    ) as decided
    where shown.target_id = ${searchable(targetId)} and reviewed <> '{}' and what in ('accepted', 'stance', 'rejected')
    group by made_by
    order by count(*) desc, made_by
  `.execute(database);
  return {
    scorers: scorers.map((one) => ({
      ...one,
      meanDifference: one.meanDifference === null ? null : fromTenThousandths(one.meanDifference),
    })),
    found: found[0] as FoundAgreement,
    reviewers,
  };
}

/** Of a statement: those toward its target, and those that hold toward every target. */
const decisions = sql`
  select made_by, after from corrections
  where corrections.article_id = shown.article_id and corrections.statement_id = shown.statement_id
    and coalesce(corrections.target_id, shown.target_id) = shown.target_id`;

/** @param column of ten-thousandths */
function bandOf(column: "machine" | "person"): RawBuilder<unknown> {
  const cases = Object.entries(bandConditions).map(([band, condition]) => sql`when ${condition} then ${sql.lit(band)}`);
  return sql`(select case ${sql.join(cases, sql` `)} end from (values (${sql.ref(column)})) as one (value))`;
}

/** The bands of one sign are one side. */
function sideOf(column: "machine" | "person"): RawBuilder<unknown> {
  return sql`replace(replace(${bandOf(column)}, 'leans-against', 'opposes'), 'leans-toward', 'supports')`;
}
