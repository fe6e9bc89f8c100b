import { useQuery } from "@tanstack/react-query";
import { Link, Navigate } from "@tanstack/react-router";
import { appMessages } from "../components/messages.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { LoadingNote, Skeleton } from "../components/skeleton.tsx";
import { useMessages } from "../messages.ts";
import { targetsQuery } from "../queries.ts";

/** Goes to the first target. */
export function StartPage() {
  const appWords = useMessages(appMessages);
  const targets = useQuery(targetsQuery());
  const [first] = targets.data ?? [];
  if (first !== undefined) return <Navigate to="/targets/$id" params={{ id: first.id }} replace />;
  return (
    <div className="page py-10">
      {targets.isError ? (
        <ProblemNotice error={targets.error} onRetry={() => void targets.refetch()} />
      ) : targets.data === undefined ? (
        <>
          <LoadingNote />
          <Skeleton className="h-9 w-4/5" />
        </>
      ) : (
        <>
          <p>{appWords.noTargets}</p>
          <Link to="/targets/new" className="button button-primary mt-5">
            {appWords.newTarget}
          </Link>
        </>
      )}
    </div>
  );
}
