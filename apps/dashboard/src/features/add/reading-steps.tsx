import type { Job } from "@standpoint/contract";
import { useFormat, useMessages } from "../../messages.ts";
import { addMessages } from "./messages.ts";

/** What is happening to an article that was sent. @param job the work on the server, once there is any */
export function ReadingSteps({ job }: { job: Job | null }) {
  const t = useMessages(addMessages);
  const format = useFormat();
  const steps = [t.steps.sending, t.steps.waiting, t.steps.reading];
  const current = job === null ? 0 : job.state === "waiting" ? 1 : 2;
  return (
    <div className="panel p-5">
      <ol className="grid gap-2">
        {steps.map((step, index) => (
          <li
            key={step}
            aria-current={index === current ? "step" : undefined}
            className={`flex items-start gap-2.5 ${index > current ? "text-muted" : index === current ? "font-semibold" : ""}`}
          >
            <svg
              aria-hidden="true"
              viewBox="0 0 12 12"
              className="mt-1.5 size-3 shrink-0 fill-none stroke-current stroke-2"
            >
              {index < current ? <path d="m1.5 6.5 3 3 6-7" /> : <circle cx="6" cy="6" r="3" />}
            </svg>
            <span>
              {step}
              {index < current && <span className="sr-only"> ({t.steps.done})</span>}
            </span>
          </li>
        ))}
      </ol>
      <div aria-hidden="true" className="skeleton mt-3 h-1.5" />
      {job?.state === "waiting" && job.nextAttemptAt !== null && (
        <p className="mt-2 text-sm text-muted">{t.nextAttempt(format.instant(job.nextAttemptAt))}</p>
      )}
      <p role="status" className="sr-only">
        {steps[current]}
      </p>
    </div>
  );
}
