import type { ReviewPage as Queue } from "@standpoint/contract";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { EmptyNote } from "../components/empty-note.tsx";
import { KeyHint } from "../components/key-hint.tsx";
import { usePageTitle } from "../components/page-title.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { ReviewedMark } from "../components/reviewed-mark.tsx";
import { LoadingNote, Skeleton } from "../components/skeleton.tsx";
import { StanceBadge } from "../components/stance-badge.tsx";
import { statementsToward } from "../features/articles/article-marks.ts";
import { ArticleText } from "../features/articles/article-text.tsx";
import { AgreementTables } from "../features/review/agreement-tables.tsx";
import { DecisionPanel } from "../features/review/decision-panel.tsx";
import { History } from "../features/review/history.tsx";
import { queueMessages } from "../features/review/messages.ts";
import { type ReviewAct, useReviewKeys } from "../features/review/review-keys.ts";
import { speakersOf } from "../features/review/speakers-of.ts";
import { type Decisions, useDecisions } from "../features/review/use-decisions.tsx";
import { useDraft } from "../features/review/use-draft.ts";
import { type Decision, undoOf } from "../features/review/with-decision.ts";
import { ShareButton } from "../features/share/share-button.tsx";
import { statementMessages } from "../features/statements/messages.ts";
import { useTarget } from "../features/targets/target-frame.tsx";
import { useFormat, useLanguage, useMessages } from "../messages.ts";
import { agreementQuery, articleQuery, reviewQuery } from "../queries.ts";
import { readReviewSearch } from "../search.ts";
import { detailOf } from "../speaker.ts";

const route = getRouteApi("/targets/$id/review");

/** What a person should look at, one statement at a time. */
export function ReviewPage() {
  const target = useTarget();
  const t = useMessages(queueMessages);
  const language = useLanguage();
  usePageTitle(`${t.title}: ${target.claim[language]}`);
  const queue = useQuery(reviewQuery(target.id));
  const agreement = useQuery(agreementQuery(target.id));
  return (
    <div className="page grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 pt-6 pb-16 xl:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0">
        <div className="flex items-start justify-between gap-4">
          <h1 className="font-serif text-xl font-medium">{t.title}</h1>
          <ShareButton title={t.title} />
        </div>
        <p className="mt-1 max-w-[70ch] text-sm text-muted">{t.lead}</p>
        {queue.isError ? (
          <div className="mt-6">
            <ProblemNotice error={queue.error} onRetry={() => void queue.refetch()} />
          </div>
        ) : queue.data === undefined ? (
          <QueueSkeleton />
        ) : queue.data.statements.length === 0 ? (
          <div className="mt-6">
            <EmptyNote text={t.empty} hint={t.emptyHint} />
          </div>
        ) : (
          // What is fetched anew begins anew.
          <QueueView key={queue.dataUpdatedAt} queue={queue.data} onMore={() => void queue.refetch()} />
        )}
      </div>
      <section aria-labelledby="agreement-title" className="min-w-0 max-xl:max-w-xl">
        <h2 id="agreement-title" className="kicker">
          {t.agreement}
        </h2>
        <p className="mt-1 text-sm text-muted">{t.agreementNote}</p>
        {agreement.isError ? (
          <ProblemNotice error={agreement.error} onRetry={() => void agreement.refetch()} />
        ) : agreement.data === undefined ? (
          <Skeleton className="mt-2" height={160} />
        ) : (
          <AgreementTables agreement={agreement.data} />
        )}
      </section>
    </div>
  );
}

type Outcome = "accepted" | "changed" | "rejected";

interface Decided {
  readonly outcome: Outcome;
  readonly decisions: readonly Decision[];
}

