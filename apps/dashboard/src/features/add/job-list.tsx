import type { Job } from "@standpoint/contract";
import { Link } from "@tanstack/react-router";
import { useFormat, useMessages } from "../../messages.ts";
import { addMessages } from "./messages.ts";

interface JobListProps {
  readonly jobs: readonly Job[];
  readonly onRetry: (id: string) => void;
  readonly onCancel: (id: string) => void;
}

/** What the server has to do, does and did lately; it goes on whether somebody looks or not. */
export function JobList({ jobs, onRetry, onCancel }: JobListProps) {
  const t = useMessages(addMessages);
  const format = useFormat();
  const nextStep = (attempts: number, time: string) => (attempts === 0 ? t.due(time) : t.nextAttempt(time));
  return (
    <section aria-labelledby="jobs-title">
      <h2 id="jobs-title" className="font-serif text-xl font-medium">
        {t.work}
      </h2>
      {jobs.length === 0 && <p className="mt-1 text-muted">{t.noWork}</p>}
      <ul className="mt-2">
        {jobs.map((job) => {
          const { id, kind, subject, articleId, state, progress, error, attempts, createdAt, nextAttemptAt } = job;
          const isOver = state === "done" || state === "failed" || state === "cancelled";
          return (
            <li
              key={id}
              className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 border-t border-line py-2 text-sm"
            >
              <div className="min-w-0 flex-1 basis-72">
                <p className="truncate">
                  <span className="font-semibold">{t.kinds[kind]}</span>{" "}
                  {state === "done" && articleId !== null ? (
                    <Link to="/articles/$id" params={{ id: articleId }} className="text-link">
                      {subject}
                    </Link>
                  ) : (
                    subject
                  )}
                </p>
                <p className={state === "failed" ? "font-medium text-danger" : "text-muted"}>
                  {t.jobStates[state]}
                  {progress !== null && `, ${t.progress(progress.done, progress.total)}`}
                  {!isOver && nextAttemptAt !== null && `, ${nextStep(attempts, format.instant(nextAttemptAt))}`}
                  {error !== null && state !== "done" && (
                    <>
                      : <span lang="en">{error}</span>
                    </>
                  )}
                </p>
              </div>
              <p className="flex items-center gap-3">
                <time dateTime={createdAt} className="text-muted">
                  {format.instant(createdAt)}
                </time>
                {(state === "failed" || state === "cancelled") && (
                  <button
                    type="button"
                    className="text-link min-h-6"
                    aria-label={`${t.retry}: ${subject}`}
                    onClick={() => onRetry(id)}
                  >
                    {t.retry}
                  </button>
                )}
                {!isOver && (
                  <button
                    type="button"
                    className="text-link min-h-6"
                    aria-label={`${t.cancel}: ${subject}`}
                    onClick={() => onCancel(id)}
                  >
                    {t.cancel}
                  </button>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
