import { Autocomplete } from "@base-ui/react/autocomplete";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Speaker } from "../../api-types.ts";
import { useMessages } from "../../messages.ts";
import { speakersByNameQuery } from "../../queries.ts";
import { detailOf } from "../../speaker.ts";
import { reviewMessages } from "./messages.ts";

/** Someone to choose: one who is known, a new name, or nobody. */
export type SpeakerPick = Speaker | { readonly kind: "person"; readonly name: string } | null;

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly note: string | null;
  readonly pick: SpeakerPick;
}

interface SpeakerSearchProps {
  /** Those to choose from before anything is typed. */
  readonly suggested: readonly Speaker[];
  /** Who is no choice. */
  readonly without?: string | undefined;
  /** Whether a new name, and nobody, can be chosen. */
  readonly isOpen: boolean;
  readonly onPick: (pick: SpeakerPick) => void;
}

/** Speakers by the words of their names. */
export function SpeakerSearch({ suggested, without, isOpen, onPick }: SpeakerSearchProps) {
  const t = useMessages(reviewMessages);
  const [typed, setTyped] = useState("");
  const words = typed.trim();
  const found = useQuery(speakersByNameQuery(words));
  const known: Choice[] =
    words === ""
      ? suggested.map((speaker) => ({ ...choiceOf(speaker), note: detailOf(speaker) ?? t.inArticle }))
      : (found.data ?? []).map(({ speaker, statements }) => ({
          ...choiceOf(speaker),
          note: detailOf(speaker) ?? t.statements(statements),
        }));
  const choices: Choice[] = [
    ...known.filter(({ key }) => key !== without),
    ...(isOpen && words !== ""
      ? [{ key: "new", label: t.newSpeaker(words), note: null, pick: { kind: "person", name: words } as const }]
      : []),
    ...(isOpen && words === "" ? [{ key: "nobody", label: t.noSpeaker, note: null, pick: null }] : []),
  ];
  return (
    <Autocomplete.Root
      open
      inline
      // The choices come filtered, from the API.
      filter={null}
      items={choices}
      value={typed}
      onValueChange={setTyped}
      itemToStringValue={({ label }: Choice) => label}
      autoHighlight="always"
      keepHighlight
    >
      <Autocomplete.Input
        className="field"
        aria-label={t.speakerSearch}
        placeholder={t.speakerSearch}
        maxLength={200}
      />
      <Autocomplete.List className="mt-2 max-h-72 overflow-y-auto">
        {(choice: Choice) => (
          <Autocomplete.Item
            key={choice.key}
            value={choice}
            onClick={() => onPick(choice.pick)}
            className="flex min-h-9 items-baseline justify-between gap-4 rounded-[3px] px-3 py-1.5 data-highlighted:bg-accent-soft"
          >
            <span className="max-w-[75%] shrink-0 truncate">{choice.label}</span>
            {choice.note !== null && <span className="min-w-0 truncate text-sm text-muted">{choice.note}</span>}
          </Autocomplete.Item>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  );
}

const choiceOf = (speaker: Speaker) => ({ key: speaker.id, label: speaker.name, pick: speaker });
