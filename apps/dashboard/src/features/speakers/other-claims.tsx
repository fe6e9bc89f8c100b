import type { SpeakerProfile } from "@standpoint/contract";
import { Link } from "@tanstack/react-router";
import type { Target } from "../../api-types.ts";
import { StanceBar } from "../../components/stance-badge.tsx";
import { useFormat, useLanguage, useMessages } from "../../messages.ts";
import { bandInk, bandOf, bandWord } from "../../scale.ts";
import { speakerMessages } from "./messages.ts";

interface OtherClaimsProps {
  readonly speakerId: string;
  /** Where the speaker stands on claims beside the one that is shown. */
  readonly stances: SpeakerProfile["targets"];
  readonly targets: readonly Target[];
}

/** A speaker's mean toward the other claims, each with the way there. */
export function OtherClaims({ speakerId, stances, targets }: OtherClaimsProps) {
  const t = useMessages(speakerMessages);
  const language = useLanguage();
  const format = useFormat();
  const known = stances.flatMap((stance) => {
    const target = targets.find(({ id }) => id === stance.targetId);
    return target === undefined || stance.mean === null ? [] : [{ ...stance, target, mean: stance.mean }];
  });
  return (
    <section aria-labelledby="speaker-claims">
      <h2 id="speaker-claims" className="kicker">
        {t.otherTargets}
      </h2>
      {known.length === 0 && <p className="mt-1 text-sm text-muted">{t.noOtherTargets}</p>}
      <ul className="mt-1 text-sm">
        {known.map(({ target, mean, count }) => (
          <li key={target.id} className="border-b border-line py-2">
            <Link
              to="/targets/$id/speakers/$speakerId"
              params={{ id: target.id, speakerId }}
              className="font-serif text-base decoration-accent underline-offset-3 hover:underline"
            >
              {target.claim[language]}
            </Link>
            <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
              <strong className="font-semibold" style={{ color: bandInk(bandOf(mean)) }}>
                {format.stance(mean)} {bandWord(target.bands[language], bandOf(mean))}
              </strong>
              <StanceBar value={mean} />
              <span className="text-muted">{t.counts(count)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
