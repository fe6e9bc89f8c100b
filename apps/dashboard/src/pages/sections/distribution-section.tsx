import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useId } from "react";
import { ChartPanel } from "../../components/chart-panel.tsx";
import { EmptyNote } from "../../components/empty-note.tsx";
import { ProblemNotice } from "../../components/problem-notice.tsx";
import { LoadingNote, Skeleton } from "../../components/skeleton.tsx";
import { distributionOf } from "../../features/distribution/chart-data.ts";
import { DistributionTable } from "../../features/distribution/distribution-table.tsx";
import { distributionMessages } from "../../features/distribution/messages.ts";
import { useOpen } from "../../features/embed/embedded.ts";
import { ShareButton } from "../../features/share/share-button.tsx";
import { useTarget } from "../../features/targets/target-frame.tsx";
import { useLanguage, useMessages } from "../../messages.ts";
import { histogramQuery } from "../../queries.ts";
import { readFilter, stringifySearch } from "../../search.ts";

const DistributionChart = lazy(async () => ({
  default: (await import("../../features/distribution/distribution-chart.tsx")).DistributionChart,
}));

/** Where all statements of the query lie on the scale. */
export function DistributionSection() {
  const target = useTarget();
  const language = useLanguage();
  const t = useMessages(distributionMessages);
  const open = useOpen();
  const id = useId();
  const filter = readFilter(useSearch({ strict: false }));
  const histogram = useQuery(histogramQuery(target.id, filter));
  const words = target.bands[language];
  const name = t.name(target.claim[language]);
  const distribution = histogram.data && distributionOf(histogram.data);
  const statementsIn = (band: string) =>
    `/targets/${encodeURIComponent(target.id)}/statements${stringifySearch({ ...filter, band: [band] })}`;
  return (
    <ChartPanel
      title={t.title}
      subtitle={distribution === undefined ? "\u00a0" : t.subtitle(distribution.total, distribution.undecided)}
      actions={<ShareButton data={{ kind: "statements", query: filter }} embed="distribution" />}
      table={distribution && <DistributionTable distribution={distribution} words={words} caption={name} />}
    >
      {histogram.isError ? (
        <ProblemNotice error={histogram.error} onRetry={() => void histogram.refetch()} />
      ) : distribution === undefined ? (
        <DistributionSkeleton />
      ) : distribution.total === 0 ? (
        <EmptyNote text={t.empty} />
      ) : (
        <div aria-busy={histogram.isPlaceholderData} className="aria-busy:opacity-60">
          <span id={id} className="sr-only">
            {name}
          </span>
          <Suspense fallback={<DistributionSkeleton />}>
            <DistributionChart
              distribution={distribution}
              words={words}
              labelledBy={id}
              onOpen={({ band }) => open(statementsIn(band))}
            />
          </Suspense>
        </div>
      )}
    </ChartPanel>
  );
}

function DistributionSkeleton() {
  return (
    <>
      <LoadingNote />
      <Skeleton height={148} />
    </>
  );
}
