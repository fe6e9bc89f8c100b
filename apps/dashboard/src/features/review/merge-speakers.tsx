import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Speaker } from "../../api-types.ts";
import { Modal } from "../../components/modal.tsx";
import { ProblemNotice } from "../../components/problem-notice.tsx";
import { useFormat, useMessages } from "../../messages.ts";
import { mergeMutation, mergesQuery, speakerQuery } from "../../queries.ts";
import { reviewMessages } from "./messages.ts";
import { useReviewer } from "./reviewer.tsx";
import { SpeakerSearch } from "./speaker-search.tsx";

interface MergeButtonProps {
  readonly speaker: Speaker;
  /** Those to choose from before anything is typed. */
  readonly suggested: readonly Speaker[];
}

/** Opens the dialog that makes two names one. */
export function MergeButton(props: MergeButtonProps) {
  const t = useMessages(reviewMessages);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setIsOpen(true)}>
        {t.sameSpeaker}
      </button>
      {isOpen && <MergeSpeakers {...props} onClose={() => setIsOpen(false)} />}
    </>
  );
}

interface MergeSpeakersProps extends MergeButtonProps {
  readonly onClose: () => void;
}

/** Two names of one person made one, and taken apart again. */
function MergeSpeakers({ speaker, suggested, onClose }: MergeSpeakersProps) {
  const t = useMessages(reviewMessages);
  const [into, setInto] = useState<Speaker | null>(null);
  const profile = useQuery(speakerQuery(speaker.id));
  const client = useQueryClient();
  const { asReviewer, dialog } = useReviewer();
  const merge = useMutation({
    ...mergeMutation(),
    // Every view may show either of the two; the queue keeps its place.
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey: [of] }) => of !== "review" }),
  });
  const merged = profile.data?.merged ?? [];
  return (
    <Modal title={t.mergeTitle} onClose={onClose}>
      <div className="min-h-0 overflow-y-auto px-5 pb-5">
        <p className="mb-3 max-w-[60ch] text-sm">{t.mergeLead(speaker.name)}</p>
        {into === null ? (
          <SpeakerSearch
            suggested={suggested}
            without={speaker.id}
            isOpen={false}
            onPick={(pick) => {
              if (pick !== null && "id" in pick) setInto(pick);
            }}
          />
        ) : (
          <div className="flex flex-wrap items-center gap-3">
            <p>
              {t.mergeWith} <strong className="font-semibold">{into.name}</strong>
            </p>
            <button
              type="button"
              className="button button-primary"
              disabled={merge.isPending}
              onClick={() =>
                asReviewer((madeBy) => merge.mutate({ id: speaker.id, into: into.id, madeBy }, { onSuccess: onClose }))
              }
            >
              {t.merge}
            </button>
            <button type="button" className="button" onClick={() => setInto(null)}>
              {t.cancel}
            </button>
          </div>
        )}
        <h3 className="kicker mt-5">{t.merged}</h3>
        {merged.length === 0 ? (
          <p className="mt-1 text-sm text-muted">{t.noneMerged}</p>
        ) : (
          <ul className="mt-1">
            {merged.map(({ id, name }) => (
              <li key={id} className="flex items-center justify-between gap-3 border-b border-line py-1.5">
                <span>{name}</span>
                <button
                  type="button"
                  className="button"
                  disabled={merge.isPending}
                  onClick={() => asReviewer((madeBy) => merge.mutate({ id, into: null, madeBy }))}
                >
                  {t.split(name)}
                </button>
              </li>
            ))}
          </ul>
        )}
        <Merges speakerId={speaker.id} />
        {merge.isError && (
          <div className="mt-4">
            <ProblemNotice error={merge.error} />
          </div>
        )}
      </div>
      {dialog}
    </Modal>
  );
}

/** Who made one of two names, or two of one, and when. */
function Merges({ speakerId }: { speakerId: string }) {
  const t = useMessages(reviewMessages);
  const format = useFormat();
  const { corrections = [], speakers = [] } = useQuery(mergesQuery(speakerId)).data ?? {};
  if (corrections.length === 0) return null;
  const nameOf = (id: unknown) => speakers.find((speaker) => speaker.id === id)?.name ?? String(id);
  return (
    <>
      <h3 className="kicker mt-5">{t.history}</h3>
      <ol className="mt-1 text-sm">
        {corrections.map(({ id, madeBy, madeAt, speakerId: merged, before, after }) => (
          <li key={id} className="border-b border-line py-1.5 last:border-0">
            <strong className="font-semibold">{madeBy}</strong>{" "}
            <time dateTime={madeAt} className="text-muted">
              {format.instant(madeAt)}
            </time>
            <span className="block">
              {after === null ? t.wasSplit(nameOf(merged), nameOf(before)) : t.wasMerged(nameOf(merged), nameOf(after))}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
