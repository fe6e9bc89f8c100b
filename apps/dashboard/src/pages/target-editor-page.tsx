import { ProblemError, type ReadTarget } from "@standpoint/client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useBlocker, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import type { Target } from "../api-types.ts";
import { usePageTitle } from "../components/page-title.ts";
import { problemCodeOf } from "../components/problem-advice.ts";
import { ProblemNotice, toldFault } from "../components/problem-notice.tsx";
import { LoadingNote, Skeleton } from "../components/skeleton.tsx";
import { DeleteButton } from "../features/deletion/delete-button.tsx";
import { ClaimConflict } from "../features/targets/claim-conflict.tsx";
import { editorMessages, previewMessages } from "../features/targets/messages.ts";
import { Rescoring } from "../features/targets/rescoring.tsx";
import { draftOf, emptyForm, formOf, type TargetForm, triedDraftOf } from "../features/targets/target-draft.ts";
import { TargetEditor } from "../features/targets/target-editor.tsx";
import { useTarget } from "../features/targets/target-frame.tsx";
import { TargetPreview } from "../features/targets/target-preview.tsx";
import { useJob } from "../features/targets/use-job.ts";
import { useLanguage, useMessages } from "../messages.ts";
import {
  previewQuery,
  readTarget,
  retryJobMutation,
  saveTargetMutation,
  targetsQuery,
  targetToEditQuery,
} from "../queries.ts";

/** Write a claim; once it is saved, its page shows how far the scoring is. */
export function NewTargetPage() {
  const t = useMessages(editorMessages);
  usePageTitle(t.newTitle);
  return (
    <div className="page pt-10 pb-20">
      <h1 className="font-serif text-2xl font-medium tracking-[-0.015em]">{t.newTitle}</h1>
      <p className="mt-3 max-w-[60ch] text-muted">{t.lead}</p>
      <Editor read={null} />
    </div>
  );
}

const route = getRouteApi("/targets/$id/edit");

/** Change a claim; with `job` in the address, how far the scoring toward what was saved is. */
export function EditTargetPage() {
  const t = useMessages(editorMessages);
  const target = useTarget();
  const { job } = route.useSearch();
  const language = useLanguage();
  const read = useQuery(targetToEditQuery(target.id));
  usePageTitle(t.editTitle);
  return (
    <div className="page pt-8 pb-20">
      <h1 className="font-serif text-2xl font-medium tracking-[-0.015em]">{t.editTitle}</h1>
      <p className="mt-3 max-w-[60ch] text-muted">{t.revisionNote(read.data?.target.revision ?? target.revision)}</p>
      {job !== undefined && <WatchedRescoring key={job} jobId={job} targetId={target.id} />}
      {read.isError ? (
        <div className="mt-8">
          <ProblemNotice error={read.error} onRetry={() => void read.refetch()} />
        </div>
      ) : read.data === undefined ? (
        <Skeleton className="mt-8 max-w-[44rem]" height={640} />
      ) : (
        <Editor key={read.data.tag} read={read.data} />
      )}
      <div className="mt-10 max-w-[44rem] border-t border-line pt-5">
        <DeleteButton kind="target" id={target.id} name={target.claim[language]} after="/targets" />
      </div>
    </div>
  );
}

