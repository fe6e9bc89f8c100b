import { ProblemError } from "@standpoint/client";
import { useIsEmbed } from "../features/embed/embedded.ts";
import type { UiLanguage } from "../format.ts";
import { useLanguage, useMessages } from "../messages.ts";
import { KeyForm } from "./key-form.tsx";
import { problemMessages } from "./messages.ts";
import { problemAdvice, problemCodeOf } from "./problem-advice.ts";

/** What went wrong, what to do about it, the API's own words for those who want them, and a way to try again. */
export function ProblemNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const problemWords = useMessages(problemMessages);
  const isEmbed = useIsEmbed();
  const { title } = toldProblem(error, useLanguage());
  return (
    <div role="alert" className="panel border-l-4 border-l-danger p-5">
      <p className="font-semibold text-danger">{title}</p>
      <ProblemAdvice error={error} />
      {isAboutKey(error)
        ? // In another site's page nobody should type a key.
          !isEmbed && <KeyForm />
        : onRetry !== undefined && (
            <button type="button" className="button mt-4" onClick={onRetry}>
              {problemWords.retry}
            </button>
          )}
    </div>
  );
}

/** What to do about a problem, under whatever says that there is one. */
export function ProblemAdvice({ error }: { error: unknown }) {
  const problemWords = useMessages(problemMessages);
  const { advice, details, instance } = toldProblem(error, useLanguage());
  return (
    <>
      {advice !== undefined && <p className="mt-1 max-w-[60ch] text-ink">{advice}</p>}
      {details.length > 0 && (
        <details className="mt-2 text-sm text-muted">
          <summary className="w-fit hover:text-ink">{problemWords.inApiWords}</summary>
          {details.map((one) => (
            <p key={one} lang="en" className="mt-1 max-w-[60ch] wrap-anywhere">
              {one}
            </p>
          ))}
          {instance !== undefined && <p className="mt-1 text-xs">{problemWords.request(instance)}</p>}
        </details>
      )}
    </>
  );
}

/** Another key may help. */
export function isAboutKey(error: unknown): boolean {
  return error instanceof ProblemError && /\/problems\/key_(?:missing|invalid|lacks_role)$/.test(error.problem.type);
}

interface ToldProblem {
  readonly title: string;
  /** What to do. */
  readonly advice?: string | undefined;
  /** The API's sentences, in English. */
  readonly details: readonly string[];
  readonly instance?: string | undefined;
}

/** A problem in the reader's language. */
export function toldProblem(error: unknown, language: UiLanguage): ToldProblem {
  const t = problemMessages[language];
  if (error instanceof ProblemError) {
    const { title, status, detail, errors = [], instance } = error.problem;
    const code = problemCodeOf(error.problem);
    const api = [detail ?? title, ...errors.map(({ pointer, detail }) => `${pointer}: ${detail}`)];
    const told = code !== null ? { title: t.title(code, title), advice: problemAdvice[code][language] } : null;
    const unknown = status >= 500 ? { title: t.serverTitle(status, title), advice: t.serverAdvice } : { title };
    const shown = told ?? unknown;
    return { ...shown, details: api.filter((one) => one !== shown.title), instance };
  }
  // `fetch` rejects with a TypeError when there is no answer at all.
  if (error instanceof TypeError) return { title: t.unreachableTitle, advice: t.unreachableDetail, details: [] };
  return { title: t.unexpectedTitle, details: error instanceof Error ? [error.message] : [] };
}

/** What the API found wrong with one field, to stand at it. */
export function toldFault(error: unknown, detail: string | undefined, language: UiLanguage): string | undefined {
  if (detail === undefined || language === "en" || !(error instanceof ProblemError)) return detail;
  const code = problemCodeOf(error.problem);
  // What does not fit a schema can be anything; every other problem is about one thing.
  return code === null || code === "request_invalid"
    ? problemMessages[language].fault(detail)
    : problemAdvice[code][language];
}
