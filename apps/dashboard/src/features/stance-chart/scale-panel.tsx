import { useState } from "react";
import type { Band, BandFilter, BandWords } from "../../api-types.ts";
import { scaleMessages } from "../../components/messages.ts";
import { keep, kept } from "../../kept.ts";
import { useFormat, useMessages } from "../../messages.ts";
import { bandColor, bandInk, bands } from "../../scale.ts";

interface ScalePanelProps {
  readonly words: BandWords;
  /** Statements per band; `undefined` while they load. */
  readonly totals: Record<Band, number> | undefined;
  readonly offTarget: number | undefined;
  readonly chosen: readonly BandFilter[];
  readonly onToggle: (band: BandFilter) => void;
}

const understood = "scale-understood";

/** The legend, the distribution and the filter in one: what each band means and how many statements it has. */
export function ScalePanel({ words, totals, offTarget, chosen, onToggle }: ScalePanelProps) {
  const t = useMessages(scaleMessages);
  const [isExplained, setExplained] = useState(() => kept(understood) !== "yes");
  const most = Math.max(1, ...Object.values(totals ?? {}));
  const explain = (explained: boolean) => {
    setExplained(explained);
    keep(understood, explained ? null : "yes");
  };

  return (
    <section aria-labelledby="scale-title" className="panel self-start p-5 xl:sticky xl:top-6">
      <div className="flex items-baseline justify-between gap-3">
        <h2 id="scale-title" className="font-serif text-xl font-medium">
          {t.title}
        </h2>
        <button
          type="button"
          className="text-link min-h-6 text-sm"
          aria-expanded={isExplained}
          onClick={() => explain(!isExplained)}
        >
          {isExplained ? t.understood : t.help}
        </button>
      </div>
      {isExplained && (
        <div className="mt-3 space-y-2 border-l-2 border-accent pl-3 text-sm">
          <p>{t.explanation}</p>
          <p>{t.offTargetNote}</p>
          <p>{t.undecidedNote}</p>
          <p>{t.intervalNote}</p>
        </div>
      )}
      <ul className="mt-3 -mx-2">
        {bands.toReversed().map(({ key, from, to }) => {
          const word = words[bands.findIndex((band) => band.key === key)] ?? key;
          return (
            <BandRow
              key={key}
              band={key}
              word={word}
              note={t.range(from, to)}
              count={totals?.[key]}
              share={(totals?.[key] ?? 0) / most}
              isChosen={chosen.includes(key)}
              isDimmed={chosen.length > 0 && !chosen.includes(key)}
              onToggle={onToggle}
            />
          );
        })}
        <li aria-hidden="true" className="mx-2 my-1.5 border-t border-line" />
        <BandRow
          band="off-target"
          word={t.offTarget}
          note={t.noScore}
          count={offTarget}
          share={null}
          isChosen={chosen.includes("off-target")}
          isDimmed={chosen.length > 0 && !chosen.includes("off-target")}
          onToggle={onToggle}
        />
      </ul>
    </section>
  );
}

interface BandRowProps {
  readonly band: BandFilter;
  readonly word: string;
  readonly note: string;
  readonly count: number | undefined;
  /** Of the largest band, [0, 1]; `null` draws no bar. */
  readonly share: number | null;
  readonly isChosen: boolean;
  readonly isDimmed: boolean;
  readonly onToggle: (band: BandFilter) => void;
}

function BandRow({ band, word, note, count, share, isChosen, isDimmed, onToggle }: BandRowProps) {
  const scaleWords = useMessages(scaleMessages);
  const format = useFormat();
  return (
    <li>
      <button
        type="button"
        aria-pressed={isChosen}
        className={`grid w-full grid-cols-[1fr_auto] gap-x-3 gap-y-1 rounded-[3px] px-2 py-1.5 text-left hover:bg-sunken ${
          isChosen ? "bg-accent-soft" : ""
        }`}
        onClick={() => onToggle(band)}
      >
        <span className="flex flex-wrap items-baseline gap-x-2 text-sm">
          <span className="font-semibold" style={{ color: bandInk(band) }}>
            {word}
          </span>
          <span className="text-xs text-muted">{note}</span>
        </span>
        <span className="text-sm font-semibold">
          {count === undefined ? "\u2007" : format.count(count)}
          <span className="sr-only"> {scaleWords.countNote(count ?? 0)}</span>
        </span>
        {share !== null && (
          <span className={`col-span-2 h-2 rounded-[2px] bg-sunken ${isDimmed ? "opacity-45" : ""}`}>
            <span
              className="block h-full rounded-[2px]"
              style={{ width: share === 0 ? 0 : `max(4px, ${share * 100}%)`, background: bandColor(band) }}
            />
          </span>
        )}
      </button>
    </li>
  );
}
