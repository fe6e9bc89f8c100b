import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type RefObject, useRef } from "react";
import type { BandFilter } from "../api-types.ts";
import { EmptyNote } from "../components/empty-note.tsx";
import { usePageTitle } from "../components/page-title.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { LoadingNote, Skeleton } from "../components/skeleton.tsx";
import { barsOf, byBand } from "../features/stance-chart/chart-data.ts";
import { headlineOf, standfirstOf } from "../features/stance-chart/headline.ts";
import { headlineMessages } from "../features/stance-chart/messages.ts";
import { ScalePanel } from "../features/stance-chart/scale-panel.tsx";
import { statementMessages } from "../features/statements/messages.ts";
import { StatementTable } from "../features/statements/statement-table.tsx";
import { TargetFilters } from "../features/statements/target-filters.tsx";
import { useChangeFilter } from "../features/statements/use-change-filter.ts";
import { useTarget } from "../features/targets/target-frame.tsx";
import { useFormat, useLanguage, useMessages } from "../messages.ts";
import { newestStatementsQuery, speakersQuery, summaryQuery } from "../queries.ts";
import { bandInk } from "../scale.ts";
import { readFilter, toggled } from "../search.ts";
import { namesOf } from "../speaker.ts";
import { DistributionSection } from "./sections/distribution-section.tsx";
import { SpeakersSection } from "./sections/speakers-section.tsx";

const route = getRouteApi("/targets/$id/");

/** Where everybody stands toward a target: in a sentence, in bars, in bands, and in the newest words. */
export function OverviewPage() {
  const target = useTarget();
  const language = useLanguage();
  usePageTitle(target.claim[language]);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <div className="page pb-16">
      <TargetFilters />
      <Headline />
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_21rem] 2xl:grid-cols-[minmax(0,1fr)_24rem]">
        <SpeakersSection
          // One step from the bar to the words: the statements come into view and take the focus.
          onOpen={() => {
            heading.current?.focus({ preventScroll: true });
            heading.current?.scrollIntoView({ behavior: isCalm() ? "auto" : "smooth", block: "start" });
          }}
        />
        <div className="grid min-w-0 gap-6 self-start xl:sticky xl:top-6">
          <ScaleSection />
          <DistributionSection />
        </div>
      </div>
      <StatementsSection headingRef={heading} />
    </div>
  );
}

const isCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

// The router leaves in what it could not validate: read it again, and what is not valid is as if it were not there.
const useFilter = () => readFilter(route.useSearch());

function Headline() {
  const target = useTarget();
  const language = useLanguage();
  const t = useMessages(headlineMessages);
  const filter = useFilter();
  const speakers = useQuery(speakersQuery(target.id, filter));
  const summary = useQuery(summaryQuery(target.id, filter));
  const bars = speakers.data === undefined ? undefined : barsOf(speakers.data.speakers, target.bands[language]);
  const { mean = null, previous = null, count = 0, undecided = 0 } = summary.data ?? {};
  const standfirst = [
    ...(bars === undefined ? [] : [standfirstOf(bars, language)]),
    ...(undecided > count ? [t.mostUndecided(undecided, count + undecided)] : []),
    ...(mean !== null && previous !== null ? [t.change(mean, previous.mean)] : []),
  ];
  return (
    // Two lines of room, so that nothing below moves when the sentence arrives.
    <div className="mt-7 mb-7 min-h-[calc(var(--text-2xl)*2.3+2.5rem)] max-w-[66rem]">
      {bars === undefined ? (
        speakers.isError ? null : (
          <>
            <LoadingNote />
            <Skeleton className="mt-2 h-9 w-11/12" />
            <Skeleton className="mt-3 h-9 w-3/5" />
          </>
        )
      ) : (
        <>
          <h1 className="font-serif text-2xl font-medium tracking-[-0.015em]">
            {headlineOf(bars, speakers.data?.others.speakers ?? 0, language).map(({ text, band }) =>
              band === undefined ? (
                text
              ) : (
                <em key={band} className="font-semibold not-italic" style={{ color: bandInk(band) }}>
                  {text}
                </em>
              ),
            )}
          </h1>
          <p className="mt-3 max-w-[100ch] text-muted">{standfirst.join(" ")}</p>
        </>
      )}
    </div>
  );
}

