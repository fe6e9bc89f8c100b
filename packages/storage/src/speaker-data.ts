import { bands, SpeakerNotFoundError } from "@standpoint/domain";
import { type Correction, listCorrections } from "./corrections.ts";
import type { Database, SpeakerRow } from "./database.ts";
import { listRoles, type SpeakerRole } from "./speaker-profiles.ts";
import { isSamePerson } from "./speakers.ts";
import { type ExportedStatement, exportStatements } from "./statements.ts";
import { listTargets } from "./targets.ts";

/** One thing that is stored about a person. */
export type SpeakerRecord =
  /** A name they go by: one for each id that is shown as theirs. */
  | { readonly type: "speaker"; readonly speaker: SpeakerRow }
  /** What articles call them, and when. */
  | { readonly type: "role"; readonly role: SpeakerRole }
  | { readonly type: "statement"; readonly statement: ExportedStatement }
  | { readonly type: "correction"; readonly correction: Correction };

/**
 * Everything stored about a person, for them to see: their names and roles, their statements toward every target, and what
 * others decided about them.
 *
 * @throws {SpeakerNotFoundError}
 */
export async function* exportSpeaker(database: Database, id: string): AsyncGenerator<readonly SpeakerRecord[]> {
  const speakers = await database.selectFrom("speakers").selectAll().where(isSamePerson(id)).orderBy("id").execute();
  if (speakers.length === 0) throw new SpeakerNotFoundError(id);
  yield speakers.map((speaker) => ({ type: "speaker", speaker }));
  const ids = speakers.map((speaker) => speaker.id);
  yield (await listRoles(database, ids)).map((role) => ({ type: "role", role }));
  for (const target of await listTargets(database)) {
    const filter = {
      speaker: ids,
      band: [...bands, "off-target" as const],
      copies: "include" as const,
      rejected: "include" as const,
    };
    for await (const statements of exportStatements(database, target.id, filter)) {
      yield statements.map((statement) => ({ type: "statement", statement }));
    }
  }
  const corrections = await listCorrections(database, { speakerIds: ids });
  yield corrections.map((correction) => ({ type: "correction", correction }));
}
