import { ProblemError } from "@standpoint/client";
import type { ArticleInput, Job } from "@standpoint/contract";
import { type QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { usePageTitle } from "../components/page-title.ts";
import { isAboutKey, ProblemNotice, toldFault } from "../components/problem-notice.tsx";
import { Skeleton } from "../components/skeleton.tsx";
import { useStore } from "../external-store.ts";
import { AddressForm } from "../features/add/address-form.tsx";
import { createBulk } from "../features/add/bulk.ts";
import { BulkForm } from "../features/add/bulk-form.tsx";
import { BulkResult } from "../features/add/bulk-result.tsx";
import { documentTypeOf, recordTypeOf } from "../features/add/document-type.ts";
import { FeedForm } from "../features/add/feed-form.tsx";
import { FeedList } from "../features/add/feed-list.tsx";
import { FileDrop } from "../features/add/file-drop.tsx";
import { JobList } from "../features/add/job-list.tsx";
import { addMessages } from "../features/add/messages.ts";
import { ReadingSteps } from "../features/add/reading-steps.tsx";
import { SubmissionList } from "../features/add/submission-list.tsx";
import { createSubmissions } from "../features/add/submissions.ts";
import { type ArticleDraft, emptyDraft, toArticleInput } from "../features/articles/article-draft.ts";
import { ArticleForm } from "../features/articles/article-form.tsx";
import { useLanguage, useMessages } from "../messages.ts";
import {
  addFeedMutation,
  articleQuery,
  cancelJobMutation,
  deleteFeedMutation,
  feedsQuery,
  jobsQuery,
  pollFeedMutation,
  retryJobMutation,
  sendArticle,
  sendDocument,
  sendRecords,
  targetsQuery,
} from "../queries.ts";
import { type AddWay, addWays, readAddSearch } from "../search.ts";

const route = getRouteApi("/add");

// What is on its way stays so when the view is left.
const submissions = createSubmissions();
const bulk = createBulk();

/** Articles from wherever they are, and what becomes of them. */
export function AddArticlePage() {
  const t = useMessages(addMessages);
  usePageTitle(t.title);
  const { by = "paste" } = readAddSearch(route.useSearch());
  const parts: Record<AddWay, ReactNode> = {
    paste: <PastePart />,
    address: <AddressForm onSend={(url) => void submissions.submit(url, (onJob) => sendArticle({ url }, onJob))} />,
    files: <FileDrop onFiles={(files) => files.forEach(submitFile)} />,
    feed: <FeedPart />,
    bulk: <BulkPart />,
  };
  return (
    <div className="page grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-8 pt-10 pb-20 lg:grid-cols-[minmax(0,20rem)_minmax(0,48rem)]">
      <div>
        <h1 className="font-serif text-2xl font-medium tracking-[-0.015em]">{t.title}</h1>
        <nav
          aria-label={t.ways}
          className="mt-4 flex gap-x-5 overflow-x-auto border-line max-lg:border-b lg:flex-col lg:border-l"
        >
          {addWays.map((way) => (
            <Link
              key={way}
              to="/add"
              search={{ by: way === "paste" ? undefined : way }}
              activeOptions={{ explicitUndefined: true }}
              className="border-transparent py-2 text-sm font-semibold whitespace-nowrap text-muted hover:text-ink max-lg:-mb-px max-lg:border-b-2 lg:-ml-px lg:border-l-2 lg:pl-4 aria-[current=page]:border-accent aria-[current=page]:text-ink"
            >
              {t[way]}
            </Link>
          ))}
        </nav>
        <p className="mt-5 text-sm">
          <Link to="/articles" className="text-link">
            {t.allArticles}
          </Link>
        </p>
      </div>
      <div className="grid min-w-0 content-start gap-8">
        <p className="max-w-[62ch] text-muted">{t.lead[by]}</p>
        {parts[by]}
        <SentPart />
        <WorkPart />
      </div>
    </div>
  );
}

/** Has lists and charts read again when they are shown next. */
async function forgetLists(queryClient: QueryClient): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ["targets"], refetchType: "none" });
  await queryClient.invalidateQueries({ queryKey: ["articles", "list"], refetchType: "none" });
}

function submitFile(file: File): void {
  submissions.submit(file.name, async () => {
    const type = documentTypeOf(file.name) ?? "text/plain";
    // A text says nothing of its title; every other kind does.
    const said = type === "text/plain" ? { title: file.name.replace(/\.[^.]+$/, "") } : {};
    return await sendDocument({ type, body: new Uint8Array(await file.arrayBuffer()) }, said);
  });
}

