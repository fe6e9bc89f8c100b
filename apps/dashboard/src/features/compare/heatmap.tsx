import type { Heatmap as HeatmapData } from "@standpoint/contract";
import { Link } from "@tanstack/react-router";
import type { Target } from "../../api-types.ts";
import { useFormat, useLanguage, useMessages } from "../../messages.ts";
import { bandColor, bandOf, bandWord } from "../../scale.ts";
import { useIsEmbed } from "../embed/embedded.ts";
import { intervalOf } from "../stance-chart/chart-data.ts";
import { compareMessages } from "./messages.ts";

interface HeatmapProps {
  readonly heatmap: HeatmapData;
  /** Of the columns, in their order. */
  readonly targets: readonly Target[];
  readonly period: { readonly from?: string | undefined; readonly to?: string | undefined };
  readonly caption: string;
}

/** Pixels that a column has at least. */
const speakerWidth = 152;
const fieldWidth = 136;
/** Lighter than elsewhere: most fields may be empty. */
const hatch = "repeating-linear-gradient(-45deg, var(--line) 0 1.5px, transparent 1.5px 5px)";

/** A field for each speaker and claim: a table whose cells have the colour and the number of the mean. */
export function Heatmap({ heatmap, targets, period, caption }: HeatmapProps) {
  const t = useMessages(compareMessages);
  const language = useLanguage();
  const format = useFormat();
  const isEmbed = useIsEmbed();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="relative overflow-x-auto" tabIndex={0} aria-label={caption}>
      <table
        className="w-full table-fixed border-separate border-spacing-1 text-sm"
        style={{ minWidth: speakerWidth + targets.length * fieldWidth }}
      >
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th
              scope="col"
              className="text-left align-bottom text-xs font-semibold text-muted"
              style={{ width: speakerWidth }}
            >
              <span data-picture>{t.speaker}</span>
            </th>
            {targets.map(({ id, claim }) => (
              <th key={id} scope="col" className="pb-1 text-left align-bottom font-serif font-medium">
                <span data-picture className="block">
                  {claim[language]}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {heatmap.rows.map(({ speaker, cells }) => (
            <tr key={speaker.id}>
              <th scope="row" className="sticky left-0 bg-surface pr-2 text-left font-semibold">
                <span data-picture className="block">
                  {speaker.name}
                </span>
              </th>
              {cells.map((cell, index) => {
                const target = targets[index];
                if (target === undefined) return null;
                const claim = target.claim[language];
                if (cell === null) {
                  return (
                    <td
                      key={target.id}
                      data-picture
                      className="h-12 rounded-[3px] border border-line p-1 text-center"
                      style={{ backgroundImage: hatch }}
                    >
                      <span className="inline-block rounded-[2px] bg-surface px-1.5 text-xs text-muted">
                        {t.noStatement}
                      </span>
                    </td>
                  );
                }
                const band = bandOf(cell.mean);
                const interval = intervalOf(cell);
                const word = bandWord(target.bands[language], band);
                return (
                  <td key={target.id} className="h-12 p-0">
                    <Link
                      to="/targets/$id/statements"
                      params={{ id: target.id }}
                      search={{ speaker: [speaker.id], ...period }}
                      {...(isEmbed && { target: "_blank", rel: "noopener" })}
                      data-picture
                      className={`flex h-full min-h-12 items-center justify-between gap-2 rounded-[3px] px-3 hover:underline ${
                        band === "opposes" || band === "supports" ? "text-on-stance-strong" : "text-on-stance"
                      }`}
                      style={{ background: bandColor(band) }}
                      title={`${word}, ${t.interval(interval)}`}
                    >
                      <span className="sr-only">{t.fieldOf(speaker.name, claim)}</span>
                      <span className="text-base font-semibold">{format.stance(cell.mean)}</span>
                      <span className="text-xs">{t.count(cell.count, cell.corrected)}</span>
                      <span className="sr-only">{t.fieldNote(word, interval)}</span>
                    </Link>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
