import type { Histogram } from "@standpoint/contract";
import { useQueries, useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useId, useMemo } from "react";
import { ChartPanel } from "../../components/chart-panel.tsx";
import { EmptyNote } from "../../components/empty-note.tsx";
import { ProblemNotice } from "../../components/problem-notice.tsx";
import { LoadingNote, Skeleton } from "../../components/skeleton.tsx";
import { comparedSpeakers, stripRowsOf } from "../../features/compare/chart-data.ts";
import { compareMessages } from "../../features/compare/messages.ts";
import { StripChart, type StripMark } from "../../features/compare/strip-chart.tsx";
import { useIsEmbed, useOpen } from "../../features/embed/embedded.ts";
import { ShareButton } from "../../features/share/share-button.tsx";
import { StanceTable } from "../../features/stance-chart/stance-table.tsx";
import { useTarget } from "../../features/targets/target-frame.tsx";
import { useLanguage, useMessages } from "../../messages.ts";
import { dotsQuery, histogramQuery, speakersQuery } from "../../queries.ts";
import { readFilter, stringifySearch } from "../../search.ts";

/** Speakers side by side on the view's claim: every statement, or where there are too many, how many stand where. */
export function StripSection() {
  const target = useTarget();
  const language = useLanguage();
  const t = useMessages(compareMessages);
  const open = useOpen();
  const isEmbed = useIsEmbed();
  const id = useId();
  const filter = readFilter(useSearch({ strict: false }));
  const words = target.bands[language];

  const speakers = useQuery(speakersQuery(target.id, filter));
  const compared = useMemo(
    () => comparedSpeakers(speakers.data?.speakers ?? [], filter.speaker),
    [speakers.data, filter.speaker],
  );
  const ids = compared.map(({ speaker }) => speaker.id);
  const query = { ...filter, speaker: ids };
  const dots = useQuery({ ...dotsQuery(target.id, query), enabled: ids.length > 0 });
  const areTooMany = dots.data === null;
  const histograms = useQueries({
    queries: areTooMany ? ids.map((speaker) => histogramQuery(target.id, { ...filter, speaker: [speaker] })) : [],
  });

  const failed = [speakers, dots, ...histograms].find(({ isError }) => isError);
  const isThere =
    speakers.data !== undefined &&
    (ids.length === 0 || (dots.data !== undefined && histograms.every(({ data }) => data !== undefined)));
  const bySpeaker = new Map<string, Histogram>();
  for (const [index, { data }] of histograms.entries()) {
    const speaker = ids[index];
    if (data !== undefined && speaker !== undefined) bySpeaker.set(speaker, data);
  }
  const rows = isThere ? stripRowsOf(compared, words, { dots: dots.data ?? [], histograms: bySpeaker }) : [];
  const name = t.stripName(target.claim[language]);
  const all = (speakers.data?.speakers.length ?? 0) + (speakers.data?.others.speakers ?? 0);
  const subtitle = t.stripSubtitle[areTooMany ? "histogram" : "dots"];

  const openMark = ({ bar, dot, tenth }: StripMark) => {
    if (dot !== undefined) {
      open(
        `/articles/${encodeURIComponent(dot.articleId)}${stringifySearch({ target: target.id, statement: dot.id })}`,
      );
    } else {
      const statements = stringifySearch({ ...filter, speaker: [bar.id], band: [tenth.band] });
      open(`/targets/${encodeURIComponent(target.id)}/statements${statements}`);
    }
  };

  return (
    <ChartPanel
      title={t.stripTitle}
      subtitle={all > compared.length ? `${subtitle} ${t.most(compared.length, all)}` : subtitle}
      hint={isEmbed ? t.stripHint : `${t.stripHint} ${t.otherSpeakers}`}
      actions={<ShareButton data={{ kind: "statements", query }} embed="compare" />}
      table={rows.length > 0 && <StanceTable bars={rows.map(({ bar }) => bar)} caption={name} />}
    >
      {failed !== undefined ? (
        <ProblemNotice error={failed.error} onRetry={() => void failed.refetch()} />
      ) : !isThere ? (
        <>
          <LoadingNote />
          <Skeleton height={590} />
        </>
      ) : rows.length === 0 ? (
        <EmptyNote text={t.empty} />
      ) : (
        <div aria-busy={speakers.isPlaceholderData || dots.isPlaceholderData} className="aria-busy:opacity-60">
          <span id={id} className="sr-only">
            {name}
          </span>
          <StripChart
            rows={rows}
            words={words}
            labelledBy={id}
            description={t.stripDescription(
              rows.map(({ bar }) => bar.name),
              rows.reduce((sum, { bar }) => sum + bar.count, 0),
            )}
            onOpen={openMark}
          />
        </div>
      )}
    </ChartPanel>
  );
}
