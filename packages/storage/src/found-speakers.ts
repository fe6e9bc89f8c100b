import type { Speaker } from "@standpoint/domain";
import { type RawBuilder, sql } from "kysely";
import type { Database } from "./database.ts";
import { everybody, nobody } from "./rollups.ts";
import { isNamed } from "./search-condition.ts";
import { listTargets } from "./targets.ts";

/** A speaker and how much they said. */
export interface FoundSpeaker {
  readonly speaker: Speaker;
  /** Toward the target that most of them were scored toward, whether they address it or not. */
  readonly statements: number;
}

/** Of more than these that match, those are looked at who are known longest. */
const mostCandidates = 1_000;

/**
 * Speakers by the words of their names, each with who was merged into them, most statements first.
 *
 * @param query.q words of the name, or their beginnings; left out: everybody
 */
export async function findSpeakers(
  database: Database,
  { q, limit }: { readonly q?: string | undefined; readonly limit: number },
): Promise<readonly FoundSpeaker[]> {
  const targetIds = (await listTargets(database)).map(({ id }) => id);
  const candidates = q === undefined ? mostHeard(targetIds, limit) : named(q);
  const { rows } = await sql<Speaker & { readonly statements: number }>`
    select id, kind, name, role, organization, coalesce(said.statements, 0) as statements
    from (${candidates}) as candidates
    join speakers using (id)
    left join lateral (
      select max(n + undecided + off_target) as statements from rollups
      where target_id = any(${targetIds}::text[]) and speaker_id = id and grain = 'all' and bucket = '0001-01-01'
    ) as said on true
    order by statements desc, id
    limit ${limit}
  `.execute(database);
  return rows.map(({ statements, ...speaker }) => ({ speaker, statements }));
}

function named(q: string): RawBuilder<unknown> {
  return sql`
    select distinct coalesce(shown_as, id) as id
    from (select id, shown_as from speakers where ${isNamed(q)} order by number limit ${sql.lit(mostCandidates)}) as found
  `;
}

/** The first of each target's, by the index of rollups. */
function mostHeard(targetIds: readonly string[], limit: number): RawBuilder<unknown> {
  return sql`
    select distinct first.id from unnest(${targetIds}::text[]) as target
    cross join lateral (
      select speaker_id as id from rollups
      where target_id = target and grain = 'all' and bucket = '0001-01-01'
        and speaker_id not in (${sql.lit(everybody)}, ${sql.lit(nobody)})
      order by n desc, speaker_id limit ${limit}
    ) as first
  `;
}
