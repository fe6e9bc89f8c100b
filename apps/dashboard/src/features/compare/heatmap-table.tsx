import type { Heatmap } from "@standpoint/contract";
import type { Target } from "../../api-types.ts";
import { scaleMessages } from "../../components/messages.ts";
import { useFormat, useLanguage, useMessages } from "../../messages.ts";
import { bandOf, bandWord } from "../../scale.ts";
import { chartMessages } from "../stance-chart/messages.ts";
import { compareMessages } from "./messages.ts";

const head = "py-1.5 pr-3 font-semibold";

/** The heatmap's fields with all of their figures, one below the other. */
export function HeatmapTable({
  heatmap,
  targets,
  caption,
}: {
  readonly heatmap: Heatmap;
  readonly targets: readonly Target[];
  readonly caption: string;
}) {
  const t = useMessages(compareMessages);
  const language = useLanguage();
  const format = useFormat();
  const { columns } = useMessages(chartMessages);
  const { none } = useMessages(scaleMessages);
  const bound = (value: number | null) => (value === null ? none : format.stance(value));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="max-h-100 overflow-auto" tabIndex={0} aria-label={caption}>
      <table className="w-full min-w-150 text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line-strong text-left text-xs text-muted">
            <th scope="col" className={head}>
              {columns.speaker}
            </th>
            <th scope="col" className={head}>
              {t.columns.claim}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {columns.mean}
            </th>
            <th scope="col" className={head}>
              {columns.band}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {columns.low}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {columns.high}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {columns.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {heatmap.rows.flatMap(({ speaker, cells }) =>
            targets.map((target, index) => {
              const cell = cells[index] ?? null;
              return (
                <tr key={`${speaker.id} ${target.id}`} className="border-b border-line">
                  <th scope="row" className="py-1 pr-3 text-left font-medium">
                    {speaker.name}
                  </th>
                  <td className="py-1 pr-3">{target.claim[language]}</td>
                  <td className="py-1 pr-3 text-right">{cell === null ? t.noStatement : format.stance(cell.mean)}</td>
                  <td className="py-1 pr-3">
                    {cell === null ? none : bandWord(target.bands[language], bandOf(cell.mean))}
                  </td>
                  <td className="py-1 pr-3 text-right">{bound(cell?.low ?? null)}</td>
                  <td className="py-1 pr-3 text-right">{bound(cell?.high ?? null)}</td>
                  <td className="py-1 pr-3 text-right">{format.count(cell?.count ?? 0)}</td>
                </tr>
              );
            }),
          )}
        </tbody>
      </table>
    </section>
  );
}
