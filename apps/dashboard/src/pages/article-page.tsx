import type { AnalyzedArticle } from "@standpoint/contract";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { Target } from "../api-types.ts";
import { appMessages } from "../components/messages.ts";
import { usePageTitle } from "../components/page-title.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { LoadingNote, Skeleton } from "../components/skeleton.tsx";
import { factsOf } from "../features/articles/article-facts.ts";
import { statementsToward } from "../features/articles/article-marks.ts";
import { ArticleText } from "../features/articles/article-text.tsx";
import { CopyNote } from "../features/articles/copy-note.tsx";
import { FoundFacts } from "../features/articles/found-facts.tsx";
import { MarkLegend } from "../features/articles/mark-legend.tsx";
import { articleMessages } from "../features/articles/messages.ts";
import { StatementList } from "../features/articles/statement-list.tsx";
import { StatementPanel } from "../features/articles/statement-panel.tsx";
import { DeleteButton } from "../features/deletion/delete-button.tsx";
import { DecisionPanel } from "../features/review/decision-panel.tsx";
import { History } from "../features/review/history.tsx";
import { speakersOf } from "../features/review/speakers-of.ts";
import { useDecisions } from "../features/review/use-decisions.tsx";
import { useDraft } from "../features/review/use-draft.ts";
import { PageShareButton } from "../features/share/share-button.tsx";
import { statementMessages } from "../features/statements/messages.ts";
import { useFormat, useLanguage, useMessages } from "../messages.ts";
import { articleQuery, targetsQuery } from "../queries.ts";
import { readArticleSearch } from "../search.ts";

const route = getRouteApi("/articles/$id");

/** An article with its statements marked, and the reasons for the score of the one that is open. */
export function ArticlePage() {
  const statementsWords = useMessages(statementMessages);
  const appWords = useMessages(appMessages);
  const { id } = route.useParams();
  const { target: targetId } = readArticleSearch(route.useSearch());
  const article = useQuery(articleQuery(id));
  const targets = useQuery(targetsQuery());
  const target = targets.data?.find((one) => one.id === targetId) ?? targets.data?.[0];
  usePageTitle(article.data === undefined ? undefined : (article.data.article.title ?? statementsWords.untitled));

  const failed = [article, targets].find(({ isError }) => isError);
  if (failed !== undefined) {
    return (
      <div className="page py-10">
        <ProblemNotice error={failed.error} onRetry={() => void failed.refetch()} />
      </div>
    );
  }
  if (article.data === undefined || targets.data === undefined) return <ArticleSkeleton />;
  if (target === undefined) return <div className="page py-10">{appWords.noTargets}</div>;
  return <ArticleView analyzed={article.data} target={target} targets={targets.data} />;
}

interface ArticleViewProps {
  readonly analyzed: AnalyzedArticle;
  readonly target: Target;
  readonly targets: readonly Target[];
}