/** @param read `null` where a new one is written */
function Editor({ read }: { read: ReadTarget | null }) {
  const target = read?.target ?? null;
  const t = useMessages(editorMessages);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [form, setForm] = useState(() => (target === null ? emptyForm : formOf(target)));
  const isChanged = useRef(false);
  /** What somebody else saved while this was being written. */
  const [theirs, setTheirs] = useState<ReadTarget | null>(null);
  useBlocker({
    shouldBlockFn: () => isChanged.current && !window.confirm(t.leave),
    enableBeforeUnload: () => isChanged.current,
  });
  const saving = useMutation({
    ...saveTargetMutation(),
    onSuccess: async ({ target: saved, job }) => {
      isChanged.current = false;
      await queryClient.refetchQueries({ queryKey: targetsQuery().queryKey, exact: true });
      await queryClient.refetchQueries({ queryKey: targetToEditQuery(saved.id).queryKey });
      const params = { id: saved.id };
      if (job === null) return await navigate({ to: "/targets/$id", params });
      await navigate({ to: "/targets/$id/edit", params, search: { job: job.id } });
      window.scrollTo({ top: 0 });
    },
    onError: async (error) => {
      if (target !== null && isTargetChanged(error)) setTheirs(await readTarget(target.id));
    },
  });
  const save = (over: ReadTarget | null) => {
    setTheirs(null);
    saving.mutate({ over, draft: draftOf(form) });
  };
  const language = useLanguage();
  const found = (saving.error instanceof ProblemError && saving.error.problem.errors) || [];
  const errors = found.map((one) => ({ ...one, detail: toldFault(saving.error, one.detail, language) ?? "" }));
  return (
    <div className="mt-8 grid gap-x-14 gap-y-10 xl:grid-cols-[minmax(0,44rem)_minmax(22rem,1fr)]">
      <div className="grid content-start gap-6">
        {theirs !== null ? (
          <ClaimConflict
            mine={form}
            theirs={theirs.target}
            onKeepMine={() => save(theirs)}
            onTakeTheirs={() => {
              isChanged.current = false;
              void queryClient.refetchQueries({ queryKey: targetsQuery().queryKey, exact: true });
              queryClient.setQueryData(targetToEditQuery(theirs.target.id).queryKey, theirs);
            }}
          />
        ) : (
          saving.isError && errors.length === 0 && <ProblemNotice error={saving.error} />
        )}
        <TargetEditor
          form={form}
          onChange={(next) => {
            setForm(next);
            isChanged.current = true;
            if (saving.isError) saving.reset();
          }}
          isSaving={saving.isPending}
          errors={errors}
          onSave={() => save(theirs ?? read)}
          cancel={
            target === null ? (
              <Link to="/targets" className="button">
                {t.cancel}
              </Link>
            ) : (
              <Link to="/targets/$id" params={{ id: target.id }} className="button">
                {t.cancel}
              </Link>
            )
          }
        />
      </div>
      <PreviewPanel>
        <LivePreview form={form} target={target} />
      </PreviewPanel>
    </div>
  );
}

function isTargetChanged(error: Error): boolean {
  return error instanceof ProblemError && problemCodeOf(error.problem) === "target_changed";
}

function PreviewPanel({ children }: { children: ReactNode }) {
  const t = useMessages(previewMessages);
  return (
    <section
      aria-labelledby="preview-title"
      className="panel self-start p-5 xl:sticky xl:top-6 xl:max-h-[calc(100svh-3rem)] xl:overflow-y-auto"
    >
      <h2 id="preview-title" className="mb-3 font-serif text-xl font-medium">
        {t.title}
      </h2>
      {children}
    </section>
  );
}

/** After so long without another letter, what is written is tried. */
const pauseMs = 500;

function LivePreview({ form, target }: { form: TargetForm; target: Target | null }) {
  const t = useMessages(previewMessages);
  const language = useLanguage();
  const draft = triedDraftOf(useSettled(form, pauseMs));
  const preview = useQuery(previewQuery(draft, target?.id ?? null));
  if (draft === null) return <p className="text-muted">{t.waiting}</p>;
  if (preview.isError && preview.data === undefined)
    return <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} />;
  if (preview.data === undefined)
    return (
      <>
        <LoadingNote />
        <Skeleton className="h-5 w-4/5" />
        {Array.from({ length: 4 }, (_, index) => (
          <Skeleton key={index} className="mt-4" height={96} />
        ))}
      </>
    );
  const words = form.bands[language] as Target["bands"]["en"];
  return (
    <TargetPreview
      statements={preview.data.statements}
      targetId={target?.id ?? null}
      words={words}
      wordsBefore={target?.bands[language] ?? words}
      hasSide={draft.challenger !== null || draft.incumbent !== null}
      isStale={preview.isPlaceholderData}
    />
  );
}

/** A value once it has stayed the same for a while. */
function useSettled<Value>(value: Value, pause: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}

function WatchedRescoring({ jobId, targetId }: { jobId: string; targetId: string }) {
  const queryClient = useQueryClient();
  const [attempt, setAttempt] = useState(0);
  const onDone = useCallback(() => {
    // Everything shown of the claim so far is of its scores before.
    void queryClient.invalidateQueries({ queryKey: ["targets", targetId] });
    void queryClient.invalidateQueries({ queryKey: ["articles"] });
    void queryClient.invalidateQueries({ queryKey: ["preview"] });
  }, [queryClient, targetId]);
  const { job, error } = useJob(jobId, { attempt, onDone });
  const retrying = useMutation({ ...retryJobMutation(), onSuccess: () => setAttempt((count) => count + 1) });
  return (
    <div className="mt-6 max-w-3xl">
      {error !== null ? (
        <ProblemNotice error={error} onRetry={() => setAttempt((count) => count + 1)} />
      ) : job === null ? (
        <Skeleton height={150} />
      ) : (
        <Rescoring job={job} targetId={targetId} onRetry={() => retrying.mutate(jobId)} />
      )}
    </div>
  );
}
