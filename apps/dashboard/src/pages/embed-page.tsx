import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useSearch } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { EmptyNote } from "../components/empty-note.tsx";
import { usePageTitle } from "../components/page-title.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { LoadingNote, Skeleton } from "../components/skeleton.tsx";
import { EmbedContext } from "../features/embed/embedded.ts";
import { embedMessages } from "../features/embed/messages.ts";
import { type EmbedView, embedViews, viewPath } from "../features/share/embed-code.ts";
import { TargetContext } from "../features/targets/target-frame.tsx";
import { useLanguage, useMessages } from "../messages.ts";
import { targetsQuery } from "../queries.ts";
import { stringifySearch } from "../search.ts";
import { DistributionSection } from "./sections/distribution-section.tsx";
import { HeatmapSection } from "./sections/heatmap-section.tsx";
import { SpeakersSection } from "./sections/speakers-section.tsx";
import { StripSection } from "./sections/strip-section.tsx";
import { TimelineSection } from "./sections/timeline-section.tsx";

const sections: Readonly<Record<EmbedView, ComponentType>> = {
  overview: SpeakersSection,
  distribution: DistributionSection,
  timeline: TimelineSection,
  compare: StripSection,
  heatmap: HeatmapSection,
};

const route = getRouteApi("/embed/targets/$id/$view");

/** One chart, to stand in another site's page: with what it is about, its own export, and the way to the full view. */
export function EmbedPage() {
  const { id, view } = route.useParams();
  const t = useMessages(embedMessages);
  const language = useLanguage();
  const { lang, theme, ...search }: Record<string, unknown> = useSearch({ strict: false });
  const targets = useQuery(targetsQuery());
  const target = targets.data?.find((one) => one.id === id);
  const shown = embedViews.find((one) => one === view);
  usePageTitle(target?.claim[language]);

  if (targets.isError) {
    return (
      <EmbedContext value={true}>
        <main className="p-4">
          <ProblemNotice error={targets.error} onRetry={() => void targets.refetch()} />
        </main>
      </EmbedContext>
    );
  }
  if (targets.data === undefined) {
    return (
      <main className="p-4">
        <LoadingNote />
        <Skeleton height={360} />
      </main>
    );
  }
  if (target === undefined || shown === undefined) {
    return (
      <main className="p-4">
        <EmptyNote text={t.unknown} />
      </main>
    );
  }
  const Section = sections[shown];
  return (
    <EmbedContext value={true}>
      <TargetContext value={target}>
        <main className="grid min-w-80 gap-2 p-2">
          <h1 className="px-1 font-serif text-base text-muted italic">
            <span className="sr-only">{t.claim}: </span>
            <q>{target.claim[language]}</q>
          </h1>
          <Section />
          <p className="px-1 text-xs text-muted">
            {t.source}{" "}
            <a
              className="text-link inline-block min-h-6"
              href={viewPath(id, shown) + stringifySearch(search)}
              target="_blank"
              rel="noopener"
            >
              {t.full}
            </a>
          </p>
        </main>
      </TargetContext>
    </EmbedContext>
  );
}
