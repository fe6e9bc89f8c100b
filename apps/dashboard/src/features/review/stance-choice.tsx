import { useId, useState } from "react";
import type { BandWords, Stance } from "../../api-types.ts";
import { KeyHint } from "../../components/key-hint.tsx";
import { scaleMessages } from "../../components/messages.ts";
import { useFormat, useMessages } from "../../messages.ts";
import { bandColor, bandFilterOf, bands, isUndecided, stanceWord } from "../../scale.ts";
import { reviewMessages } from "./messages.ts";

/** What a band is worth where no exact value is given: its middle. */
export const middleOf = ({ from, to }: { from: number; to: number }) => Math.round((from + to) * 5) / 10;

interface StanceChoiceProps {
  readonly stance: Stance;
  readonly words: BandWords;
  /** Whether the keys that choose are shown. */
  readonly hasKeys: boolean;
  readonly onChoose: (value: number | null) => void;
}

/** The scale as five bands to choose from, an exact value for those who want one, and off the claim. */
export function StanceChoice({ stance, words, hasKeys, onChoose }: StanceChoiceProps) {
  const t = useMessages(reviewMessages);
  const format = useFormat();
  const scaleWords = useMessages(scaleMessages);
  const id = useId();
  const [exact, setExact] = useState(stance.value ?? 0);
  const shown = isUndecided(stance) ? null : bandFilterOf(stance.value);
  const ownLabel = { labels: [] };
  return (
    <fieldset>
      <legend className="kicker">{t.stanceLegend}</legend>
      <div className="mt-1.5 grid grid-cols-5 gap-1">
        {bands.map((band, index) => (
          <button
            key={band.key}
            type="button"
            aria-pressed={shown === band.key}
            onClick={() => onChoose(middleOf(band))}
            className="grid min-h-14 content-start gap-1 rounded-[4px] border border-line-strong bg-surface px-1 pt-1.5 pb-1 text-center text-xs hyphens-auto hover:border-ink hover:bg-sunken aria-pressed:border-ink aria-pressed:bg-sunken aria-pressed:font-semibold"
          >
            <span aria-hidden="true" className="h-1.5 rounded-[2px]" style={{ background: bandColor(band.key) }} />
            <span className="wrap-anywhere">{words[index]}</span>
            {hasKeys && <KeyHint>{String(index + 1)}</KeyHint>}
          </button>
        ))}
      </div>
      <button
        type="button"
        aria-pressed={shown === "off-target"}
        onClick={() => onChoose(null)}
        className="button mt-1 w-full aria-pressed:border-ink aria-pressed:bg-sunken"
      >
        <span aria-hidden="true" className="hatched h-3 w-6 rounded-[2px] border border-line-strong" />
        {t.offTarget}
        {hasKeys && <KeyHint>0</KeyHint>}
      </button>
      <details className="mt-1.5 text-sm">
        <summary className="text-muted hover:text-ink">{t.fineTune}</summary>
        <div className="mt-1 flex items-center gap-3">
          <input
            id={id}
            type="range"
            min={-1}
            max={1}
            step={0.05}
            value={exact}
            aria-label={t.fineTune}
            aria-valuetext={`${format.stance(exact)} ${stanceWord(words, { value: exact, ...ownLabel }, scaleWords)}`}
            onChange={(event) => setExact(Number(event.target.value))}
            className="h-6 min-w-0 flex-1 accent-accent"
          />
          <output htmlFor={id} className="w-12 text-right font-semibold">
            {format.stance(exact)}
          </output>
          <button type="button" className="button" onClick={() => onChoose(exact)}>
            {t.setValue}
          </button>
        </div>
      </details>
    </fieldset>
  );
}
