import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { ChartPanel } from "../../components/chart-panel.tsx";
import { CheckList, ChoiceMenu } from "../../components/choice-menu.tsx";
import { EmptyNote } from "../../components/empty-note.tsx";
import { ProblemNotice } from "../../components/problem-notice.tsx";
import { LoadingNote, Skeleton } from "../../components/skeleton.tsx";
import { Heatmap } from "../../features/compare/heatmap.tsx";
import { HeatmapTable } from "../../features/compare/heatmap-table.tsx";
import { compareMessages } from "../../features/compare/messages.ts";
import { useIsEmbed } from "../../features/embed/embedded.ts";
import { ShareButton } from "../../features/share/share-button.tsx";
import { useTarget } from "../../features/targets/target-frame.tsx";
import { useLanguage, useMessages } from "../../messages.ts";
import { heatmapQuery, targetsQuery } from "../../queries.ts";
import { readCompareSearch, readFilter, toggled } from "../../search.ts";

/** As many rows as are taken in at a glance. */
const maxSpeakers = 15;
/** As many columns as have room for their claims. */
const maxTargets = 8;

/** Where speakers stand on the view's claim and on others. */
export function HeatmapSection() {
  const target = useTarget();
  const language = useLanguage();
  const t = useMessages(compareMessages);
  const navigate = useNavigate();
  const isEmbed = useIsEmbed();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const { target: named } = readCompareSearch(search);
  const { speaker, from, to, ...others } = readFilter(search);

  const targets = useQuery(targetsQuery());
  const all = targets.data ?? [];
  // The view's own claim comes first.
  const ids = [target.id, ...all.map(({ id }) => id).filter((id) => id !== target.id)];
  const chosen = ids.filter((id) => id === target.id || (named?.includes(id) ?? true)).slice(0, maxTargets);
  const query = { target: chosen, speaker, from, to };
  const heatmap = useQuery({
    ...heatmapQuery({ ...query, limit: maxSpeakers }),
    enabled: targets.data !== undefined,
  });
  const columns = (heatmap.data?.targets ?? []).flatMap((id) => all.find((one) => one.id === id) ?? []);
  const { data: drawn } = heatmap;
  const hasOtherFilters = Object.keys(others).length > 0;

  const toggle = (id: string) => {
    const next = toggled(chosen.slice(1), id) ?? [];
    void navigate({
      to: ".",
      // The view's own claim alone is said by itself: no other would mean all.
      search: (current) => ({ ...current, target: next.length === ids.length - 1 ? undefined : [target.id, ...next] }),
      resetScroll: false,
    });
  };

  return (
    <ChartPanel
      title={t.heatmapTitle}
      subtitle={[
        t.heatmapSubtitle,
        ...(drawn && drawn.rows.length < drawn.speakers ? [t.heatmapCut(drawn.rows.length, drawn.speakers)] : []),
        ...(hasOtherFilters ? [t.heatmapFilters] : []),
      ].join(" ")}
      hint={t.heatmapHint}
      actions={
        <>
          {!isEmbed && all.length > 1 && (
            <ChoiceMenu label={t.claims} chosen={named === undefined ? 0 : chosen.length}>
              <CheckList
                legend={t.claims}
                choices={all
                  .filter(({ id }) => id !== target.id)
                  .map(({ id, claim }) => ({ value: id, label: claim[language] }))}
                chosen={chosen}
                onToggle={toggle}
              />
            </ChoiceMenu>
          )}
          <ShareButton data={{ kind: "heatmap", query }} embed="heatmap" legend="ranges" />
        </>
      }
      table={
        drawn !== undefined &&
        drawn.rows.length > 0 && <HeatmapTable heatmap={drawn} targets={columns} caption={t.heatmapName} />
      }
    >
      {heatmap.isError || targets.isError ? (
        <ProblemNotice
          error={heatmap.error ?? targets.error}
          onRetry={() => void (targets.isError ? targets.refetch() : heatmap.refetch())}
        />
      ) : drawn === undefined ? (
        <>
          <LoadingNote />
          <Skeleton height={420} />
        </>
      ) : drawn.rows.length === 0 ? (
        <EmptyNote text={t.heatmapEmpty} />
      ) : (
        <div aria-busy={heatmap.isPlaceholderData} className="aria-busy:opacity-60">
          <Heatmap heatmap={drawn} targets={columns} period={{ from, to }} caption={t.heatmapName} />
        </div>
      )}
    </ChartPanel>
  );
}
