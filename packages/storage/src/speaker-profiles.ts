import { type Speaker, SpeakerNotFoundError } from "@standpoint/domain";
import { sql } from "kysely";
import type { Database, RollupRow } from "./database.ts";
import { toSpeaker } from "./rows.ts";
import { isSamePerson } from "./speakers.ts";
import { type Tally, toTally } from "./tallies.ts";
import { isListed, tallyColumns } from "./tally-columns.ts";
import { listTargets } from "./targets.ts";

/** What articles call a speaker, from the first to the last of them. */
export interface SpeakerRole {
  readonly role: string | null;
  readonly organization: string | null;
  /** Day of the first article. */
  readonly from: string;
  readonly to: string;
  readonly articles: number;
}

/** All that is known of a speaker, under whatever ids: copies' statements are counted nowhere. */
export interface SpeakerProfile {
  /** Whose their statements are shown as. */
  readonly speaker: Speaker;
  /** Every name they go by, the one that is shown first. */
  readonly names: readonly string[];
  /** Speakers whom a person found to be the same. */
  readonly merged: readonly Speaker[];
  /** Newest first. */
  readonly roles: readonly SpeakerRole[];
  /** Articles with a statement of theirs, toward whatever target. */
  readonly articles: number;
  /** Days of the first and the last of them. */
  readonly from: string | null;
  readonly to: string | null;
  /** In the order of the targets, without those that they have said nothing toward. */
  readonly targets: readonly {
    readonly targetId: string;
    readonly tally: Tally;
    readonly offTarget: number;
  }[];
}

/** More are a list of spellings. */
const mostRoles = 100;

/** @throws {SpeakerNotFoundError} */
export async function getSpeakerProfile(database: Database, id: string): Promise<SpeakerProfile> {
  const rows = await database.selectFrom("speakers").selectAll().where(isSamePerson(id)).orderBy("id").execute();
  const shown = rows.find((row) => row.shown_as === null);
  if (shown === undefined) throw new SpeakerNotFoundError(id);
  const merged = rows.filter((row) => row !== shown);
  const targetIds = (await listTargets(database)).map((target) => target.id);
  return {
    speaker: toSpeaker(shown),
    names: [...new Set([shown, ...merged].flatMap(({ name, aliases }) => [name, ...aliases]))],
    merged: merged.map(toSpeaker),
    roles: await listRoles(
      database,
      rows.map((row) => row.id),
    ),
    ...(await articlesOf(database, shown.id, targetIds)),
    targets: await tallyTargets(database, shown.id, targetIds),
  };
}

/** @param ids of one person */
export async function listRoles(database: Database, ids: readonly string[]): Promise<readonly SpeakerRole[]> {
  const { rows } = await sql<SpeakerRole>`
    select speaker_role as role, speaker_organization as organization, min(published_on) as "from",
      max(published_on) as "to", count(*) as articles
    from (
      select distinct article_id, speaker_role, speaker_organization from statements
      where speaker_id = any(${ids}::text[]) and (speaker_role is not null or speaker_organization is not null)
    ) as called
    join articles on articles.id = article_id
    where copy_of is null
    group by 1, 2
    order by "to" desc, "from" desc, articles desc, 1, 2
    limit ${sql.lit(mostRoles)}
  `.execute(database);
  return rows;
}

async function articlesOf(database: Database, speakerId: string, targetIds: readonly string[]) {
  const { rows } = await sql<Pick<SpeakerProfile, "articles" | "from" | "to">>`
    select count(distinct article_id) as articles, min(published_on) as "from", max(published_on) as "to"
    from scored_statements
    where target_id = any(${targetIds}::text[]) and speaker_id = ${speakerId} and ${isListed}
  `.execute(database);
  return rows[0] ?? { articles: 0, from: null, to: null };
}

async function tallyTargets(database: Database, speakerId: string, targetIds: readonly string[]) {
  const { rows } = await sql<RollupRow>`
    select target_id, off_target, ${sql.join(tallyColumns.map((name) => sql.ref(name)))} from rollups
    where target_id = any(${targetIds}::text[]) and speaker_id = ${speakerId}
      and grain = 'all' and bucket = '0001-01-01'
    order by array_position(${targetIds}::text[], target_id)
  `.execute(database);
  return rows.map((row) => ({ targetId: row.target_id, tally: toTally(row), offTarget: row.off_target }));
}
