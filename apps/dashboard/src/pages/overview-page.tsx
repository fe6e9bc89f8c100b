import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { lazy, Suspense, useRef } from "react";
import type { BandFilter, Target } from "../api-types.ts";
import { ChoiceMenu } from "../components/choice-menu.tsx";
import { usePageTitle } from "../components/page-title.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { LoadingNote, Skeleton } from "../components/skeleton.tsx";
import { barsOf, byBand, mostHeard, speakersPerBand } from "../features/stance-chart/chart-data.ts";
import { chartHeight } from "../features/stance-chart/chart-layout.ts";
import { headlineOf, standfirstOf } from "../features/stance-chart/headline.ts";
import { ScalePanel } from "../features/stance-chart/scale-panel.tsx";
import { StanceTable } from "../features/stance-chart/stance-table.tsx";
import { activeFilters } from "../features/statements/active-filters.ts";
import { CsvLink } from "../features/statements/csv-link.tsx";
import { FilterBar } from "../features/statements/filter-bar.tsx";
import { StatementTable } from "../features/statements/statement-table.tsx";
import { timelineOf } from "../features/timeline/chart-data.ts";
import { TimelineTable } from "../features/timeline/timeline-table.tsx";
import { formatCount, formatInterval, formatList } from "../format.ts";
import { messages } from "../messages.ts";
import { outletsQuery, seriesQuery, speakersQuery, statementsQuery, summaryQuery, targetsQuery } from "../queries.ts";
import { bandInk } from "../scale.ts";
import { filterOf, intervals, type OverviewSearch, readOverviewSearch, toggled } from "../search.ts";
import { NotFoundPage } from "./not-found-page.tsx";

// The charts bring recharts, half of all the code: the page stands before they arrive.
const StanceChart = lazy(async () => ({
  default: (await import("../features/stance-chart/stance-chart.tsx")).StanceChart,
}));
const Timeline = lazy(async () => ({ default: (await import("../features/timeline/timeline.tsx")).Timeline }));

const route = getRouteApi("/targets/$id");

/** A target: its headline, chart, scale, timeline and statements, all of one query in the address. */
export function OverviewPage() {
  const { id } = route.useParams();
  const targets = useQuery(targetsQuery());
  const target = targets.data?.find((one) => one.id === id);
  usePageTitle(target?.claim.en);

  if (targets.isError) {
    return (
      <div className="page py-10">
        <ProblemNotice error={targets.error} onRetry={() => void targets.refetch()} />
      </div>
    );
  }
  if (targets.data !== undefined && target === undefined) return <NotFoundPage />;
  if (targets.data === undefined || target === undefined) return <OverviewSkeleton />;
  return <Overview key={target.id} target={target} targets={targets.data} />;
}

function Overview({ target, targets }: { target: Target; targets: readonly Target[] }) {
  // The router leaves in what it could not validate: read it again, and what is not valid is as if it were not there.
  const search = readOverviewSearch(route.useSearch());
  const navigate = route.useNavigate();
  const statementsHeading = useRef<HTMLHeadingElement>(null);
  const words = target.bands.en;
  const speakers = useQuery(speakersQuery(target.id, {}));
  const outlets = useQuery(outletsQuery(target.id));
  const names = new Map(speakers.data?.speakers.map(({ speaker }) => [speaker.id, speaker.name]));
  const active = activeFilters(search, { words, speakers: names });

  const change = (next: OverviewSearch, { isTyping = false }: { isTyping?: boolean } = {}) =>
    void navigate({ search: next, replace: isTyping, resetScroll: false });
  const toggleBand = (band: BandFilter) => change({ ...search, band: toggled(search.band, band) });
  const chooseSpeaker = (speakerId: string, { add }: { add: boolean }) => {
    const isOnly = search.speaker?.length === 1 && search.speaker[0] === speakerId;
    if (add || isOnly) return change({ ...search, speaker: toggled(search.speaker, speakerId) });
    change({ ...search, speaker: [speakerId] });
    // One step from the bar to the words: the statements come into view and take the focus.
    statementsHeading.current?.focus({ preventScroll: true });
    statementsHeading.current?.scrollIntoView({ behavior: calmly() ? "auto" : "smooth", block: "start" });
  };

  return (
    <div className="page pb-16">
      <Headline target={target} targets={targets} search={search} />
      <div className="border-y border-line py-4">
        <FilterBar
          search={search}
          words={words}
          speakers={(speakers.data?.speakers ?? [])
            .map(({ speaker }) => speaker)
            .toSorted((one, other) => one.name.localeCompare(other.name))}
          outlets={outlets.data ?? []}
          active={active}
          onChange={change}
        />
      </div>
      <div className="mt-8 grid gap-6 xl:grid-cols-[minmax(0,1fr)_21rem] 2xl:grid-cols-[minmax(0,1fr)_24rem]">
        <SpeakersSection
          target={target}
          search={search}
          onChoose={chooseSpeaker}
          onShowAll={() => change({ ...search, speakers: "all" })}
        />
        <ScaleSection target={target} search={search} onToggle={toggleBand} />
      </div>
      <TimelineSection target={target} search={search} onChange={change} />
      <StatementsSection
        target={target}
        search={search}
        names={names}
        headingRef={statementsHeading}
        onChange={change}
        hasFilters={active.length > 0}
      />
    </div>
  );
}

