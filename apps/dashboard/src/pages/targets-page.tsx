import { useQueries, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Target } from "../api-types.ts";
import { EmptyNote } from "../components/empty-note.tsx";
import { usePageTitle } from "../components/page-title.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { LoadingNote, Skeleton } from "../components/skeleton.tsx";
import { PageShareButton } from "../features/share/share-button.tsx";
import { rescoringMessages, targetListMessages } from "../features/targets/messages.ts";
import { useFormat, useLanguage, useMessages } from "../messages.ts";
import { rescoringsQuery, summaryQuery, targetsQuery } from "../queries.ts";

/** Every claim there is, what is said of it, and how far its scoring is. */
export function TargetsPage() {
  const t = useMessages(targetListMessages);
  usePageTitle(t.title);
  const targets = useQuery(targetsQuery());
  const summaries = useQueries({ queries: (targets.data ?? []).map(({ id }) => summaryQuery(id, {})) });
  const rescorings = useQuery(rescoringsQuery());
  return (
    <div className="page max-w-5xl pt-10 pb-20">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="font-serif text-2xl font-medium tracking-[-0.015em]">{t.title}</h1>
          <p className="mt-3 max-w-[56ch] text-muted">{t.lead}</p>
        </div>
        <div className="flex gap-2">
          <PageShareButton files={[{ kind: "claims", format: "json" }]} />
          <Link to="/targets/new" className="button button-primary">
            {t.add}
          </Link>
        </div>
      </div>
      {targets.isError ? (
        <div className="mt-8">
          <ProblemNotice error={targets.error} onRetry={() => void targets.refetch()} />
        </div>
      ) : targets.data === undefined ? (
        <>
          <LoadingNote />
          <Skeleton className="mt-8" height={112} />
          <Skeleton className="mt-4" height={112} />
        </>
      ) : targets.data.length === 0 ? (
        <div className="mt-8">
          <EmptyNote text={t.empty} />
        </div>
      ) : (
        <ul className="mt-8 border-t border-line">
          {targets.data.map((target, index) => (
            <TargetItem
              key={target.id}
              target={target}
              counts={summaries[index]?.data}
              job={rescorings.data?.find(({ subject }) => subject === target.id)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

interface TargetItemProps {
  readonly target: Target;
  readonly counts: { readonly count: number; readonly undecided: number; readonly offTarget: number } | undefined;
  /** Where its scoring is under way. */
  readonly job: { readonly progress: { readonly done: number; readonly total: number } | null } | undefined;
}

function TargetItem({ target, counts, job }: TargetItemProps) {
  const t = useMessages(targetListMessages);
  const { active, waiting } = useMessages(rescoringMessages);
  const language = useLanguage();
  const format = useFormat();
  const { id, claim, revision } = target;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3 border-b border-line py-5">
      <div className="min-w-0 flex-1 basis-80">
        <h2 className="font-serif text-xl/snug">
          <Link to="/targets/$id" params={{ id }} className="decoration-accent underline-offset-4 hover:underline">
            {claim[language]}
          </Link>
        </h2>
        <p className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
          <span>{t.revision(revision)}</span>
          <span>{counts === undefined ? "\u2007" : counted(t, counts)}</span>
        </p>
        {job !== undefined && (
          <p role="status" className="mt-1.5 text-sm font-semibold text-accent-ink">
            {job.progress === null ? waiting : active(job.progress.done, job.progress.total)}
          </p>
        )}
      </div>
      <Link to="/targets/$id/edit" params={{ id }} className="button" aria-label={t.editNamed(claim[language])}>
        {t.edit}
      </Link>
    </li>
  );

  function counted(words: typeof t, { count, undecided, offTarget }: NonNullable<typeof counts>): string {
    return format.list([words.statements(count + undecided), words.offTarget(offTarget)]);
  }
}
