import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { EmptyNote } from "../components/empty-note.tsx";
import { usePageTitle } from "../components/page-title.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { LoadingNote, Skeleton } from "../components/skeleton.tsx";
import { CsvLink } from "../features/statements/csv-link.tsx";
import { statementMessages } from "../features/statements/messages.ts";
import { StatementTable } from "../features/statements/statement-table.tsx";
import { TargetFilters } from "../features/statements/target-filters.tsx";
import { useTarget } from "../features/targets/target-frame.tsx";
import { useLanguage, useMessages } from "../messages.ts";
import { statementsQuery } from "../queries.ts";
import { readFilter } from "../search.ts";

const route = getRouteApi("/targets/$id/statements");

/** Every statement of the query. */
export function StatementsPage() {
  const target = useTarget();
  const language = useLanguage();
  const t = useMessages(statementMessages);
  const filter = readFilter(route.useSearch());
  usePageTitle(`${t.title}: ${target.claim[language]}`);
  const statements = useInfiniteQuery(statementsQuery(target.id, filter));
  const rows = statements.data?.pages.flatMap((page) => page.statements) ?? [];
  const [first] = statements.data?.pages ?? [];
  return (
    <div className="page pb-16">
      <TargetFilters />
      <div className="mt-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div>
          <h1 className="font-serif text-xl font-medium">{t.title}</h1>
          <p className="mt-1 min-h-6 text-sm text-muted" aria-live="polite">
            {first !== undefined &&
              (rows.length < first.total ? t.shown(rows.length, first.total) : t.total(first.total))}
          </p>
        </div>
        <CsvLink targetId={target.id} filter={filter} text={t.csv} />
      </div>
      <div className="mt-4">
        {statements.isError && rows.length === 0 ? (
          <ProblemNotice error={statements.error} onRetry={() => void statements.refetch()} />
        ) : first === undefined ? (
          <div className="grid gap-3">
            <LoadingNote />
            {["a", "b", "c", "d", "e", "f"].map((key) => (
              <Skeleton key={key} height={72} />
            ))}
          </div>
        ) : rows.length === 0 ? (
          <EmptyNote text={t.empty} hint={t.emptyHint} />
        ) : (
          <div aria-busy={statements.isPlaceholderData} className="aria-busy:opacity-60">
            <StatementTable rows={rows} targetId={target.id} words={target.bands[language]} caption={t.title} />
            {statements.hasNextPage && (
              <button
                type="button"
                className="button mt-5 min-h-11 px-6"
                disabled={statements.isFetchingNextPage}
                onClick={() => void statements.fetchNextPage()}
              >
                {statements.isFetchingNextPage ? t.loadingMore : t.more}
              </button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
