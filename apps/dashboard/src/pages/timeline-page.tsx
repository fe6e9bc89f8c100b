import type { Interval } from "@standpoint/contract";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ChartPanel } from "../components/chart-panel.tsx";
import { EmptyNote } from "../components/empty-note.tsx";
import { usePageTitle } from "../components/page-title.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { SegmentedChoice } from "../components/segmented-choice.tsx";
import { LoadingNote, Skeleton } from "../components/skeleton.tsx";
import { TargetFilters } from "../features/statements/target-filters.tsx";
import { useChangeFilter } from "../features/statements/use-change-filter.ts";
import { useTarget } from "../features/targets/target-frame.tsx";
import { timelineOf } from "../features/timeline/chart-data.ts";
import { timelineMessages } from "../features/timeline/messages.ts";
import { Timeline } from "../features/timeline/timeline.tsx";
import { TimelineTable } from "../features/timeline/timeline-table.tsx";
import { useFormat, useLanguage, useMessages } from "../messages.ts";
import { seriesQuery } from "../queries.ts";
import { intervals, readFilter, readTimelineSearch } from "../search.ts";

const route = getRouteApi("/targets/$id/timeline");

/** How everybody's stance changed from interval to interval. */
export function TimelinePage() {
  const target = useTarget();
  const language = useLanguage();
  const t = useMessages(timelineMessages);
  const format = useFormat();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const { interval = "month" } = readTimelineSearch(search);
  const filter = readFilter(search);
  const changeFilter = useChangeFilter();
  const claim = target.claim[language];
  usePageTitle(`${t.title}: ${claim}`);

  const series = useQuery(seriesQuery(target.id, filter, interval));
  const drawnInterval = series.data?.interval ?? interval;
  const timeline = timelineOf(series.data?.series ?? [], drawnInterval);
  const unnamed = series.data?.others.speakers ?? 0;
  const froms = timeline.panels.flatMap(({ points }) => points.map(({ from }) => from)).toSorted();
  const nameOf = (from: string | undefined) => (from === undefined ? "" : format.interval(from, drawnInterval));
  const first = nameOf(froms[0]);
  const last = nameOf(froms.at(-1));
  const name = t.name(claim);
  const choose = (one: Interval) =>
    void navigate({
      search: (current) => ({ ...current, interval: one === "month" ? undefined : one }),
      resetScroll: false,
    });

  return (
    <div className="page pb-16">
      <TargetFilters />
      <h1 className="sr-only">{name}</h1>
      <ChartPanel
        title={t.title}
        subtitle={t.subtitle}
        className="mt-8"
        actions={
          <SegmentedChoice
            legend={t.interval}
            choices={intervals.map((value) => ({ value, label: t.intervals[value] }))}
            chosen={interval}
            onChoose={choose}
          />
        }
      >
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
            <Timeline
              timeline={timeline}
              interval={drawnInterval}
              words={target.bands[language]}
              labelledBy="timeline-name"
              description={t.description(timeline.panels.length, timeline.others.length + unnamed, first, last)}
            />
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
                      onClick={() => changeFilter({ ...filter, speaker: [id] })}
                    >
                      {name}
                    </button>{" "}
                    <span className="text-muted">({format.count(count)})</span>
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
      </ChartPanel>
    </div>
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
