import { type ReactNode, useId, useState } from "react";
import type { BandWords, Stance } from "../../api-types.ts";
import { KeyHint } from "../../components/key-hint.tsx";
import { scaleMessages } from "../../components/messages.ts";
import { Tick } from "../../components/tick.tsx";
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
      <div className="mt-1.5 overflow-hidden rounded-[4px] border border-line-strong">
        {bands.map((band, index) => (
          <Choice
            key={band.key}
            isShown={shown === band.key}
            shortcut={hasKeys ? String(index + 1) : null}
            onChoose={() => onChoose(middleOf(band))}
          >
            <span
              aria-hidden="true"
              className="h-3 w-6 shrink-0 rounded-[2px]"
              style={{ background: bandColor(band.key) }}
            />
            {words[index]}
          </Choice>
        ))}
        <Choice isShown={shown === "off-target"} shortcut={hasKeys ? "0" : null} onChoose={() => onChoose(null)}>
          <span aria-hidden="true" className="hatched h-3 w-6 shrink-0 rounded-[2px] border border-line-strong" />
          {t.offTarget}
        </Choice>
      </div>
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

interface ChoiceProps {
  readonly isShown: boolean;
  readonly shortcut: string | null;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Choice({ isShown, shortcut, onChoose, children }: ChoiceProps) {
  return (
    <button
      type="button"
      aria-pressed={isShown}
      onClick={onChoose}
      className="flex min-h-8 w-full items-center gap-2.5 border-line bg-surface px-2.5 text-left text-sm not-last:border-b hover:bg-sunken focus-visible:-outline-offset-2 aria-pressed:bg-sunken aria-pressed:font-semibold"
    >
      {children}
      <span className="ml-auto flex items-center gap-2">
        {isShown && <Tick />}
        {shortcut !== null && <KeyHint>{shortcut}</KeyHint>}
      </span>
    </button>
  );
}