const calmly = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

interface SectionProps {
  readonly target: Target;
  readonly search: OverviewSearch;
}

/** As many as the API lists at once. */
const mostSpeakers = 1_000;

/** The bars of everybody who fits the other filters: the chosen speakers are brought out, not singled out. */
const filterForBars = (search: OverviewSearch) => ({ ...filterOf(search), speaker: undefined });

function Headline({ target, targets, search }: SectionProps & { targets: readonly Target[] }) {
  const t = messages.headline;
  const speakers = useQuery(speakersQuery(target.id, filterOf(search)));
  const bars = speakers.data === undefined ? undefined : barsOf(speakers.data.speakers, target.bands.en);
  return (
    <section className="pt-8 pb-7">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <p className="font-serif text-lg text-muted">
          <span className="kicker mr-2 font-sans align-[0.08em]">{t.kicker}</span>
          <q className="italic">{target.claim.en}</q>
        </p>
        {targets.length > 1 && (
          <ChoiceMenu label={messages.app.claims} className="z-30 ml-auto">
            <ul>
              {targets.map((one) => (
                <li key={one.id}>
                  <Link
                    to="/targets/$id"
                    params={{ id: one.id }}
                    aria-current={one.id === target.id ? "page" : undefined}
                    className="block rounded-[3px] px-3 py-2 font-serif text-lg/snug hover:bg-sunken aria-[current=page]:bg-accent-soft"
                  >
                    {one.claim.en}
                  </Link>
                </li>
              ))}
            </ul>
          </ChoiceMenu>
        )}
      </div>
      {/* Two lines of room, so that nothing below moves when the sentence arrives. */}
      <div className="mt-3 min-h-[calc(var(--text-2xl)*2.3)] max-w-[62rem]">
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
              {headlineOf(bars, speakers.data?.others.speakers).map(({ text, band }) =>
                band === undefined ? (
                  text
                ) : (
                  <em key={band} className="font-semibold not-italic" style={{ color: bandInk(band) }}>
                    {text}
                  </em>
                ),
              )}
            </h1>
            <p className="mt-3 max-w-[100ch] text-muted">{standfirstOf(bars)}</p>
          </>
        )}
      </div>
    </section>
  );
}

function SpeakersSection({
  target,
  search,
  onChoose,
  onShowAll,
}: SectionProps & { onChoose: (speakerId: string, options: { add: boolean }) => void; onShowAll: () => void }) {
  const t = messages.chart;
  const isAll = search.speakers === "all";
  const speakers = useQuery(
    speakersQuery(target.id, { ...filterForBars(search), limit: isAll ? mostSpeakers : undefined }),
  );
  const everybody = barsOf(speakers.data?.speakers ?? [], target.bands.en);
  const bars = isAll ? everybody : mostHeard(everybody, search.speaker ?? []);
  const hidden = everybody.length - bars.length + (speakers.data?.others.speakers ?? 0);
  const name = t.name(target.claim.en);
  return (
    <section aria-labelledby="chart-title" className="panel min-w-0 p-5">
      <h2 id="chart-title" className="font-serif text-xl font-medium">
        {t.title}
      </h2>
      <p className="mt-1 text-sm text-muted">
        {t.subtitle}
        {search.band !== undefined && ` ${t.bandFiltered}`}
      </p>
      <div className="mt-4">
        {speakers.isError ? (
          <ProblemNotice error={speakers.error} onRetry={() => void speakers.refetch()} />
        ) : speakers.data === undefined ? (
          <ChartSkeleton rows={5} />
        ) : bars.length === 0 ? (
          <EmptyNote text={t.empty} />
        ) : (
          <div aria-busy={speakers.isPlaceholderData} className="aria-busy:opacity-60">
            <span id="chart-name" className="sr-only">
              {name}
            </span>
            <Suspense fallback={<ChartSkeleton rows={bars.length} />}>
              <StanceChart
                bars={bars}
                words={target.bands.en}
                chosen={search.speaker ?? []}
                labelledBy="chart-name"
                description={t.description(speakersPerBand(everybody), everybody.length)}
                onChoose={onChoose}
              />
            </Suspense>
            {hidden > 0 && (
              <p className="mt-3 text-sm">
                <strong className="font-semibold">{t.others(hidden)}</strong>{" "}
                <span className="text-muted">{t.othersNote}</span>{" "}
                {!isAll && (
                  <button type="button" className="text-link min-h-6" onClick={onShowAll}>
                    {t.showAll}
                  </button>
                )}
              </p>
            )}
            <details className="mt-3 text-sm no-print">
              <summary className="text-link inline-block min-h-6">{t.table}</summary>
              <div className="mt-2">
                <StanceTable bars={everybody} caption={name} />
              </div>
            </details>
          </div>
        )}
      </div>
    </section>
  );
}

