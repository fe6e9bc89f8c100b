import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { ChartPanel } from "../../components/chart-panel.tsx";
import { EmptyNote } from "../../components/empty-note.tsx";
import { ProblemNotice } from "../../components/problem-notice.tsx";
import { LoadingNote, Skeleton } from "../../components/skeleton.tsx";
import { useIsEmbed, useOpen } from "../../features/embed/embedded.ts";
import { viewPath } from "../../features/share/embed-code.ts";
import { ShareButton } from "../../features/share/share-button.tsx";
import { barsOf, mostHeard, speakersPerBand } from "../../features/stance-chart/chart-data.ts";
import { chartHeight } from "../../features/stance-chart/chart-layout.ts";
import { chartMessages } from "../../features/stance-chart/messages.ts";
import { StanceTable } from "../../features/stance-chart/stance-table.tsx";
import { useChangeFilter } from "../../features/statements/use-change-filter.ts";
import { useTarget } from "../../features/targets/target-frame.tsx";
import { useLanguage, useMessages } from "../../messages.ts";
import { speakersQuery } from "../../queries.ts";
import { readFilter, readOverviewSearch, stringifySearch, toggled } from "../../search.ts";

// The chart brings recharts, half of all the code: the page stands before it arrives.
const loadChart = async () => await import("../../features/stance-chart/stance-chart.tsx");
const StanceChart = lazy(async () => ({ default: (await loadChart()).StanceChart }));

/** Has the chart on its way before there are figures to draw. */
export function preloadSpeakersSection(): void {
  // A chart that does not arrive is asked for again, and told of, when it is drawn.
  loadChart().catch(() => undefined);
}

/** As many as the API lists at once. */
const mostSpeakers = 1_000;

/** Where each speaker stands: a bar for each. */
export function SpeakersSection({ onOpen }: { readonly onOpen?: () => void }) {
  const target = useTarget();
  const language = useLanguage();
  const t = useMessages(chartMessages);
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const isEmbed = useIsEmbed();
  const open = useOpen();
  // The router leaves in what it could not validate: read it again, and what is not valid is as if it were not there.
  const filter = readFilter(search);
  const changeFilter = useChangeFilter();
  const isAll = readOverviewSearch(search).speakers === "all";
  const words = target.bands[language];
  // The bars of everybody who fits the other filters: the chosen speakers are brought out, not singled out.
  const query = { ...filter, speaker: undefined };
  const speakers = useQuery(speakersQuery(target.id, { ...query, limit: isAll ? mostSpeakers : undefined }));
  const everybody = barsOf(speakers.data?.speakers ?? [], words);
  const bars = isAll ? everybody : mostHeard(everybody, filter.speaker ?? []);
  const hidden = everybody.length - bars.length + (speakers.data?.others.speakers ?? 0);
  const name = t.name(target.claim[language]);

  const choose = (id: string, { add }: { add: boolean }) => {
    if (isEmbed) return open(viewPath(target.id, "overview") + stringifySearch({ ...filter, speaker: [id] }));
    const isOnly = filter.speaker?.length === 1 && filter.speaker[0] === id;
    if (add || isOnly) return changeFilter({ ...filter, speaker: toggled(filter.speaker, id) });
    changeFilter({ ...filter, speaker: [id] });
    onOpen?.();
  };

  return (
    <ChartPanel
      title={t.title}
      subtitle={[
        t.subtitle,
        ...(filter.band === undefined ? [] : [t.bandFiltered]),
        ...(bars.some(({ corrected }) => corrected > 0) ? [t.withCorrected] : []),
        ...(everybody.some(({ previous }) => previous !== null) ? [t.compared] : []),
      ].join(" ")}
      hint={t.hint}
      actions={<ShareButton data={{ kind: "speakers", query }} embed="overview" />}
      table={bars.length > 0 && <StanceTable bars={everybody} caption={name} />}
    >
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
              words={words}
              chosen={filter.speaker ?? []}
              labelledBy="chart-name"
              description={t.description(speakersPerBand(everybody), everybody.length)}
              onChoose={choose}
            />
          </Suspense>
          {hidden > 0 && (
            <p className="mt-3 text-sm" data-picture-note={t.othersNotDrawn(hidden)}>
              <strong className="font-semibold">{t.others(hidden)}</strong>{" "}
              <span className="text-muted">{t.othersNote}</span>{" "}
              {!isAll && (
                <button
                  type="button"
                  className="text-link min-h-6"
                  onClick={() =>
                    void navigate({
                      to: ".",
                      search: (current) => ({ ...current, speakers: "all" }),
                      resetScroll: false,
                    })
                  }
                >
                  {t.showAll}
                </button>
              )}
            </p>
          )}
        </div>
      )}
    </ChartPanel>
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
