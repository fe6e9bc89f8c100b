import type { BandWords, ScoredStatement, Stance } from "../api-types.ts";
import { useFormat, useMessages } from "../messages.ts";
import { bandColor, bandFilterOf, bandInk, isUndecided, stanceWord } from "../scale.ts";
import { scaleMessages } from "./messages.ts";
import { ReviewedMark } from "./reviewed-mark.tsx";

interface StanceBadgeProps {
  readonly stance: Stance;
  readonly words: BandWords;
  /** What people decided; a stance that is theirs, or that they confirmed, is marked. */
  readonly reviewed?: ScoredStatement["reviewed"];
}

/** A stance as sign, position on the scale, word and colour; an undecided one is grey, no stance is hatched and says so. */
export function StanceBadge({ stance, words, reviewed = [] }: StanceBadgeProps) {
  const scaleWords = useMessages(scaleMessages);
  const format = useFormat();
  const { value } = stance;
  if (value === null) {
    return (
      <span className="inline-flex items-start gap-2 text-sm text-muted">
        <span aria-hidden="true" className="hatched mt-1 h-3 w-10 shrink-0 rounded-[2px] border border-line-strong" />
        <span>
          {scaleWords.offTarget} <ReviewedMark reviewed={reviewed} of={["accepted", "stance"]} />
        </span>
      </span>
    );
  }
  return (
    <span className="inline-grid gap-1">
      <span
        className="flex items-baseline gap-2 text-sm"
        style={{ color: isUndecided(stance) ? "var(--muted)" : bandInk(bandFilterOf(value)) }}
      >
        <strong className="font-semibold">{format.stance(value)}</strong>
        <span>
          {stanceWord(words, stance, scaleWords)} <ReviewedMark reviewed={reviewed} of={["accepted", "stance"]} />
        </span>
      </span>
      <StanceBar value={value} />
    </span>
  );
}

/** A bar from zero to the value on a scale from -1 to +1. */
export function StanceBar({ value, className }: { value: number; className?: string }) {
  const share = Math.max(Math.abs(value) * 50, 1.5);
  return (
    <span aria-hidden="true" className={`relative block h-1.5 w-24 rounded-[2px] bg-sunken ${className ?? ""}`}>
      <span
        className="absolute inset-y-0 rounded-[2px]"
        style={{
          background: bandColor(bandFilterOf(value)),
          width: `${share}%`,
          left: value < 0 ? `${50 - share}%` : "50%",
        }}
      />
      <span className="absolute -inset-y-0.5 left-1/2 w-px bg-line-strong" />
    </span>
  );
}
