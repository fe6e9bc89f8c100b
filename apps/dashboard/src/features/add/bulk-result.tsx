import { ProblemError } from "@standpoint/client";
import { Link } from "@tanstack/react-router";
import { ProblemNotice, toldProblem } from "../../components/problem-notice.tsx";
import { saveAs } from "../../components/save-as.ts";
import { useFormat, useLanguage, useMessages } from "../../messages.ts";
import { type BulkRun, badRecordsFile, reasonOf } from "./bulk.ts";
import { addMessages } from "./messages.ts";

/** Bad records that are shown; all of them are in the file. */
const shownBad = 100;

/** What has become of the records, and why those that are bad were not added. */
export function BulkResult({ run, onStop }: { run: BulkRun; onStop: () => void }) {
  const t = useMessages(addMessages);
  const format = useFormat();
  const language = useLanguage();
  const { state, created, unchanged, queued, bad, newest, error } = run;
  return (
    <section aria-label={t.records} className="panel p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <p role="status">
          <strong className="font-semibold">{state === "running" ? t.recordsRunning : t.recordsDone}</strong>
          {": "}
          {t.recordsTotals(created, unchanged, queued, bad.length)}
        </p>
        {state === "running" && (
          <button type="button" className="button" onClick={onStop}>
            {t.recordsStop}
          </button>
        )}
      </div>
      {state === "running" && <div aria-hidden="true" className="skeleton mt-3 h-1.5" />}
      {state === "failed" && (
        <div className="mt-3">
          <ProblemNotice error={error} />
        </div>
      )}
      {newest.length > 0 && (
        <p className="mt-3 text-sm">
          {t.newest}:{" "}
          {newest.map((id) => (
            <Link key={id} to="/articles/$id" params={{ id }} className="text-link mr-3 inline-block">
              {id}
            </Link>
          ))}
        </p>
      )}
      {bad.length > 0 && (
        <div className="mt-4">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <h3 className="kicker">{t.badRecords}</h3>
            <button type="button" className="button" onClick={() => saveAs("bad-records.jsonl", badRecordsFile(bad))}>
              {t.saveBad}
            </button>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
          <section className="mt-2 max-h-80 overflow-y-auto" tabIndex={0} aria-label={t.badRecords}>
            <table className="w-full text-sm">
              <thead>
                <tr className="border-b border-line-strong text-left text-xs text-muted">
                  <th scope="col" className="w-20 py-1.5 pr-3 text-right font-semibold">
                    {t.badLine}
                  </th>
                  <th scope="col" className="py-1.5 font-semibold">
                    {t.badReason}
                  </th>
                </tr>
              </thead>
              <tbody>
                {bad.slice(0, shownBad).map(({ line, problem }) => (
                  <tr key={line} className="border-b border-line align-top">
                    <td className="py-1.5 pr-3 text-right">{format.count(line)}</td>
                    <td className="py-1.5">
                      {language !== "en" && `${toldProblem(new ProblemError(problem), language).title}. `}
                      <span lang="en" className={language === "en" ? undefined : "text-muted"}>
                        {reasonOf(problem)}
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          {bad.length > shownBad && <p className="mt-2 text-sm text-muted">{t.badShown(shownBad, bad.length)}</p>}
        </div>
      )}
    </section>
  );
}