function QueueView({ queue, onMore }: { queue: Queue; onMore: () => void }) {
  const t = useMessages(queueMessages);
  const format = useFormat();
  const { id: targetId } = useTarget();
  const { statement: shownId } = readReviewSearch(route.useSearch());
  const navigate = route.useNavigate();
  const decisions = useDecisions();
  /** What was decided in this visit, oldest first. */
  const [decided, setDecided] = useState<ReadonlyMap<string, Decided>>(new Map());
  const [said, setSaid] = useState<string | null>(null);
  const items = queue.statements;
  const place = Math.max(
    0,
    items.findIndex(({ statement }) => statement.id === shownId),
  );
  const current = items[place] as Queue["statements"][number];

  const show = (index: number) => {
    const statement = items[index]?.statement.id;
    if (statement !== undefined)
      void navigate({ search: (search) => ({ ...search, statement }), replace: true, resetScroll: false });
  };
  const mark = (id: string, one: Decided | null) =>
    setDecided((before) => {
      const after = new Map(before);
      after.delete(id);
      if (one !== null) after.set(id, one);
      return after;
    });
  /** Goes on to the next; comes back when the API refuses. */
  const decide = (outcome: Outcome, ...made: readonly Decision[]) => {
    const { id, articleId } = current.statement;
    decisions.decide({ articleId, statementId: id }, made, {
      onStart: () => {
        mark(id, { outcome, decisions: made });
        setSaid(t.decided[outcome]);
        show(place + 1);
      },
      onFailure: () => {
        mark(id, null);
        setSaid(null);
        show(items.findIndex(({ statement }) => statement.id === id));
      },
    });
  };
  const undo = () => {
    const [id] = decided.has(current.statement.id) ? [current.statement.id] : [...decided.keys()].slice(-1);
    const index = items.findIndex(({ statement }) => statement.id === id);
    const item = items[index];
    const made = id === undefined ? undefined : decided.get(id);
    if (item === undefined || id === undefined || made === undefined) return setSaid(t.nothingToUndo);
    decisions.decide({ articleId: item.statement.articleId, statementId: id }, made.decisions.map(undoOf), {
      onStart: () => {
        mark(id, null);
        setSaid(t.decided.undone);
        show(index);
      },
    });
  };
  const onAct = (act: ReviewAct) => {
    switch (act.do) {
      case "next":
        return show(place + 1);
      case "previous":
        return show(place - 1);
      case "undo":
        return undo();
      case "accept":
        return decide("accepted", { field: "stance", targetId, accept: true }, { field: "statement", accept: true });
      case "reject":
        return decide("rejected", { field: "statement", reject: true });
      case "stance":
        return decide("changed", { field: "stance", targetId, value: act.value });
    }
  };
  useReviewKeys(onAct);

  // The next is there when it is gone to.
  const client = useQueryClient();
  const nextArticle = items[place + 1]?.statement.articleId;
  useEffect(() => {
    if (nextArticle !== undefined) void client.prefetchQuery(articleQuery(nextArticle));
  }, [client, nextArticle]);

  const left = queue.remaining - decided.size;
  return (
    <>
      {decisions.dialog}
      <div className="mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="text-sm">
          <span className="font-semibold">{t.place(place + 1, items.length)}</span>
          <span className="text-muted">
            {" · "}
            {t.progress(decided.size, left)}
          </span>
        </p>
        <div className="flex gap-2 no-print">
          <button
            type="button"
            className="button disabled:opacity-40"
            disabled={place === 0}
            onClick={() => show(place - 1)}
          >
            {t.previous}
            <KeyHint>K</KeyHint>
          </button>
          <button
            type="button"
            className="button disabled:opacity-40"
            disabled={place === items.length - 1}
            onClick={() => show(place + 1)}
          >
            {t.next}
            <KeyHint>J</KeyHint>
          </button>
        </div>
      </div>
      <div aria-hidden="true" className="mt-2 h-1 overflow-hidden rounded-full bg-sunken">
        <div
          className="h-full bg-accent"
          style={{ width: `${(100 * decided.size) / Math.max(1, queue.remaining)}%` }}
        />
      </div>
      <p role="status" className="mt-2 min-h-5 text-sm text-muted">
        {said}
      </p>
      <StatementInContext
        item={current}
        decisions={decisions}
        outcome={decided.get(current.statement.id)?.outcome}
        onDecide={(made) => {
          const before = decided.get(current.statement.id)?.outcome;
          const outcome = made.map((one) => outcomeOf(one, before)).find((one) => one !== undefined);
          if (outcome !== undefined) mark(current.statement.id, outcome === null ? null : { outcome, decisions: made });
        }}
      />
      {decided.size > 0 && left > 0 && items.every(({ statement }) => decided.has(statement.id)) && (
        <button type="button" className="button button-primary mt-6" onClick={onMore}>
          {t.more} ({format.count(left)})
        </button>
      )}
      <Keys />
    </>
  );
}

/** What a decision means for the queue; `undefined` when it is none on a score, `null` when one is taken back. */
function outcomeOf(decision: Decision, before: Outcome | undefined): Outcome | null | undefined {
  if (decision.field === "stance") return "undo" in decision ? null : "accept" in decision ? "accepted" : "changed";
  if (decision.field === "statement")
    return "reject" in decision ? "rejected" : before === "rejected" ? null : undefined;
  return undefined;
}

