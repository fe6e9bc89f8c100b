import type { TargetPreview as Preview } from "@standpoint/contract";
import { Link } from "@tanstack/react-router";
import type { BandWords } from "../../api-types.ts";
import { StanceBadge } from "../../components/stance-badge.tsx";
import { useFormat, useMessages } from "../../messages.ts";
import { isUndecided } from "../../scale.ts";
import { previewMessages } from "./messages.ts";

type Previewed = Preview["statements"][number];

interface TargetPreviewProps {
  readonly statements: readonly Previewed[];
  /** The claim that is replaced. */
  readonly targetId: string | null;
  readonly words: BandWords;
  /** The words of the claim as it is stored. */
  readonly wordsBefore: BandWords;
  /** Whether the claim names a side. */
  readonly hasSide: boolean;
  /** Whether newer words are being tried. */
  readonly isStale: boolean;
}

/** Stored statements as they would be scored toward a claim that is being written, those that change marked. */
export function TargetPreview({ statements, targetId, words, wordsBefore, hasSide, isStale }: TargetPreviewProps) {
  const t = useMessages(previewMessages);
  const format = useFormat();
  const isEdit = statements.some(({ before }) => before !== null);
  const onClaim = statements.filter(({ after }) => after.value !== null).length;
  const changed = statements.filter(changes).length;
  if (statements.length === 0) return <p className="text-muted">{t.none}</p>;
  return (
    <div className={isStale ? "opacity-60" : ""} aria-busy={isStale}>
      <p role="status" className="font-semibold">
        {isEdit ? t.ofEdit(statements.length, onClaim, changed) : t.ofNew(statements.length, onClaim)}
      </p>
      <p className="mt-0.5 text-sm text-muted">{hasSide ? t.note : t.sideMissing}</p>
      <ul className="mt-3 divide-y divide-line border-t border-line">
        {statements.map((statement) => (
          <li key={statement.id} className="py-3">
            {/* Elsewhere: what is being written here is kept nowhere yet. */}
            <Link
              to="/articles/$id"
              params={{ id: statement.articleId }}
              search={{ statement: statement.id, ...(targetId !== null && { target: targetId }) }}
              target="_blank"
              lang={statement.article.language}
              className="line-clamp-3 font-serif text-[1.0625rem]/[1.45] decoration-accent underline-offset-3 hover:underline"
            >
              {statement.text}
              <span className="sr-only"> {t.newTab}</span>
            </Link>
            <p className="mt-1 text-sm text-muted">
              {statement.attribution?.speaker.name ?? t.unattributed}, {format.day(statement.publishedOn)}
            </p>
            <dl className="mt-2 flex flex-wrap items-start gap-x-6 gap-y-2">
              {statement.before !== null && changes(statement) && (
                <Score term={t.before}>
                  <StanceBadge stance={statement.before} words={wordsBefore} />
                </Score>
              )}
              <Score term={changes(statement) ? t.after : null}>
                <StanceBadge stance={statement.after} words={words} />
              </Score>
            </dl>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Score({ term, children }: { term: string | null; children: React.ReactNode }) {
  return (
    <div className="flex items-baseline gap-2">
      <dt className={term === null ? "sr-only" : "kicker"}>{term ?? ""}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Whether a statement that has a score would have another. */
function changes({ before, after }: Previewed): boolean {
  if (before === null) return false;
  return before.value !== after.value || isUndecided(before) !== isUndecided(after);
}
