import type { Filter, Interval } from "@standpoint/contract";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useId, useMemo } from "react";
import { ChartPanel } from "../../components/chart-panel.tsx";
import { EmptyNote } from "../../components/empty-note.tsx";
import { ProblemNotice } from "../../components/problem-notice.tsx";
import { SegmentedChoice } from "../../components/segmented-choice.tsx";
import { LoadingNote, Skeleton } from "../../components/skeleton.tsx";
import { useIsEmbed, useOpen } from "../../features/embed/embedded.ts";
import { ShareButton } from "../../features/share/share-button.tsx";
import { useChangeFilter } from "../../features/statements/use-change-filter.ts";
import { useTarget } from "../../features/targets/target-frame.tsx";
import { countsOver, type Period, periodOf, timelineOf } from "../../features/timeline/chart-data.ts";
import { EventList } from "../../features/timeline/event-list.tsx";
import { timelineMessages } from "../../features/timeline/messages.ts";
import { TimeBrush } from "../../features/timeline/time-brush.tsx";
import { Timeline } from "../../features/timeline/timeline.tsx";
import { TimelineTable } from "../../features/timeline/timeline-table.tsx";
import { useFormat, useLanguage, useMessages } from "../../messages.ts";
import { seriesQuery } from "../../queries.ts";
import {
  intervals,
  readEvent,
  readFilter,
  readTimelineSearch,
  stringifySearch,
  timelineLayouts,
  writeEvent,
} from "../../search.ts";

/** As many speakers as one chart compares. */
const fewSpeakers = 8;

/** How everybody's stance changed from interval to interval. */
export function TimelineSection() {
  const target = useTarget();
  const language = useLanguage();
  const t = useMessages(timelineMessages);
  const format = useFormat();
  const id = useId();
  const navigate = useNavigate();
  const isEmbed = useIsEmbed();
  const open = useOpen();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const { interval = "month", layout: chosenLayout, event = [] } = readTimelineSearch(search);
  const filter = readFilter(search);
  const changeFilter = useChangeFilter();
  const events = event.map(readEvent).filter((one) => one !== null);
  const change = (changed: Readonly<Record<string, unknown>>, replace = false) =>
    void navigate({ to: ".", search: (current) => ({ ...current, ...changed }), resetScroll: false, replace });

  const series = useQuery(seriesQuery(target.id, filter, interval));
  const drawnInterval = series.data?.interval ?? interval;
  const { from, to } = filter;
  const timeline = useMemo(
    () => timelineOf(series.data?.series ?? [], drawnInterval, { from, to }),
    [series.data, drawnInterval, from, to],
  );
  const unnamed = series.data?.others.speakers ?? 0;
  const others = timeline.others.length + unnamed;
  const layout = chosenLayout ?? (timeline.panels.length + others > fewSpeakers ? "panels" : "together");
  const froms = timeline.panels.flatMap(({ points }) => points.map((point) => point.from)).toSorted();
  const nameOf = (start: string | undefined) => (start === undefined ? "" : format.interval(start, drawnInterval));
  const [first, last] = [nameOf(froms[0]), nameOf(froms.at(-1))];
  const name = t.name(target.claim[language]);
  const hasCorrected = timeline.panels.some(({ points }) => points.some(({ corrected }) => corrected > 0));
  const hasBands = layout === "panels" || timeline.panels.length <= 3;

  return (
    <ChartPanel
      title={t.title}
      subtitle={[t.subtitle[layout], ...(hasBands ? [t.bands] : []), ...(hasCorrected ? [t.withCorrected] : [])].join(
        " ",
      )}
      hint={isEmbed ? t.hint : `${t.hint} ${t.dragHint}`}
      actions={
        <>
          {!isEmbed && (
            <>
              <SegmentedChoice
                legend={t.layout}
                choices={timelineLayouts.map((value) => ({ value, label: t.layouts[value] }))}
                chosen={layout}
                onChoose={(value) => change({ layout: value })}
              />
              <SegmentedChoice
                legend={t.interval}
                choices={intervals.map((value) => ({ value, label: t.intervals[value] }))}
                chosen={interval}
                onChoose={(value) => change({ interval: value === "month" ? undefined : value })}
              />
            </>
          )}
          <ShareButton data={{ kind: "series", query: { ...filter, interval } }} embed="timeline" />
        </>
      }
      table={
        timeline.panels.length > 0 && (
          <TimelineTable
            panels={timeline.panels}
            interval={drawnInterval}
            words={target.bands[language]}
            caption={name}
          />
        )
      }
      footer={
        !isEmbed && (
          <>
            <PeriodSection
              filter={filter}
              interval={interval}
              onChange={(period, { isContinued }) => change({ ...period }, isContinued)}
            />
            <EventList
              events={events}
              onChange={(next) => change({ event: next.length === 0 ? undefined : next.map(writeEvent) })}
            />
          </>
        )
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
          <span id={id} className="sr-only">
            {name}
          </span>
          {timeline.starts.length === 1 && <p className="mb-4 max-w-[70ch] text-sm">{t.oneInterval(first)}</p>}
          <Timeline
            timeline={timeline}
            interval={drawnInterval}
            layout={layout}
            events={events}
            words={target.bands[language]}
            labelledBy={id}
            description={t.description(timeline.panels.length, others, first, last)}
            onPeriod={isEmbed ? undefined : (period) => change({ ...period })}
            onOpen={({ panel, point }) => {
              const period = periodOf(point, drawnInterval, filter);
              const query = stringifySearch({ ...filter, speaker: [panel.id], ...period });
              open(`/targets/${encodeURIComponent(target.id)}/statements${query}`);
            }}
          />
          {others > 0 && (
            <p
              className="mt-5 max-w-[100ch] text-sm"
              data-picture-note={t.othersNamed(
                others,
                timeline.others.map((other) => other.name),
                unnamed,
              )}
            >
              <strong className="font-semibold">{t.others(others)}</strong>{" "}
              <span className="text-muted">{isEmbed ? t.notDrawn : t.othersNote}</span>{" "}
              {timeline.others.map(({ id: speaker, name: other, count }, index) => (
                <span key={speaker}>
                  {index > 0 && ", "}
                  {isEmbed ? (
                    other
                  ) : (
                    <button
                      type="button"
                      className="text-link min-h-6"
                      onClick={() => changeFilter({ ...filter, speaker: [speaker] })}
                    >
                      {other}
                    </button>
                  )}{" "}
                  <span className="text-muted">({format.count(count)})</span>
                </span>
              ))}
              {unnamed > 0 && <span className="text-muted">, {t.unnamed(unnamed)}</span>}
            </p>
          )}
        </div>
      )}
    </ChartPanel>
  );
}

interface PeriodSectionProps {
  readonly filter: Filter;
  readonly interval: Interval;
  readonly onChange: (period: Period, options: { readonly isContinued: boolean }) => void;
}

/** The whole time, whatever part of it the query asks for. */
function PeriodSection({ filter, interval, onChange }: PeriodSectionProps) {
  const target = useTarget();
  const series = useQuery(seriesQuery(target.id, { ...filter, from: undefined, to: undefined }, interval));
  const counts = useMemo(
    () => countsOver(series.data?.series ?? [], series.data?.interval ?? interval),
    [series.data, interval],
  );
  if (counts.starts.length < 2) return null;
  return (
    <TimeBrush
      counts={counts}
      interval={series.data?.interval ?? interval}
      period={{ from: filter.from, to: filter.to }}
      onChange={onChange}
    />
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
