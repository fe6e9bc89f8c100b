import { ProblemError } from "@standpoint/client";
import { useIsEmbed } from "../features/embed/embedded.ts";
import { useMessages } from "../messages.ts";
import { KeyForm } from "./key-form.tsx";
import { problemMessages } from "./messages.ts";

/** What went wrong, its details in the API's own words, and a way to try again. */
export function ProblemNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const problemWords = useMessages(problemMessages);
  const isEmbed = useIsEmbed();
  const { title, detail, instance, isOfApi = false } = useTold(error);
  return (
    <div role="alert" className="panel border-l-4 border-l-danger p-5">
      <p className="font-semibold text-danger">{title}</p>
      {detail !== undefined && (
        <p className="mt-1 max-w-[60ch] text-ink" {...(isOfApi && { lang: "en" })}>
          {detail}
        </p>
      )}
      {instance !== undefined && <p className="mt-1 text-xs text-muted">{problemWords.request(instance)}</p>}
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

/** Another key may help. */
export function isAboutKey(error: unknown): boolean {
  return error instanceof ProblemError && /\/problems\/key_(?:missing|invalid|lacks_role)$/.test(error.problem.type);
}

interface Told {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly instance?: string | undefined;
  /** The detail is the API's, and so in English. */
  readonly isOfApi?: boolean;
}

function useTold(error: unknown): Told {
  const problemWords = useMessages(problemMessages);
  if (error instanceof ProblemError) {
    const { type, title, detail, instance } = error.problem;
    return { title: problemWords.title(type.split("/").at(-1) ?? "", title), detail, instance, isOfApi: true };
  }
  // `fetch` rejects with a TypeError when there is no answer at all.
  if (error instanceof TypeError) {
    return { title: problemWords.unreachableTitle, detail: problemWords.unreachableDetail };
  }
  return {
    title: problemWords.unexpectedTitle,
    detail: error instanceof Error ? error.message : undefined,
  };
}
