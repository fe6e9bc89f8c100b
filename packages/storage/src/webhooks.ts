import { WebhookNotFoundError } from "@standpoint/domain";
import { sql } from "kysely";
import { fromNumberCursor, toNumberCursor } from "./cursor.ts";
import type { Database } from "./database.ts";
import { instantOf } from "./instant.ts";
import { searchable, storable } from "./storable.ts";
import type { WebhookEvent, WebhookSubject } from "./webhook-events.ts";

/** An address that is told of events: toward one target or every, of one speaker or all. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  readonly events: readonly WebhookEvent[];
  readonly targetId: string | null;
  readonly speakerId: string | null;
  /** ISO 8601 instant. */
  readonly createdAt: string;
}

/** `obsolete`: what it would have told is not stored any more. */
export type DeliveryState = "pending" | "delivered" | "failed" | "obsolete";

/** An event on its way to a webhook. */
export interface Delivery {
  readonly id: string;
  readonly event: WebhookEvent | "webhook.test";
  readonly state: DeliveryState;
  readonly attempts: number;
  /** Of the last attempt; `null` where there was no answer. */
  readonly responseStatus: number | null;
  readonly error: string | null;
  readonly createdAt: string;
  readonly attemptedAt: string | null;
}

export interface DeliveryPage {
  /** Newest first. */
  readonly deliveries: readonly Delivery[];
  readonly next: string | null;
}

/** All that is needed to deliver it. */
export interface DeliveryTask extends Delivery {
  readonly subject: WebhookSubject;
  readonly webhook: Webhook & { readonly secret: string };
}

export interface Attempt {
  readonly state: DeliveryState;
  readonly responseStatus: number | null;
  readonly error: string | null;
}

/** Who is told of events, and what became of it. */
export interface Webhooks {
  add(webhook: Omit<Webhook, "createdAt"> & { readonly secret: string }): Promise<Webhook>;
  list(): Promise<readonly Webhook[]>;
  /** @throws {WebhookNotFoundError} */
  get(id: string): Promise<Webhook>;
  /** With its deliveries. @throws {WebhookNotFoundError} */
  delete(id: string): Promise<void>;
  /** @throws {WebhookNotFoundError, CursorInvalidError} */
  listDeliveries(query: {
    readonly webhookId: string;
    readonly limit: number;
    readonly cursor?: string | undefined;
  }): Promise<DeliveryPage>;
  /** An event that tells nothing. @throws {WebhookNotFoundError} */
  addTest(webhookId: string): Promise<Delivery>;
  /** Deliveries that no job is queued for yet, oldest first. */
  listUnqueued(limit: number): Promise<readonly string[]>;
  markQueued(ids: readonly string[]): Promise<void>;
  /** `null` where it, or its webhook, is not there any more. */
  getTask(deliveryId: string): Promise<DeliveryTask | null>;
  addAttempt(deliveryId: string, attempt: Attempt): Promise<void>;
  /** Deletes deliveries that are older than they are kept. */
  forgetOld(): Promise<void>;
}

/** How long a delivery is kept. */
const keepDays = 30;

const webhookColumns = sql`
  webhook.id, webhook.url, webhook.events, webhook.target_id as "targetId", webhook.speaker_id as "speakerId",
  ${instantOf("webhook.created_at")} as "createdAt"
`;
const deliveryColumns = sql`
  delivery.id, event, state, attempts, response_status as "responseStatus", error,
  ${instantOf("delivery.created_at")} as "createdAt", ${instantOf("attempted_at")} as "attemptedAt"
`;

export function webhooksOn(database: Database): Webhooks {
  const assertWebhook = async (id: string) => {
    const { rows } = await sql`select from webhooks where id = ${searchable(id)}`.execute(database);
    if (rows.length === 0) throw new WebhookNotFoundError(id);
  };

  return {
    async add({ id, url, events, targetId, speakerId, secret }) {
      const { rows } = await sql<Webhook>`
        insert into webhooks as webhook (id, url, events, target_id, speaker_id, secret)
        values (${id}, ${storable(url)}, ${events}::text[], ${targetId}, ${speakerId && storable(speakerId)}, ${secret})
        returning ${webhookColumns}
      `.execute(database);
      return rows[0] as Webhook;
    },
    async list() {
      const { rows } = await sql<Webhook>`
        select ${webhookColumns} from webhooks as webhook order by created_at, id
      `.execute(database);
      return rows;
    },
    async get(id) {
      const { rows } = await sql<Webhook>`
        select ${webhookColumns} from webhooks as webhook where id = ${searchable(id)}
      `.execute(database);
      if (rows[0] === undefined) throw new WebhookNotFoundError(id);
      return rows[0];
    },
    async delete(id) {
      const { rows } = await sql`delete from webhooks where id = ${searchable(id)} returning id`.execute(database);
      if (rows.length === 0) throw new WebhookNotFoundError(id);
    },
    async listDeliveries({ webhookId, limit, cursor }) {
      await assertWebhook(webhookId);
      const before = cursor === undefined ? null : fromNumberCursor(cursor);
      const { rows } = await sql<Delivery & { position: number }>`
        select ${deliveryColumns}, position from webhook_deliveries as delivery
        where webhook_id = ${webhookId} and (${before}::bigint is null or position < ${before}::bigint)
        order by delivery.position desc limit ${limit + 1}
      `.execute(database);
      const deliveries = rows.slice(0, limit);
      const last = deliveries.at(-1);
      return {
        deliveries: deliveries.map(({ position, ...delivery }) => delivery),
        next: rows.length > limit && last ? toNumberCursor(last.position) : null,
      };
    },
    async addTest(webhookId) {
      await assertWebhook(webhookId);
      const { rows } = await sql<Delivery>`
        insert into webhook_deliveries as delivery (id, webhook_id, event, subject)
        values ('msg_' || gen_random_uuid(), ${webhookId}, 'webhook.test', '{"test": true}')
        returning ${deliveryColumns}
      `.execute(database);
      return rows[0] as Delivery;
    },
    async listUnqueued(limit) {
      const { rows } = await sql<{ id: string }>`
        select id from webhook_deliveries where not queued order by position limit ${limit}
      `.execute(database);
      return rows.map(({ id }) => id);
    },
    async markQueued(ids) {
      await sql`update webhook_deliveries set queued = true where id = any(${ids}::text[])`.execute(database);
    },
    async getTask(deliveryId) {
      const { rows } = await sql<Delivery & { subject: WebhookSubject; webhook_id: string }>`
        select ${deliveryColumns}, subject, webhook_id from webhook_deliveries as delivery where id = ${deliveryId}
      `.execute(database);
      const { webhook_id: webhookId, ...delivery } = rows[0] ?? {};
      const { rows: found } = await sql<DeliveryTask["webhook"]>`
        select ${webhookColumns}, secret from webhooks as webhook where id = ${webhookId ?? null}
      `.execute(database);
      return found[0] === undefined ? null : { ...(delivery as Omit<DeliveryTask, "webhook">), webhook: found[0] };
    },
    async addAttempt(deliveryId, { state, responseStatus, error }) {
      await sql`
        update webhook_deliveries set state = ${state}, attempts = attempts + 1, response_status = ${responseStatus},
          error = ${error && searchable(error)}, attempted_at = now()
        where id = ${deliveryId}
      `.execute(database);
    },
    async forgetOld() {
      await sql`
        delete from webhook_deliveries where created_at < now() - ${keepDays} * interval '1 day'
      `.execute(database);
    },
  };
}
