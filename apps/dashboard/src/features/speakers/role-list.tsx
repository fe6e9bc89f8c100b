import type { SpeakerProfile } from "@standpoint/contract";
import { useFormat, useMessages } from "../../messages.ts";
import { detailOf } from "../../speaker.ts";
import { speakerMessages } from "./messages.ts";

/** What articles call a speaker, and from when to when. */
export function RoleList({ roles }: { roles: SpeakerProfile["roles"] }) {
  const t = useMessages(speakerMessages);
  const format = useFormat();
  return (
    <section aria-labelledby="speaker-roles">
      <h2 id="speaker-roles" className="kicker">
        {t.roles}
      </h2>
      {roles.length === 0 && <p className="mt-1 text-sm text-muted">{t.noRoles}</p>}
      <ul className="mt-1 max-h-60 overflow-y-auto text-sm">
        {roles.map((role) => (
          <li
            key={`${role.role} ${role.organization}`}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line py-1.5"
          >
            <span className="font-medium">{detailOf(role)}</span>
            <span className="text-muted">
              {t.span(format.month(role.from), format.month(role.to))}, {t.roleArticles(role.articles)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
