import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useLanguage } from "../../messages.ts";
import { facetsQuery, speakersQuery } from "../../queries.ts";
import { readFilter } from "../../search.ts";
import { namesOf } from "../../speaker.ts";
import { useTarget } from "../targets/target-frame.tsx";
import { activeFilters } from "./active-filters.ts";
import { FilterBar } from "./filter-bar.tsx";
import { useChangeFilter } from "./use-change-filter.ts";

/** The query of the view's address, to change it; without a choice of speakers where the view is about one. */
export function TargetFilters({ speakerId }: { speakerId?: string }) {
  const target = useTarget();
  const language = useLanguage();
  const filter = readFilter(useSearch({ strict: false }));
  const change = useChangeFilter();
  const words = target.bands[language];
  const speakers = useQuery(speakersQuery(target.id, {}));
  const known = speakers.data?.speakers.map(({ speaker }) => speaker) ?? [];
  return (
    <div className="border-b border-line py-4">
      <FilterBar
        filter={filter}
        words={words}
        speakers={
          speakerId === undefined ? known.toSorted((one, other) => one.name.localeCompare(other.name)) : undefined
        }
        facets={facetsQuery(target.id, speakerId === undefined ? filter : { ...filter, speaker: [speakerId] })}
        active={activeFilters(filter, { words, speakers: namesOf(speakers.data), language })}
        onChange={change}
      />
    </div>
  );
}
