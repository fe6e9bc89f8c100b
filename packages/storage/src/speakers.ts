import type { RegisteredSpeaker, Speaker } from "@standpoint/domain";
import { type RawBuilder, sql } from "kysely";
import type { Database } from "./database.ts";
import { searchable, storableJson } from "./storable.ts";
import { inTransaction } from "./transaction.ts";

/** Rows of `speakers` that stand for the same person as `id`, merged into or from. */
export function isSamePerson(id: string): RawBuilder<boolean> {
  return sql`coalesce(shown_as, id) = (select coalesce(shown_as, id) from speakers where id = ${searchable(id)})`;
}

/** Makes the stored register the given one; speakers no longer in it stay as articles describe them. */
export async function syncSpeakers(database: Database, register: readonly RegisteredSpeaker[]): Promise<void> {
  await inTransaction(database, async (transaction) => {
    await transaction.updateTable("speakers").set({ registered: false }).where("registered", "=", true).execute();
    for (const { id, kind, name, role, organization, aliases } of sortedById(register)) {
      await sql`
        insert into speakers (id, kind, name, role, organization, aliases, registered, number)
        values (${id}, ${kind}, ${name}, ${role}, ${organization}, ${storableJson(aliases)}::jsonb, true, ${numberOf(sql`${id}`)})
        on conflict (id) do update set kind = excluded.kind, name = excluded.name, role = excluded.role,
          organization = excluded.organization, aliases = excluded.aliases, registered = true
      `.execute(transaction);
    }
  });
}

/** The register, by name. */
export async function listRegisteredSpeakers(database: Database): Promise<RegisteredSpeaker[]> {
  return await database
    .selectFrom("speakers")
    .select(["id", "kind", "name", "role", "organization", "aliases"])
    .where("registered", "=", true)
    .orderBy("name")
    .orderBy("id")
    .execute();
}

/** Speakers by their ids; those that are not there are left out. */
export async function listSpeakers(database: Database, ids: readonly string[]): Promise<Speaker[]> {
  if (ids.length === 0) return [];
  return await database
    .selectFrom("speakers")
    .select(["id", "kind", "name", "role", "organization"])
    .where("id", "in", ids)
    .orderBy("id")
    .execute();
}

/** Stores speakers that an article names; role and organisation fill what is unknown so far and change nothing else. */
export async function addSpeakers(transaction: Database, speakers: readonly Speaker[]): Promise<void> {
  const rows = sortedById(withoutRepeats(speakers)).map((speaker) => ({ ...speaker, aliases: [], registered: false }));
  if (rows.length === 0) return;
  await sql`
    insert into speakers (id, kind, name, role, organization, aliases, registered, number)
    select id, kind, name, role, organization, aliases, registered, ${numberOf(sql`given.id`)}
    from jsonb_populate_recordset(null::speakers, ${storableJson(rows)}::jsonb) as given
    on conflict (id) do update set
      role = coalesce(speakers.role, excluded.role),
      organization = coalesce(speakers.organization, excluded.organization)
    where not speakers.registered
  `.execute(transaction);
}

/** A new number for a new speaker only: sets are small while numbers lie close together. */
function numberOf(id: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`coalesce((select number from speakers as known where known.id = ${id}), nextval('speaker_numbers'))`;
}

function withoutRepeats(speakers: readonly Speaker[]): Speaker[] {
  const byId = new Map<string, Speaker>();
  for (const speaker of speakers) {
    const known = byId.get(speaker.id) ?? speaker;
    const { id, kind, name } = known;
    const [role, organization] = [known.role ?? speaker.role, known.organization ?? speaker.organization];
    byId.set(id, { id, kind, name, role, organization });
  }
  return [...byId.values()];
}

/** Writers that lock rows in one order do not wait for each other in a circle. */
function sortedById<Item extends Speaker>(speakers: readonly Item[]): Item[] {
  return speakers.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