function ScaleSection() {
  const target = useTarget();
  const language = useLanguage();
  const filter = useFilter();
  const changeFilter = useChangeFilter();
  // The distribution shows all bands, the chosen ones brought out: it is what they are chosen from.
  const summary = useQuery(summaryQuery(target.id, { ...filter, band: undefined }));
  return (
    <ScalePanel
      words={target.bands[language]}
      totals={summary.data && byBand(summary.data.distribution)}
      offTarget={summary.data?.offTarget}
      chosen={filter.band ?? []}
      onToggle={(band: BandFilter) => changeFilter({ ...filter, band: toggled(filter.band, band) })}
    />
  );
}

function StatementsSection({ headingRef }: { headingRef: RefObject<HTMLHeadingElement | null> }) {
  const target = useTarget();
  const language = useLanguage();
  const format = useFormat();
  const t = useMessages(statementMessages);
  const filter = useFilter();
  const changeFilter = useChangeFilter();
  const statements = useQuery(newestStatementsQuery(target.id, filter));
  const speakers = useQuery(speakersQuery(target.id, {}));
  const names = namesOf(speakers.data);
  const { statements: rows = [], total = 0, offTarget = 0, undecided = 0 } = statements.data ?? {};
  const speakerNames = filter.speaker?.map((id) => names.get(id) ?? id);
  const title = speakerNames === undefined ? t.newest : t.by(format.list(speakerNames));
  const hasFilters = Object.keys(filter).length > 0;
  const allStatements = (
    <Link to="/targets/$id/statements" params={{ id: target.id }} search={filter} className="button">
      {t.all(total)}
    </Link>
  );
  return (
    <section aria-labelledby="statements-title" className="mt-10">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div>
          <h2
            id="statements-title"
            ref={headingRef}
            tabIndex={-1}
            className="scroll-mt-6 font-serif text-xl font-medium"
          >
            {title}
          </h2>
          <p className="mt-1 min-h-6 text-sm text-muted" aria-live="polite">
            {statements.data !== undefined && (
              <>
                {rows.length < total ? t.shown(rows.length, total) : t.total(total)}
                {undecided > 0 && `, ${t.undecided(undecided)}`}
                {offTarget > 0 && !filter.band?.includes("off-target") && (
                  <>
                    {". "}
                    {t.offTarget(offTarget)}:{" "}
                    <button
                      type="button"
                      className="text-link min-h-6"
                      onClick={() => changeFilter({ ...filter, band: ["off-target"] })}
                    >
                      {t.showOffTarget}
                    </button>
                  </>
                )}
              </>
            )}
          </p>
        </div>
        {total > rows.length && allStatements}
      </div>
      <div className="mt-4">
        {statements.isError ? (
          <ProblemNotice error={statements.error} onRetry={() => void statements.refetch()} />
        ) : statements.data === undefined ? (
          <TableSkeleton />
        ) : rows.length === 0 ? (
          <EmptyNote text={hasFilters ? t.empty : t.emptyTarget} hint={hasFilters ? t.emptyHint : t.emptyTargetHint}>
            {!hasFilters && (
              <Link to="/add" className="button button-primary">
                {t.addArticles}
              </Link>
            )}
          </EmptyNote>
        ) : (
          <div aria-busy={statements.isPlaceholderData} className="aria-busy:opacity-60">
            <StatementTable rows={rows} words={target.bands[language]} caption={title} />
          </div>
        )}
      </div>
    </section>
  );
}

function TableSkeleton() {
  return (
    <div className="grid gap-3">
      <LoadingNote />
      {["a", "b", "c", "d", "e", "f"].map((key) => (
        <Skeleton key={key} height={72} />
      ))}
    </div>
  );
}
