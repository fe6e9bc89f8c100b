import { type Band, bandOf } from "@standpoint/domain";
import { sql } from "kysely";
import type { Database } from "./database.ts";
import { storableJson } from "./storable.ts";
import { isDecided, isListed } from "./tally-columns.ts";
import { fromTenThousandths } from "./ten-thousandths.ts";

/** What a webhook may be told. */
export const webhookEvents = ["statement.created", "speaker.band_changed", "speaker.score_shifted"] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

/** A mean has shifted when it is as far as this from the one that was last told: half of a band. */
const shift = 0.2;

/** What an event is about; what was said and by whom is read when it is delivered. */
export type WebhookSubject =
  | { readonly targetId: string; readonly articleId: string; readonly statementIds: readonly string[] }
  | MeanChange
  | { readonly test: true };

export interface MeanChange {
  readonly targetId: string;
  readonly speakerId: string;
  /** Before: when it was last told, for a shift. */
  readonly from: { readonly mean: number; readonly band: Band };
  readonly to: { readonly mean: number; readonly band: Band };
  /** Statements in the mean now. */
  readonly count: number;
}

interface Share {
  readonly target_id: string;
  readonly speaker_id: string;
  readonly n: number;
  readonly sum: number;
}

/** What articles add to their speakers' means before a change; `null` where no webhook asks what becomes of them. */
export type SharesBefore = readonly Share[] | null;

/** To be called before a change to the statements of articles, in its transaction; none are theirs before they are there. */
export async function sharesBefore(transaction: Database, articleIds: readonly string[]): Promise<SharesBefore> {
  return (await isHeard(transaction, ["speaker.band_changed", "speaker.score_shifted"]))
    ? await sharesOf(transaction, articleIds)
    : null;
}

/**
 * Records what a change did to speakers' means for the webhooks that ask, in its transaction, so that an event is there
 * exactly when the change is. To be called once the rollups have it, and with them are locked: what the mean was before is
 * reckoned from them, whoever else writes.
 */
export async function recordMeanChanges(
  transaction: Database,
  articleIds: readonly string[],
  before: SharesBefore,
): Promise<void> {
  if (before === null) return;
  const changes = await changedMeans(transaction, before, await sharesOf(transaction, articleIds));
  const bandChanges = changes.filter(({ from, to }) => from !== null && bandOf(from) !== bandOf(to));
  await addDeliveries(
    transaction,
    "speaker.band_changed",
    bandChanges.map((change) => subjectOf(change, change.from ?? change.to)),
  );
  const shifted = changes.filter(({ told, to }) => told !== null && Math.abs(to - told) >= shift);
  await addDeliveries(
    transaction,
    "speaker.score_shifted",
    shifted.map((change) => subjectOf(change, change.told ?? change.to)),
  );
  // Of whom nothing was told yet, the mean before is what the first shift is measured from.
  const rows = changes.map((change) => ({
    target_id: change.targetId,
    speaker_id: change.speakerId,
    mean: Math.round(10_000 * (change.told === null || shifted.includes(change) ? change.to : change.told)),
  }));
  await sql`
    insert into told_means select * from jsonb_populate_recordset(null::told_means, ${storableJson(rows)}::jsonb)
    order by target_id, speaker_id
    on conflict (target_id, speaker_id) do update set mean = excluded.mean
  `.execute(transaction);
}

/** Records for the webhooks that ask which statements are new; those that do not address the claim, and those of copies, are not told. */
export async function recordNewStatements(
  transaction: Database,
  statements: readonly { readonly article_id: string; readonly statement_id: string; readonly target_id: string }[],
): Promise<void> {
  if (!(await isHeard(transaction, ["statement.created"]))) return;
  await sql`
    insert into webhook_deliveries (id, webhook_id, event, subject)
    select 'msg_' || gen_random_uuid(), webhook.id, 'statement.created', jsonb_build_object(
      'targetId', shown.target_id, 'articleId', shown.article_id,
      'statementIds', jsonb_agg(shown.statement_id order by starts_at, shown.statement_id))
    from jsonb_to_recordset(${storableJson(statements)}::jsonb) as new (article_id text, statement_id text, target_id text)
    join scored_statements as shown on shown.article_id = new.article_id
      and shown.statement_id = new.statement_id and shown.target_id = new.target_id
      and shown.value is not null and ${isListed}
    join webhooks as webhook on 'statement.created' = any(webhook.events)
      and coalesce(webhook.target_id, shown.target_id) = shown.target_id
      and (webhook.speaker_id is null or webhook.speaker_id = shown.speaker_id)
    group by webhook.id, shown.target_id, shown.article_id
  `.execute(transaction);
}

