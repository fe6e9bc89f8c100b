import { isUndecided } from "@standpoint/domain";
import { sql } from "kysely";
import { markOf, type RankedPosition, sealed, unsealed } from "./cursor.ts";
import type { Database } from "./database.ts";
import { compareRanks } from "./found-statements.ts";
import { rowsAt, type StatementRow, toStatementRow } from "./statements.ts";
import { searchable } from "./storable.ts";
import { countStatements } from "./tallies.ts";
import { isListed } from "./tally-columns.ts";
import { fromTenThousandths } from "./ten-thousandths.ts";

/** Why a statement is in the queue. */
export type ReviewReason = "undecided" | "unsure-score" | "unsure-speaker" | "unattributed" | "few-statements";

/** A statement whose score nobody has accepted or changed. */
export interface StatementToReview {
  readonly statement: StatementRow;
  /** [0, 1]: the chance that its score or its speaker is wrong, were confidences probabilities. */
  readonly uncertainty: number;
  /** [0, 1]: the share that one statement has in its speaker's shrunken mean. */
  readonly impact: number;
  readonly reasons: readonly ReviewReason[];
}

/** The most urgent first. */
export interface ReviewPage {
  readonly statements: readonly StatementToReview[];
  /** Statements that address the claim and that nobody has decided on, those of all pages and more. */
  readonly remaining: number;
  readonly next: string | null;
}

/** The queue is of the most uncertain statements, up to this many; as they are decided on, others follow. */
const mostQueued = 1_000;

/** A mean is shrunk as if by so many statements (`shrunkMean` in report). */
const shrinkage = 4;

/** As the index `scored_statements_to_review` has it. Nobody is named below a confidence of 0.5, so “nobody” has that. */
const doubt = sql<number>`(10000 - (case when undecided then confidence / 2 else confidence end)
  * (case when reviewed && '{confirmed,speaker}' then 10000 else coalesce(attribution_confidence, 5000) end) / 10000)`;
const isUnreviewed = sql<boolean>`value is not null and ${isListed} and not reviewed && '{accepted,stance}'`;

interface Queued extends RankedPosition {
  readonly doubt: number;
  readonly count: number;
}

/**
 * A page of the statements that a person should look at, by uncertainty and impact.
 *
 * @throws {CursorInvalidError}
 */
export async function listToReview(
  database: Database,
  {
    targetId,
    limit,
    cursor,
  }: { readonly targetId: string; readonly limit: number; readonly cursor?: string | undefined },
): Promise<ReviewPage> {
  const mark = markOf([targetId, "review"]);
  const after = cursor === undefined ? null : unsealed(cursor, mark);
  const queued = (await mostUncertain(database, targetId))
    .sort(compareRanks)
    .filter((one) => after === null || compareRanks(one, after) > 0);
  const page = queued.slice(0, limit);
  const rows = new Map((await rowsAt(database, targetId, page)).map((row) => [row.statement_id, toStatementRow(row)]));
  const last = page.at(-1);
  return {
    statements: page.flatMap(({ id, doubt, count }) => {
      const statement = rows.get(id);
      return statement
        ? {
            statement,
            uncertainty: fromTenThousandths(doubt),
            impact: impactAmong(count),
            reasons: reasonsOf(statement, count),
          }
        : [];
    }),
    remaining: await countRemaining(database, targetId),
    next: last && queued.length > limit ? sealed(last, mark) : null,
  };
}

/** @param count of the speaker's statements that count */
const impactAmong = (count: number) => 1 / (count + shrinkage);

/** A score or a speaker of less confidence than this is unsure. */
const sure = 0.7;
/** Of a speaker with less statements than this, each moves the mean. */
const enough = 5;

function reasonsOf({ stance, attribution, reviewed }: StatementRow, count: number): ReviewReason[] {
  const isSpeakerSure = reviewed.some((part) => part === "confirmed" || part === "speaker");
  const reasons: Readonly<Record<ReviewReason, boolean>> = {
    undecided: isUndecided(stance),
    "unsure-score": !isUndecided(stance) && stance.confidence < sure,
    "unsure-speaker": !isSpeakerSure && attribution !== null && attribution.confidence < sure,
    unattributed: !isSpeakerSure && attribution === null,
    "few-statements": attribution !== null && count < enough,
  };
  return (Object.keys(reasons) as ReviewReason[]).filter((reason) => reasons[reason]);
}

async function mostUncertain(database: Database, targetId: string): Promise<Queued[]> {
  const { rows } = await sql<Omit<Queued, "rank">>`
    select doubtful.*, coalesce(speaker.n, 0) as count
    from (
      select published_on as "publishedOn", statement_id as id, coalesce(speaker_id, '') as speaker_id, ${doubt} as doubt
      from scored_statements
      where target_id = ${searchable(targetId)} and ${isUnreviewed}
      order by ${doubt} desc, published_on desc, statement_id desc
      limit ${mostQueued}
    ) as doubtful
    left join lateral (
      select n from rollups
      where target_id = ${searchable(targetId)} and speaker_id = doubtful.speaker_id and grain = 'all'
      offset 0
    ) as speaker on true
  `.execute(database);
  return rows.map((row) => ({ ...row, rank: row.doubt * impactAmong(row.count) }));
}

async function countRemaining(database: Database, targetId: string): Promise<number> {
  const { total } = await countStatements(database, { targetId, filter: {} });
  const { rows } = await sql<{ reviewed: number }>`
    select count(*) as reviewed from scored_statements
    where target_id = ${searchable(targetId)} and reviewed <> '{}'
      and reviewed && '{accepted,stance}' and value is not null and ${isListed}
  `.execute(database);
  return total - (rows[0]?.reviewed ?? 0);
}
