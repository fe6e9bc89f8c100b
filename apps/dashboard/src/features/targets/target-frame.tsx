import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, Outlet, useSearch } from "@tanstack/react-router";
import { createContext, use } from "react";
import type { Target } from "../../api-types.ts";
import { ChoiceMenu } from "../../components/choice-menu.tsx";
import { appMessages } from "../../components/messages.ts";
import { ProblemNotice } from "../../components/problem-notice.tsx";
import { LoadingNote, Skeleton } from "../../components/skeleton.tsx";
import { useLanguage, useMessages } from "../../messages.ts";
import { NotFoundPage } from "../../pages/not-found-page.tsx";
import { targetsQuery } from "../../queries.ts";
import { readFilter } from "../../search.ts";
import { views } from "./views.ts";

export const TargetContext = createContext<Target | null>(null);

/** The target that the view is about. */
export function useTarget(): Target {
  const target = use(TargetContext);
  if (target === null) throw new Error("There is no TargetContext around this component.");
  return target;
}

const route = getRouteApi("/targets/$id");

/** What all views of a target stand in: the claim and the way from view to view; the query stays on the way. */
export function TargetFrame() {
  const { id } = route.useParams();
  const targets = useQuery(targetsQuery());
  const target = targets.data?.find((one) => one.id === id);
  if (targets.isError) {
    return (
      <div className="page py-10">
        <ProblemNotice error={targets.error} onRetry={() => void targets.refetch()} />
      </div>
    );
  }
  if (targets.data !== undefined && target === undefined) return <NotFoundPage />;
  return (
    <>
      <div className="border-b border-line bg-surface/60">
        <div className="page pt-5">
          {target === undefined ? (
            <Skeleton className="h-7 w-2/5" />
          ) : (
            <Claim target={target} targets={targets.data ?? []} />
          )}
          <ViewLinks id={id} />
        </div>
      </div>
      {target === undefined ? (
        <div className="page pt-8 pb-16">
          <LoadingNote />
          <Skeleton className="h-9 w-full" />
          <Skeleton className="mt-8 h-9 w-4/5" />
          <Skeleton className="mt-3 h-9 w-3/5" />
          <Skeleton className="mt-8" height={380} />
        </div>
      ) : (
        <TargetContext key={target.id} value={target}>
          <Outlet />
        </TargetContext>
      )}
    </>
  );
}

function Claim({ target, targets }: { target: Target; targets: readonly Target[] }) {
  const language = useLanguage();
  const t = useMessages(appMessages);
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
      <p className="font-serif text-lg text-muted">
        <span className="kicker mr-2 font-sans align-[0.08em]">{t.claim}</span>
        <q className="italic">{target.claim[language]}</q>
      </p>
      <div className="ml-auto flex items-center gap-4 no-print">
        <Link to="/targets/$id/edit" params={{ id: target.id }} className="text-link text-sm">
          {t.editTarget}
        </Link>
        <ChoiceMenu label={targets.length > 1 ? t.claims : t.targets} className="z-30">
          <ul>
            {targets.map((one) => (
              <li key={one.id}>
                <Link
                  to="/targets/$id"
                  params={{ id: one.id }}
                  aria-current={one.id === target.id ? "page" : undefined}
                  className="block rounded-[3px] px-3 py-2 font-serif text-lg/snug hover:bg-sunken aria-[current=page]:bg-accent-soft"
                >
                  {one.claim[language]}
                </Link>
              </li>
            ))}
          </ul>
          <div className="mt-2 flex flex-wrap gap-x-5 gap-y-1 border-t border-line px-3 pt-2.5 pb-1 text-sm">
            <Link to="/targets" className="text-link">
              {t.allTargets}
            </Link>
            <Link to="/targets/new" className="text-link">
              {t.newTarget}
            </Link>
          </div>
        </ChoiceMenu>
      </div>
    </div>
  );
}

function ViewLinks({ id }: { id: string }) {
  const t = useMessages(appMessages);
  const filter = readFilter(useSearch({ strict: false }));
  return (
    <nav aria-label={t.views} className="-mb-px mt-2 flex gap-x-6 overflow-x-auto no-print max-sm:gap-x-3.5">
      {views.map(({ name, to }) => (
        <Link
          key={name}
          to={to}
          params={{ id }}
          search={filter}
          activeOptions={{ exact: true, includeSearch: false }}
          className="border-b-2 border-transparent py-2 text-sm font-semibold whitespace-nowrap text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
        >
          {t[name]}
        </Link>
      ))}
    </nav>
  );
}
