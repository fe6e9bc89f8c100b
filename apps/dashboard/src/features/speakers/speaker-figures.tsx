import type { TargetSummary } from "@standpoint/contract";
import type { ReactNode } from "react";
import type { BandFilter, BandWords } from "../../api-types.ts";
import { scaleMessages } from "../../components/messages.ts";
import { StanceBar } from "../../components/stance-badge.tsx";
import { useFormat, useMessages } from "../../messages.ts";
import { bandColor, bandInk, bandOf, bands, bandWord } from "../../scale.ts";
import { speakerMessages } from "./messages.ts";

interface SpeakerFiguresProps {
  readonly summary: TargetSummary;
  readonly words: BandWords;
  readonly chosen: readonly BandFilter[];
  readonly onToggle: (band: BandFilter) => void;
}

/** A speaker's mean with its interval, what it is the mean of, and how the statements spread over the bands. */
export function SpeakerFigures({ summary, words, chosen, onToggle }: SpeakerFiguresProps) {
  const t = useMessages(speakerMessages);
  const scaleWords = useMessages(scaleMessages);
  const format = useFormat();
  const { mean, low, high, count, undecided, corrected, articles, singleSource, offTarget, distribution } = summary;
  const toward = count + undecided;
  const most = Math.max(1, ...distribution);
  return (
    <div className="grid gap-x-12 gap-y-6 md:grid-cols-[minmax(16rem,2fr)_3fr]">
      <dl className="grid grid-cols-2 content-start gap-x-6 gap-y-3 text-sm">
        <div className="col-span-2">
          <dt className="kicker">{t.mean}</dt>
          <dd className="mt-1">
            {mean === null ? (
              <span className="text-muted">{t.noMean}</span>
            ) : (
              <>
                <span className="flex flex-wrap items-baseline gap-x-3" style={{ color: bandInk(bandOf(mean)) }}>
                  <strong className="font-serif text-2xl font-medium">{format.stance(mean)}</strong>
                  <span className="text-lg">{bandWord(words, bandOf(mean))}</span>
                </span>
                <StanceBar value={mean} className="mt-1 w-56 max-w-full" />
                <span className="mt-2 block text-muted">
                  {low === null || high === null ? t.oneStatement : t.interval(format.stance(low), format.stance(high))}
                  {singleSource && `, ${t.singleSource}`}
                </span>
              </>
            )}
          </dd>
        </div>
        <Figure term={t.counted}>{format.count(count)}</Figure>
        <Figure term={t.articles}>{format.count(articles)}</Figure>
        <Figure term={t.undecided}>
          {t.undecidedOf(undecided, format.share(toward === 0 ? 0 : undecided / toward))}
        </Figure>
        <Figure term={t.corrected}>{format.count(corrected)}</Figure>
        <Figure term={t.offTarget}>{format.count(offTarget)}</Figure>
      </dl>
      <section aria-labelledby="speaker-distribution">
        <h2 id="speaker-distribution" className="kicker">
          {t.distribution}
        </h2>
        <ul className="mt-1 -mx-2">
          {bands.map(({ key }, place) => {
            const statements = distribution[place] ?? 0;
            return (
              <li key={key}>
                <button
                  type="button"
                  aria-pressed={chosen.includes(key)}
                  className="grid w-full grid-cols-[8rem_1fr_3rem] items-center gap-x-3 rounded-[3px] px-2 py-1 text-left text-sm hover:bg-sunken aria-pressed:bg-accent-soft"
                  onClick={() => onToggle(key)}
                >
                  <span className="truncate font-semibold" style={{ color: bandInk(key) }}>
                    {bandWord(words, key)}
                  </span>
                  <span className="h-4 rounded-[2px] bg-sunken">
                    <span
                      className="block h-full rounded-[2px]"
                      style={{
                        width: statements === 0 ? 0 : `max(3px, ${(statements / most) * 100}%)`,
                        background: bandColor(key),
                      }}
                    />
                  </span>
                  <span className="text-right font-semibold">
                    {format.count(statements)}
                    <span className="sr-only"> {scaleWords.countNote(statements)}</span>
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
}

function Figure({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-xs text-muted">{term}</dt>
      <dd className="text-lg font-semibold">{children}</dd>
    </div>
  );
}
