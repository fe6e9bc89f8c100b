import { SpeakerNotFoundError, SpeakersNotMergeableError } from "@standpoint/domain";
import { sql } from "kysely";
import { type Correction, listCorrections } from "./corrections.ts";
import type { Database } from "./database.ts";
import { keepRollups } from "./rollups.ts";
import { showAnswers } from "./shown.ts";
import { isSamePerson } from "./speakers.ts";
import { searchable } from "./storable.ts";
import { inDecision } from "./transaction.ts";

/**
 * Shows the statements of one speaker as another's, those to come too: a person found both to be the same.
 *
 * @throws {SpeakerNotFoundError}
 * @throws {SpeakersNotMergeableError} when both are one already
 */
export async function mergeSpeakers(
  database: Database,
  { from, into, madeBy }: { readonly from: string; readonly into: string; readonly madeBy: string },
): Promise<void> {
  await inDecision(database, async (transaction) => {
    const [one, other] = await lockSpeakers(transaction, [from, into]);
    if ((one.shown_as ?? one.id) === (other.shown_as ?? other.id)) throw new SpeakersNotMergeableError(from, into);
    await decide(transaction, { id: from, mergedInto: into, before: one.merged_into, madeBy });
  });
}

/**
 * Takes a merge back: the speaker's statements are its own again.
 *
 * @throws {SpeakerNotFoundError}
 */
export async function splitSpeaker(
  database: Database,
  { id, madeBy }: { readonly id: string; readonly madeBy: string },
): Promise<void> {
  await inDecision(database, async (transaction) => {
    const [speaker] = await lockSpeakers(transaction, [id]);
    if (speaker.merged_into === null) return;
    await decide(transaction, { id, mergedInto: null, before: speaker.merged_into, madeBy });
  });
}

/**
 * Who merged a speaker with others or split them, newest first.
 *
 * @throws {SpeakerNotFoundError}
 */
export async function listMerges(database: Database, id: string): Promise<Correction[]> {
  const speakers = await database.selectFrom("speakers").select("id").where(isSamePerson(id)).execute();
  if (speakers.length === 0) throw new SpeakerNotFoundError(id);
  return await listCorrections(database, { speakerIds: speakers.map((speaker) => speaker.id), onlyMerges: true });
}

type LockedSpeaker = { id: string; merged_into: string | null; shown_as: string | null };

/** Speakers in the order of their ids; an article that names one of them waits to be added until the merge is done. */
async function lockSpeakers<const Ids extends readonly string[]>(
  transaction: Database,
  ids: Ids,
): Promise<{ [Index in keyof Ids]: LockedSpeaker }> {
  const rows = await transaction
    .selectFrom("speakers")
    .select(["id", "merged_into", "shown_as"])
    .where("id", "in", ids.map(searchable))
    .orderBy("id")
    .forUpdate()
    .execute();
  return ids.map((id) => {
    const row = rows.find((one) => one.id === id);
    if (row === undefined) throw new SpeakerNotFoundError(id);
    return row;
  }) as { [Index in keyof Ids]: LockedSpeaker };
}

async function decide(
  transaction: Database,
  decision: {
    readonly id: string;
    readonly mergedInto: string | null;
    readonly before: string | null;
    readonly madeBy: string;
  },
): Promise<void> {
  const { id, mergedInto, before, madeBy } = decision;
  await transaction.updateTable("speakers").set({ merged_into: mergedInto }).where("id", "=", id).execute();
  await transaction
    .insertInto("corrections")
    .values({
      made_by: madeBy,
      field: "merge",
      speaker_id: id,
      before: JSON.stringify({ speaker_id: before }),
      after: JSON.stringify({ speaker_id: mergedInto }),
    })
    .execute();
  const changed = await showMerges(transaction);
  const articles = await articlesOf(transaction, changed);
  await keepRollups(transaction, articles, async (ids) => await showAnswers(transaction, ids));
}

/** Follows each merge to its end; ids of the speakers that are now shown as somebody else, or as themselves again. */
async function showMerges(transaction: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive path (id, shown_as) as (
      select id, merged_into from speakers where merged_into is not null
      union all
      select path.id, speakers.merged_into from path join speakers on speakers.id = path.shown_as
      where speakers.merged_into is not null
    ),
    ends as (
      select path.id, path.shown_as from path join speakers on speakers.id = path.shown_as
      where speakers.merged_into is null
    )
    update speakers set shown_as = ends.shown_as
    from speakers as one left join ends on ends.id = one.id
    where speakers.id = one.id and speakers.shown_as is distinct from ends.shown_as
      and (one.shown_as is not null or one.merged_into is not null)
    returning speakers.id
  `.execute(transaction);
  return rows.map(({ id }) => id);
}

/** Articles with a statement that the machine, or a person, gave one of these speakers. */
async function articlesOf(transaction: Database, speakerIds: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ article_id: string }>`
    select article_id from statements where speaker_id = any(${speakerIds}::text[])
    union
    select article_id from corrections where field = 'speaker' and after ->> 'speaker_id' = any(${speakerIds}::text[])
  `.execute(transaction);
  return rows.map((row) => row.article_id);
}
