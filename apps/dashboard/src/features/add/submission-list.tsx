import type { Job } from "@standpoint/contract";
import { Link } from "@tanstack/react-router";
import type { Target } from "../../api-types.ts";
import { problemMessages } from "../../components/messages.ts";
import { problemAdvice } from "../../components/problem-advice.ts";
import { ProblemNotice } from "../../components/problem-notice.tsx";
import { useFormat, useLanguage, useMessages } from "../../messages.ts";
import { FoundFacts } from "../articles/found-facts.tsx";
import { addMessages } from "./messages.ts";
import type { Submission } from "./submissions.ts";

interface SubmissionListProps {
  readonly submissions: readonly Submission[];
  readonly targets: readonly Target[];
  readonly onRetry: (id: number) => void;
  readonly onCancel: (jobId: string) => void;
  readonly onRemove: (id: number) => void;
}

/** What becomes of each article that was sent from here, newest first. */
export function SubmissionList({ submissions, targets, onRetry, onCancel, onRemove }: SubmissionListProps) {
  const t = useMessages(addMessages);
  const format = useFormat();
  return (
    <section aria-labelledby="submissions-title">
      <h2 id="submissions-title" className="font-serif text-xl font-medium">
        {t.sent}
      </h2>
      <ul className="mt-2" aria-live="polite">
        {submissions.map(({ id, name, state, job, added, error }) => (
          <li key={id} className="border-t border-line py-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <p className="min-w-0 truncate font-semibold">{name}</p>
              <p className={`text-sm ${state === "failed" ? "font-semibold text-danger" : "text-muted"}`}>
                {added?.outcome === "unchanged" ? t.unchanged : t.states[state]}
              </p>
            </div>
            {(state === "waiting" || state === "reading") && <div aria-hidden="true" className="skeleton mt-2 h-1.5" />}
            {job !== null && job.state === "waiting" && job.error !== null && (
              <p className="mt-1 text-sm text-muted">
                <span lang="en">{job.error}</span>
                {job.nextAttemptAt !== null && ` (${t.nextAttempt(format.instant(job.nextAttemptAt))})`}
              </p>
            )}
            {added !== null && <FoundNote added={added} targets={targets} />}
            {state === "failed" && (
              <div className="mt-2">
                {job === null ? (
                  <ProblemNotice error={error} onRetry={() => onRetry(id)} />
                ) : (
                  <JobFailure job={job} onRetry={() => onRetry(id)} />
                )}
              </div>
            )}
            <p className="mt-1 flex gap-4 text-sm">
              {job !== null && (state === "waiting" || state === "reading") && (
                <button type="button" className="text-link min-h-6" onClick={() => onCancel(job.id)}>
                  {t.cancel}
                </button>
              )}
              {state === "cancelled" && (
                <button type="button" className="text-link min-h-6" onClick={() => onRetry(id)}>
                  {t.retry}
                </button>
              )}
              {(state === "failed" || state === "cancelled") && (
                <button type="button" className="text-link min-h-6" onClick={() => onRemove(id)}>
                  {t.remove}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** That the server gave a job up, what to do about it, and why in its own words. */
function JobFailure({ job, onRetry }: { job: Job; onRetry: () => void }) {
  const t = useMessages(addMessages);
  const language = useLanguage();
  const problemWords = useMessages(problemMessages);
  return (
    <div role="alert" className="panel border-l-4 border-l-danger p-5">
      <p className="font-semibold text-danger">{job.error === null ? t.connectionLost : t.givenUp}</p>
      {job.kind === "fetch-article" && <p className="mt-1 max-w-[60ch]">{problemAdvice.url_not_fetched[language]}</p>}
      {job.error !== null && (
        <details className="mt-2 text-sm text-muted">
          <summary className="w-fit hover:text-ink">{problemWords.inApiWords}</summary>
          <p lang="en" className="mt-1 max-w-[60ch] wrap-anywhere">
            {job.error}
          </p>
        </details>
      )}
      <button type="button" className="button mt-4" onClick={onRetry}>
        {t.retry}
      </button>
    </div>
  );
}

function FoundNote({
  added: { articleId, found },
  targets,
}: {
  readonly added: NonNullable<Submission["added"]>;
  readonly targets: readonly Target[];
}) {
  const t = useMessages(addMessages);
  const language = useLanguage();
  return (
    <div className="mt-1 text-sm">
      <p>
        {t.found(found.statements)}
        {found.unattributed > 0 && `, ${t.unattributed(found.unattributed)}`}
        {". "}
        <Link to="/articles/$id" params={{ id: articleId }} className="text-link">
          {t.open}
        </Link>
      </p>
      <FoundFacts facts={found.facts} />
      {found.statements > 0 && (
        <ul className="mt-1 text-muted">
          {found.toward.map(({ targetId, count }) => (
            <li key={targetId}>
              <Link
                to="/articles/$id"
                params={{ id: articleId }}
                search={{ target: targetId }}
                className="decoration-accent underline-offset-3 hover:underline"
              >
                {t.onClaim(count)}{" "}
                <q className="font-serif italic">
                  {targets.find((target) => target.id === targetId)?.claim[language] ?? targetId}
                </q>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