function ScaleSection({ target, search, onToggle }: SectionProps & { onToggle: (band: BandFilter) => void }) {
  // The distribution shows all bands, the chosen ones brought out: it is what they are chosen from.
  const filter = { ...filterOf(search), band: undefined };
  const summary = useQuery(summaryQuery(target.id, filter));
  return (
    <ScalePanel
      words={target.bands.en}
      totals={summary.data && byBand(summary.data.distribution)}
      offTarget={summary.data?.offTarget}
      chosen={search.band ?? []}
      onToggle={onToggle}
    />
  );
}

type Change = (search: OverviewSearch, options?: { isTyping?: boolean }) => void;

function TimelineSection({ target, search, onChange }: SectionProps & { onChange: Change }) {
  const t = messages.timeline;
  const interval = search.interval ?? "month";
  const series = useQuery(seriesQuery(target.id, filterOf(search), interval));
  const timeline = timelineOf(series.data?.series ?? [], series.data?.interval ?? interval);
  const unnamed = series.data?.others.speakers ?? 0;
  const drawnInterval = series.data?.interval ?? interval;
  const froms = timeline.panels.flatMap(({ points }) => points.map(({ from }) => from)).toSorted();
  const first = formatFrom(froms[0], drawnInterval);
  const last = formatFrom(froms.at(-1), drawnInterval);
  const name = t.name(target.claim.en);
  return (
    <section aria-labelledby="timeline-title" className="panel mt-6 p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div>
          <h2 id="timeline-title" className="font-serif text-xl font-medium">
            {t.title}
          </h2>
          <p className="mt-1 text-sm text-muted">{t.subtitle}</p>
        </div>
        <fieldset className="flex overflow-hidden rounded-[4px] border border-line-strong no-print">
          <legend className="sr-only">{t.interval}</legend>
          {intervals.map((one) => (
            <label
              key={one}
              className="relative border-line-strong text-sm has-checked:bg-ink has-checked:text-paper not-last:border-r has-focus-visible:outline-2 has-focus-visible:-outline-offset-3 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name="interval"
                className="absolute inset-0 cursor-pointer opacity-0"
                checked={one === interval}
                onChange={() => onChange({ ...search, interval: one === "month" ? undefined : one })}
              />
              <span className="block px-3 py-1.5">{t.intervals[one]}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <div className="mt-5">
        {series.isError ? (
          <ProblemNotice error={series.error} onRetry={() => void series.refetch()} />
        ) : series.data === undefined ? (
          <TimelineSkeleton />
        ) : timeline.panels.length === 0 ? (
          <EmptyNote text={t.empty} />
        ) : (
          <div aria-busy={series.isPlaceholderData} className="aria-busy:opacity-60">
            <span id="timeline-name" className="sr-only">
              {name}
            </span>
            {timeline.intervals === 1 && <p className="mb-4 max-w-[70ch] text-sm">{t.oneInterval(first)}</p>}
            <Suspense fallback={<TimelineSkeleton />}>
              <Timeline
                timeline={timeline}
                interval={drawnInterval}
                words={target.bands.en}
                labelledBy="timeline-name"
                description={t.description(timeline.panels.length, timeline.others.length + unnamed, first, last)}
              />
            </Suspense>
            {timeline.others.length + unnamed > 0 && (
              <p className="mt-5 max-w-[100ch] text-sm">
                <strong className="font-semibold">{t.others(timeline.others.length + unnamed)}</strong>{" "}
                <span className="text-muted">{t.othersNote}</span>{" "}
                {timeline.others.map(({ id, name, count }, index) => (
                  <span key={id}>
                    {index > 0 && ", "}
                    <button
                      type="button"
                      className="text-link min-h-6"
                      onClick={() => onChange({ ...search, speaker: [id] })}
                    >
                      {name}
                    </button>{" "}
                    <span className="text-muted">({formatCount(count)})</span>
                  </span>
                ))}
                {unnamed > 0 && <span className="text-muted">, {t.unnamed(unnamed)}</span>}
              </p>
            )}
            <details className="mt-4 text-sm no-print">
              <summary className="text-link inline-block min-h-6">{t.table}</summary>
              <div className="mt-2">
                <TimelineTable panels={timeline.panels} interval={drawnInterval} caption={name} />
              </div>
            </details>
          </div>
        )}
      </div>
    </section>
  );
}

const formatFrom = (from: string | undefined, interval: Parameters<typeof formatInterval>[1]) =>
  from === undefined ? "" : formatInterval(from, interval);

interface StatementsSectionProps extends SectionProps {
  readonly names: ReadonlyMap<string, string>;
  readonly headingRef: React.RefObject<HTMLHeadingElement | null>;
  readonly onChange: Change;
  readonly hasFilters: boolean;
}

function StatementsSection({ target, search, names, headingRef, onChange, hasFilters }: StatementsSectionProps) {
  const t = messages.statements;
  const filter = filterOf(search);
  const statements = useInfiniteQuery(statementsQuery(target.id, filter));
  const rows = statements.data?.pages.flatMap((page) => page.statements) ?? [];
  const [first] = statements.data?.pages ?? [];
  const speakerNames = search.speaker?.map((id) => names.get(id) ?? id);
  const title = speakerNames === undefined ? t.title : t.by(formatList(speakerNames));
  const isOffTargetHidden = first !== undefined && first.offTarget > 0 && !search.band?.includes("off-target");
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
            {first !== undefined && (
              <>
                {rows.length < first.total ? t.shown(rows.length, first.total) : t.total(first.total)}
                {first.undecided > 0 && `, ${t.undecided(first.undecided)}`}
                {isOffTargetHidden && (
                  <>
                    {". "}
                    {t.offTarget(first.offTarget)}:{" "}
                    <button
                      type="button"
                      className="text-link min-h-6"
                      onClick={() => onChange({ ...search, band: ["off-target"] })}
                    >
                      {t.showOffTarget}
                    </button>
                  </>
                )}
              </>
            )}
          </p>
        </div>
        <CsvLink targetId={target.id} filter={filter} text={t.csv} />
      </div>
      <div className="mt-4">
        {statements.isError && rows.length === 0 ? (
          <ProblemNotice error={statements.error} onRetry={() => void statements.refetch()} />
        ) : first === undefined ? (
          <TableSkeleton />
        ) : rows.length === 0 ? (
          <EmptyNote text={hasFilters ? t.empty : t.emptyTarget} hint={hasFilters ? t.emptyHint : t.emptyTargetHint} />
        ) : (
          <div aria-busy={statements.isPlaceholderData} className="aria-busy:opacity-60">
            <StatementTable rows={rows} targetId={target.id} words={target.bands.en} caption={title} />
            {statements.isFetchNextPageError && (
              <div className="mt-4">
                <ProblemNotice error={statements.error} onRetry={() => void statements.fetchNextPage()} />
              </div>
            )}
            {statements.hasNextPage && !statements.isFetchNextPageError && (
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
    </section>
  );
}

function EmptyNote({ text, hint }: { text: string; hint?: string }) {
  return (
    <div className="rounded-[4px] border border-dashed border-line-strong px-6 py-10 text-center">
      <p className="font-serif text-lg">{text}</p>
      {hint !== undefined && <p className="mt-1 text-sm text-muted">{hint}</p>}
    </div>
  );
}

function ChartSkeleton({ rows }: { rows: number }) {
  return (
    <>
      <LoadingNote />
      <Skeleton height={chartHeight(rows, 1000)} />
    </>
  );
}

function TimelineSkeleton() {
  return (
    <div className="grid gap-7 sm:grid-cols-2 lg:grid-cols-4">
      <LoadingNote />
      {["a", "b", "c", "d"].map((key) => (
        <Skeleton key={key} height={178} />
      ))}
    </div>
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

function OverviewSkeleton() {
  return (
    <div className="page pt-8 pb-16">
      <LoadingNote />
      <Skeleton className="h-6 w-2/5" />
      <Skeleton className="mt-5 h-9 w-4/5" />
      <Skeleton className="mt-3 h-9 w-3/5" />
      <Skeleton className="mt-16 h-9 w-full" />
      <Skeleton className="mt-8" height={380} />
    </div>
  );
}