function ArticleView({ analyzed, target, targets }: ArticleViewProps) {
  const { article, statements: all } = analyzed;
  const statementsWords = useMessages(statementMessages);
  const format = useFormat();
  const t = useMessages(articleMessages);
  const language = useLanguage();
  const { statement: chosenId, added } = readArticleSearch(route.useSearch());
  const navigate = route.useNavigate();
  const statements = statementsToward(all, target.id);
  const place = statements.findIndex(({ id }) => id === chosenId);
  const chosen = statements[place];
  const onTarget = statements.filter(({ stance }) => stance.value !== null).length;
  const words = target.bands[language];
  const decisions = useDecisions();
  const [draft, setDraft] = useDraft(chosen?.id);

  return (
    <div className="page pt-8 pb-16 max-lg:pb-0">
      {decisions.dialog}
      {added !== undefined && (
        <div role="status" className="mb-6 rounded-[4px] border-l-4 border-accent bg-accent-soft px-4 py-3">
          <p>
            <strong className="font-semibold">{t[added]}</strong> {t.found(statements.length, onTarget)}.
          </p>
          <FoundFacts facts={factsOf(article, statements)} />
        </div>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,44rem)_minmax(20rem,26rem)] xl:gap-x-20">
        <header className="max-w-[46rem] lg:col-span-2">
          <p className="text-sm text-muted">
            {[article.byline && t.by(article.byline), article.outlet, format.longDay(article.publishedOn)]
              .filter((part) => part !== null)
              .join(", ")}
            {article.publishedOnSource === "received" && ` (${statementsWords.received})`}
            {article.url !== null && /^https?:/i.test(article.url) && (
              <>
                {". "}
                <a href={article.url} rel="noreferrer noopener" target="_blank" className="text-link">
                  {t.source}
                </a>
              </>
            )}
          </p>
          <CopyNote analyzed={analyzed} targetId={target.id} />
          <h1 className="mt-1 font-serif text-2xl font-medium tracking-[-0.015em]" lang={article.language}>
            {article.title ?? statementsWords.untitled}
          </h1>
          <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1">
            <label htmlFor="article-claim" className="kicker">
              {t.claim}
            </label>
            <select
              id="article-claim"
              className="field w-auto max-w-full py-1 font-serif text-base"
              value={target.id}
              onChange={(event) => void navigate({ search: { target: event.target.value }, resetScroll: false })}
            >
              {targets.map(({ id, claim }) => (
                <option key={id} value={id}>
                  {claim[language]}
                </option>
              ))}
            </select>
            <Link to="/targets/$id" params={{ id: target.id }} className="text-link text-sm">
              {t.back}
            </Link>
          </div>
        </header>
        <div className="min-w-0">
          {article.text === "" ? (
            <p className="max-w-[50ch] border-y border-line py-2.5 text-muted">{t.noText}</p>
          ) : (
            <>
              <div className="mb-5 border-y border-line py-2.5">
                <MarkLegend />
              </div>
              <ArticleText
                article={article}
                statements={statements}
                words={words}
                chosenId={chosen?.id}
                draft={draft}
              />
            </>
          )}
        </div>
        {/* On a phone the open statement stays at the foot of the screen while its words are read above. */}
        <aside
          className={
            chosen === undefined
              ? "lg:sticky lg:top-6 lg:self-start max-lg:pb-10"
              : "max-lg:sticky max-lg:bottom-0 max-lg:z-10 max-lg:-mx-[clamp(1rem,3.2vw,3rem)] max-lg:max-h-[46svh] max-lg:overflow-y-auto max-lg:border-t max-lg:border-line-strong max-lg:bg-surface max-lg:shadow-[0_-8px_24px_rgb(0_0_0/0.12)] lg:sticky lg:top-6 lg:max-h-[calc(100svh-3rem)] lg:self-start lg:overflow-y-auto"
          }
        >
          {chosen !== undefined && (
            <div className="lg:mb-6">
              <StatementPanel
                article={article}
                statement={chosen}
                words={words}
                previousId={statements[place - 1]?.id}
                nextId={statements[place + 1]?.id}
              >
                <DecisionPanel
                  key={chosen.id}
                  article={article}
                  statement={chosen}
                  words={words}
                  speakers={speakersOf(all)}
                  decisions={decisions}
                  draft={draft}
                  onDraft={setDraft}
                />
                <History article={article} statement={chosen} words={words} />
              </StatementPanel>
            </div>
          )}
          <div className={chosen === undefined ? "" : "max-lg:px-5 max-lg:pb-6"}>
            <StatementList article={article} statements={statements} chosenId={chosen?.id} />
            <div className="mt-8 flex flex-wrap gap-2 border-t border-line pt-4 no-print">
              <PageShareButton files={[{ kind: "article", id: article.id, format: "json" }]} />
              <DeleteButton
                kind="article"
                id={article.id}
                name={article.title ?? statementsWords.untitled}
                after="/articles"
              />
            </div>
          </div>
        </aside>
      </div>
    </div>
  );
}

function ArticleSkeleton() {
  return (
    <div className="page pt-8 pb-16">
      <LoadingNote />
      <Skeleton className="h-5 w-64" />
      <Skeleton className="mt-3 h-10 w-3/5" />
      <div className="mt-24 grid max-w-[40rem] gap-4">
        {["a", "b", "c", "d", "e"].map((key) => (
          <Skeleton key={key} className="h-24" />
        ))}
      </div>
    </div>
  );
}