interface StatementInContextProps {
  readonly item: Queue["statements"][number];
  readonly decisions: Decisions;
  readonly outcome: Outcome | undefined;
  readonly onDecide: (decisions: readonly Decision[]) => void;
}

/** The statement with the lines around it, who said it, where it stands, why it is here, and what to decide. */
function StatementInContext({ item, decisions, outcome, onDecide }: StatementInContextProps) {
  const { statement: row, reasons } = item;
  const t = useMessages(queueMessages);
  const statementWords = useMessages(statementMessages);
  const format = useFormat();
  const language = useLanguage();
  const target = useTarget();
  const words = target.bands[language];
  const analyzed = useQuery(articleQuery(row.articleId));
  const [draft, setDraft] = useDraft(row.id);
  if (analyzed.isError) return <ProblemNotice error={analyzed.error} onRetry={() => void analyzed.refetch()} />;
  const statements = analyzed.data && statementsToward(analyzed.data.statements, target.id);
  const statement = statements?.find(({ id }) => id === row.id);
  if (analyzed.data === undefined || statements === undefined || statement === undefined) return <QueueSkeleton />;
  const { article } = analyzed.data;
  return (
    <div className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_23rem]">
      <div className="min-w-0">
        <p className="text-sm text-muted">
          {[article.title ?? statementWords.untitled, article.outlet, format.longDay(article.publishedOn)]
            .filter((part) => part !== null)
            .join(", ")}
          {". "}
          <Link
            to="/articles/$id"
            params={{ id: article.id }}
            search={{ target: target.id, statement: row.id }}
            className="text-link"
          >
            {t.openArticle}
          </Link>
        </p>
        <div className="mt-3">
          {article.text === "" ? (
            <q className="font-serif text-lg" lang={article.language}>
              {statement.text}
            </q>
          ) : (
            <ArticleText
              article={article}
              statements={statements}
              words={words}
              chosenId={row.id}
              draft={draft}
              isExcerpt
            />
          )}
        </div>
        <h2 className="kicker mt-6">{t.why}</h2>
        <ul className="mt-1 list-disc pl-4 text-sm marker:text-muted">
          {reasons.map((reason) => (
            <li key={reason}>{t.reasons[reason]}</li>
          ))}
        </ul>
      </div>
      <div className="panel self-start p-5">
        <p className="text-lg/snug font-semibold">
          {statement.attribution?.speaker.name ?? statementWords.unattributed}{" "}
          <ReviewedMark reviewed={statement.reviewed} of={["confirmed", "speaker"]} />
        </p>
        {statement.attribution !== null && detailOf(statement.attribution.speaker) !== null && (
          <p className="text-sm text-muted">{detailOf(statement.attribution.speaker)}</p>
        )}
        <div className="mt-3">
          <StanceBadge stance={statement.stance} words={words} reviewed={statement.reviewed} />
        </div>
        {outcome !== undefined && <p className="mt-2 text-sm font-semibold">{t.decided[outcome]}</p>}
        <DecisionPanel
          key={row.id}
          article={article}
          statement={statement}
          words={words}
          speakers={speakersOf(analyzed.data.statements)}
          decisions={decisions}
          hasKeys
          draft={draft}
          onDraft={setDraft}
          onDecide={onDecide}
        />
        <History article={article} statement={statement} words={words} />
      </div>
    </div>
  );
}

function Keys() {
  const t = useMessages(queueMessages);
  const keys = [
    [["A"], t.keyNames.accept],
    [["1", "2", "3", "4", "5"], t.keyNames.band],
    [["0"], t.keyNames.offTarget],
    [["R"], t.keyNames.reject],
    [["U"], t.keyNames.undo],
    [["J", "K"], t.keyNames.move],
  ] as const;
  return (
    <section aria-label={t.keys} className="mt-8 border-t border-line pt-3 text-sm text-muted no-print max-md:hidden">
      <ul className="flex flex-wrap gap-x-5 gap-y-1.5">
        {keys.map(([names, does]) => (
          <li key={does}>
            {names.map((name) => (
              <kbd key={name} className="key mr-1">
                {name}
              </kbd>
            ))}
            {does}
          </li>
        ))}
      </ul>
    </section>
  );
}

function QueueSkeleton() {
  return (
    <div className="mt-6 grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_23rem]">
      <LoadingNote />
      <div className="grid content-start gap-4">
        <Skeleton className="h-5 w-64" />
        <Skeleton className="h-40" />
      </div>
      <Skeleton height={420} />
    </div>
  );
}
