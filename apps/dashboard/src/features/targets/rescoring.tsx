import type { Job } from "@standpoint/contract";
import { Link } from "@tanstack/react-router";
import { useFormat, useMessages } from "../../messages.ts";
import { rescoringMessages } from "./messages.ts";

/** How far the scoring toward a claim that was saved is, and then the way to its overview. */
export function Rescoring({ job, targetId, onRetry }: { job: Job; targetId: string; onRetry: () => void }) {
  const t = useMessages(rescoringMessages);
  const format = useFormat();
  const { state, progress } = job;
  const total = progress?.total ?? 0;
  const share = state === "done" ? 1 : total === 0 ? 0 : (progress?.done ?? 0) / total;
  const isOver = state === "failed" || state === "cancelled";
  const said = {
    waiting: t.waiting,
    active: progress === null ? t.waiting : t.active(progress.done, progress.total),
    done: progress === null ? t.allDone : t.done(progress.total),
    failed: `${t.failed} ${job.error ?? ""}`,
    cancelled: t.cancelled,
  }[state];
  return (
    <section aria-label={t.title} className="panel p-5">
      <h2 className="font-serif text-xl font-medium">{t.title}</h2>
      <div
        role="progressbar"
        aria-label={t.label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={format.share(share)}
        className="mt-3 h-2 overflow-hidden rounded-[2px] bg-sunken"
      >
        <div className="h-full bg-accent motion-safe:transition-[width]" style={{ width: `${share * 100}%` }} />
      </div>
      <p role="status" className={`mt-2 text-sm ${isOver ? "font-medium text-danger" : "text-muted"}`}>
        {said}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Link
          to="/targets/$id"
          params={{ id: targetId }}
          className={`button ${state === "done" ? "button-primary" : ""}`}
        >
          {t.overview}
        </Link>
        {isOver && (
          <button type="button" className="button" onClick={onRetry}>
            {t.retry}
          </button>
        )}
      </div>
    </section>
  );
}