interface ChangedMean {
  readonly targetId: string;
  readonly speakerId: string;
  readonly count: number;
  /** [-1, 1]; `null` where none of their statements counted before. */
  readonly from: number | null;
  readonly to: number;
  readonly told: number | null;
}

async function changedMeans(
  transaction: Database,
  before: readonly Share[],
  after: readonly Share[],
): Promise<readonly ChangedMean[]> {
  const signed = [...after, ...before.map((share) => ({ ...share, n: -share.n, sum: -share.sum }))];
  const { rows } = await sql<{
    target_id: string;
    speaker_id: string;
    count: number;
    from: number | null;
    to: number;
    told: number | null;
  }>`
    select share.target_id, share.speaker_id, total.n::integer as count,
      case when total.n > share.n then ((total.sum - share.sum)::float8 / (total.n - share.n)) end as "from",
      (total.sum::float8 / total.n) as "to",
      told.mean as told
    from (
      select target_id, speaker_id, sum(n) as n, sum(sum) as sum
      from jsonb_to_recordset(${storableJson(signed)}::jsonb) as share (target_id text, speaker_id text, n bigint, sum bigint)
      group by target_id, speaker_id
    ) as share
    join rollups as total on total.target_id = share.target_id and total.speaker_id = share.speaker_id
      and total.grain = 'all' and total.n > 0
    left join told_means as told on told.target_id = share.target_id and told.speaker_id = share.speaker_id
    where share.n <> 0 or share.sum <> 0
    order by share.target_id, share.speaker_id
  `.execute(transaction);
  return rows.map((row) => {
    const from = row.from === null ? null : fromTenThousandths(row.from);
    return {
      targetId: row.target_id,
      speakerId: row.speaker_id,
      count: row.count,
      from,
      to: fromTenThousandths(row.to),
      told: row.told === null ? from : fromTenThousandths(row.told),
    };
  });
}

/** Per target and speaker, whoever is shown as them. */
async function sharesOf(transaction: Database, articleIds: readonly string[]): Promise<readonly Share[]> {
  const { rows } = await sql<Share>`
    select target_id, speaker_id, count(*)::integer as n, sum(value)::integer as sum
    from scored_statements
    where article_id = any(${articleIds}::text[]) and speaker_id is not null and ${isListed} and ${isDecided}
    group by target_id, speaker_id
  `.execute(transaction);
  return rows;
}

async function addDeliveries(
  transaction: Database,
  event: WebhookEvent,
  subjects: readonly MeanChange[],
): Promise<void> {
  if (subjects.length === 0) return;
  await sql`
    insert into webhook_deliveries (id, webhook_id, event, subject)
    select 'msg_' || gen_random_uuid(), webhook.id, ${event}, subject
    from jsonb_array_elements(${storableJson(subjects)}::jsonb) as subject
    join webhooks as webhook on ${event} = any(webhook.events)
      and coalesce(webhook.target_id, subject ->> 'targetId') = subject ->> 'targetId'
      and coalesce(webhook.speaker_id, subject ->> 'speakerId') = subject ->> 'speakerId'
  `.execute(transaction);
}

async function isHeard(transaction: Database, events: readonly WebhookEvent[]): Promise<boolean> {
  const { rows } = await sql`select from webhooks where events && ${events}::text[] limit 1`.execute(transaction);
  return rows.length > 0;
}

function subjectOf({ targetId, speakerId, count, to }: ChangedMean, from: number): MeanChange {
  const placed = (mean: number) => ({ mean, band: bandOf(mean) });
  return { targetId, speakerId, from: placed(from), to: placed(to), count };
}
