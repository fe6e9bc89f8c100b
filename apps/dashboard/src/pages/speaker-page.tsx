import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, Navigate } from "@tanstack/react-router";
import type { Target } from "../api-types.ts";
import { usePageTitle } from "../components/page-title.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { LoadingNote, Skeleton } from "../components/skeleton.tsx";
import { DeleteButton } from "../features/deletion/delete-button.tsx";
import { MergeButton } from "../features/review/merge-speakers.tsx";
import { ShareButton } from "../features/share/share-button.tsx";
import { speakerMessages } from "../features/speakers/messages.ts";
import { OtherClaims } from "../features/speakers/other-claims.tsx";
import { RoleList } from "../features/speakers/role-list.tsx";
import { SpeakerFigures } from "../features/speakers/speaker-figures.tsx";
import { StatementBrowser } from "../features/statements/statement-browser.tsx";
import { TargetFilters } from "../features/statements/target-filters.tsx";
import { useChangeFilter } from "../features/statements/use-change-filter.ts";
import { useTarget } from "../features/targets/target-frame.tsx";
import { useFormat, useLanguage, useMessages } from "../messages.ts";
import { speakerQuery, summaryQuery, targetsQuery } from "../queries.ts";
import { readFilter, readStatementsSearch, toggled, usualColumns } from "../search.ts";
import { detailOf } from "../speaker.ts";

const route = getRouteApi("/targets/$id/speakers/$speakerId");

/** All but the name that stands above. */
const columns = usualColumns.filter((column) => column !== "speaker");

/** A speaker: who they are, where they stand on the claim and on others, and all that they say of it. */
export function SpeakerPage() {
  const target = useTarget();
  const { speakerId } = route.useParams();
  const search = readStatementsSearch(route.useSearch());
  const filter = { ...readFilter(search), speaker: [speakerId] };
  const profile = useQuery(speakerQuery(speakerId));
  const t = useMessages(speakerMessages);
  usePageTitle(profile.data?.speaker.name);
  if (profile.isError) {
    return (
      <div className="page py-10">
        <ProblemNotice error={profile.error} onRetry={() => void profile.refetch()} />
      </div>
    );
  }
  // Who was merged into another is shown as the other.
  const shownId = profile.data?.speaker.id ?? speakerId;
  if (shownId !== speakerId) {
    return (
      <Navigate
        to="/targets/$id/speakers/$speakerId"
        params={{ id: target.id, speakerId: shownId }}
        search={search}
        replace
      />
    );
  }
  const name = profile.data?.speaker.name;
  const title = name === undefined ? t.statements : t.statementsBy(name);
  return (
    <div className="page pb-16">
      <Identity target={target} speakerId={speakerId} />
      <TargetFilters speakerId={speakerId} />
      <Standing target={target} speakerId={speakerId} />
      <StatementBrowser
        key={speakerId}
        target={target}
        filter={filter}
        view={search}
        usual={columns}
        name={title}
        title={<h2 className="font-serif text-xl font-medium">{t.statements}</h2>}
        actions={<ShareButton title={title} data={{ kind: "statements", query: filter }} />}
      />
    </div>
  );
}

interface PartProps {
  readonly target: Target;
  readonly speakerId: string;
}

function Identity({ target, speakerId }: PartProps) {
  const t = useMessages(speakerMessages);
  const format = useFormat();
  const profile = useQuery(speakerQuery(speakerId));
  if (profile.data === undefined) {
    return (
      <div className="min-h-32 pt-6">
        <LoadingNote />
        <Skeleton className="h-5 w-24" />
        <Skeleton className="mt-2 h-9 w-80 max-w-full" />
        <Skeleton className="mt-2 h-5 w-60 max-w-full" />
      </div>
    );
  }
  const { speaker, names, merged, articles, from, to } = profile.data;
  const detail = detailOf(speaker);
  const otherNames = names.filter((name) => name !== speaker.name);
  return (
    <header className="flex min-h-32 flex-wrap items-end justify-between gap-x-10 gap-y-3 pt-6 pb-4">
      <div className="max-w-[60rem]">
        <p className="kicker">{t.kinds[speaker.kind]}</p>
        <h1 className="mt-1 font-serif text-2xl font-medium tracking-[-0.015em]">{speaker.name}</h1>
        {detail !== null && <p className="mt-1 text-lg text-muted">{detail}</p>}
        {otherNames.length > 0 && <p className="mt-1 text-sm text-muted">{t.otherNames(otherNames)}</p>}
        {merged.length > 0 && <p className="mt-1 text-sm text-muted">{t.merged(merged.map((one) => one.name))}</p>}
        {from !== null && to !== null && (
          <p className="mt-1 text-sm text-muted">
            {t.roleArticles(articles)}, {t.span(format.day(from), format.day(to))}
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-2 no-print">
        <MergeButton speaker={speaker} suggested={[]} />
        <Link
          to="/targets/$id/timeline"
          params={{ id: target.id }}
          search={{ speaker: [speakerId] }}
          className="button"
        >
          {t.overTime}
        </Link>
        <DeleteButton kind="speaker" id={speakerId} name={speaker.name} after={`/targets/${target.id}`} />
      </div>
    </header>
  );
}

function Standing({ target, speakerId }: PartProps) {
  const language = useLanguage();
  const search = readStatementsSearch(route.useSearch());
  const filter = readFilter(search);
  const changeFilter = useChangeFilter();
  const profile = useQuery(speakerQuery(speakerId));
  const targets = useQuery(targetsQuery());
  // All bands, the chosen ones brought out: it is what they are chosen from.
  const summary = useQuery(summaryQuery(target.id, { ...filter, speaker: [speakerId], band: undefined }));
  return (
    <div className="mt-6 grid gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]">
      <div className="panel min-w-0 p-5">
        {summary.isError ? (
          <ProblemNotice error={summary.error} onRetry={() => void summary.refetch()} />
        ) : summary.data === undefined ? (
          <Skeleton height={200} />
        ) : (
          <SpeakerFigures
            summary={summary.data}
            words={target.bands[language]}
            chosen={filter.band ?? []}
            onToggle={(band) => changeFilter({ ...filter, band: toggled(filter.band, band) })}
          />
        )}
      </div>
      <div className="panel grid min-w-0 content-start gap-5 p-5 md:max-xl:grid-cols-2">
        {profile.data === undefined ? (
          <Skeleton height={160} />
        ) : (
          <>
            <RoleList roles={profile.data.roles} />
            <OtherClaims
              speakerId={speakerId}
              stances={profile.data.targets.filter(({ targetId }) => targetId !== target.id)}
              targets={targets.data ?? []}
            />
          </>
        )}
      </div>
    </div>
  );
}