/** When a pasted article is read and nobody has left, it opens with its statements marked. */
function PastePart() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [job, setJob] = useState<Job | null>(null);
  const adding = useMutation({
    mutationFn: (article: ArticleInput) => sendArticle(article, setJob),
    onMutate: () => setJob(null),
    onSuccess: async ({ analyzed }) => {
      queryClient.setQueryData(articleQuery(analyzed.article.id).queryKey, analyzed);
      await forgetLists(queryClient);
    },
  });
  const problem = adding.error instanceof ProblemError ? adding.error : undefined;
  const language = useLanguage();
  const problemOf = (member: keyof ArticleDraft) => toldFault(problem, problem?.detailOf(member), language);
  const isAtField = (Object.keys(emptyDraft) as (keyof ArticleDraft)[]).some((member) => problemOf(member));
  return (
    <div className="grid gap-6">
      {adding.isError && !isAtField && <ProblemNotice error={adding.error} />}
      <ArticleForm
        isSending={adding.isPending}
        problemOf={problemOf}
        onSend={(draft) =>
          adding.mutate(toArticleInput(draft), {
            // Not called when the view was left meanwhile.
            onSuccess: ({ outcome, analyzed }) =>
              void navigate({ to: "/articles/$id", params: { id: analyzed.article.id }, search: { added: outcome } }),
          })
        }
      />
      {adding.isPending && <ReadingSteps job={job} />}
    </div>
  );
}

function FeedPart() {
  const t = useMessages(addMessages);
  const language = useLanguage();
  const queryClient = useQueryClient();
  const feeds = useQuery(feedsQuery());
  const [formKey, setFormKey] = useState(0);
  const refresh = () => void queryClient.invalidateQueries({ queryKey: ["feeds"] });
  const adding = useMutation({
    ...addFeedMutation(),
    onSuccess: () => {
      refresh();
      setFormKey((key) => key + 1);
    },
  });
  const polling = useMutation({
    ...pollFeedMutation(),
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: ["jobs"] }),
  });
  const deleting = useMutation({ ...deleteFeedMutation(), onSuccess: refresh });
  const problem = adding.error instanceof ProblemError ? adding.error : undefined;
  const isAtField = problem?.detailOf("url") !== undefined || problem?.detailOf("outlet") !== undefined;
  const failed = [polling, deleting].find(({ isError }) => isError);
  return (
    <div className="grid gap-8">
      {adding.isError && !isAtField && <ProblemNotice error={adding.error} />}
      <FeedForm
        key={formKey}
        isSending={adding.isPending}
        problemOf={(member) => toldFault(problem, problem?.detailOf(member), language)}
        onSend={adding.mutate}
      />
      <p role="status" className="font-medium empty:hidden">
        {adding.isSuccess && t.subscribed}
      </p>
      {failed !== undefined && <ProblemNotice error={failed.error} />}
      {feeds.isError ? (
        <ProblemNotice error={feeds.error} onRetry={() => void feeds.refetch()} />
      ) : feeds.data === undefined ? (
        <Skeleton height={120} />
      ) : (
        <FeedList feeds={feeds.data} onPoll={polling.mutate} onDelete={deleting.mutate} />
      )}
    </div>
  );
}

function BulkPart() {
  const run = useStore(bulk.store);
  return (
    <div className="grid gap-6">
      <BulkForm
        isRunning={run?.state === "running"}
        onSend={(body) => void bulk.run((signal) => sendRecords({ type: recordTypeOf(body), body }, { signal }))}
      />
      {run !== null && <BulkResult run={run} onStop={bulk.stop} />}
    </div>
  );
}

function SentPart() {
  const sent = useStore(submissions.store);
  const targets = useQuery(targetsQuery());
  const cancelling = useMutation(cancelJobMutation());
  const queryClient = useQueryClient();
  const added = sent.filter(({ state }) => state === "done").length;
  useEffect(() => {
    if (added > 0) void forgetLists(queryClient);
  }, [added, queryClient]);
  if (sent.length === 0) return null;
  return (
    <SubmissionList
      submissions={sent}
      targets={targets.data ?? []}
      onRetry={submissions.retry}
      onCancel={cancelling.mutate}
      onRemove={submissions.remove}
    />
  );
}

function WorkPart() {
  const queryClient = useQueryClient();
  const jobs = useQuery(jobsQuery());
  const onSuccess = () => void queryClient.invalidateQueries({ queryKey: ["jobs"] });
  const retrying = useMutation({ ...retryJobMutation(), onSuccess });
  const cancelling = useMutation({ ...cancelJobMutation(), onSuccess });
  // A key is asked for where something is sent.
  const failed = [jobs, retrying, cancelling].find(({ isError, error }) => isError && !isAboutKey(error));
  return (
    <div>
      {failed !== undefined && <ProblemNotice error={failed.error} onRetry={() => void jobs.refetch()} />}
      {jobs.data === undefined ? (
        jobs.isPending && <Skeleton height={120} />
      ) : (
        <JobList jobs={jobs.data} onRetry={retrying.mutate} onCancel={cancelling.mutate} />
      )}
    </div>
  );
}
