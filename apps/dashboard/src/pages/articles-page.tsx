import type { ArticleFilter } from "@standpoint/contract";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ChoiceMenu } from "../components/choice-menu.tsx";
import { EmptyNote } from "../components/empty-note.tsx";
import { usePageTitle } from "../components/page-title.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { LoadingNote, Skeleton } from "../components/skeleton.tsx";
import { ArticleList } from "../features/articles/article-list.tsx";
import { articleListMessages } from "../features/articles/messages.ts";
import { PageShareButton } from "../features/share/share-button.tsx";
import { SearchField } from "../features/statements/filter-bar.tsx";
import { DatesMenu, LanguageMenu, ValueList } from "../features/statements/filter-menus.tsx";
import { filterMessages } from "../features/statements/messages.ts";
import { useMessages } from "../messages.ts";
import { articleFacetsQuery, articlesQuery, tableFormats } from "../queries.ts";
import { readArticlesSearch, toggled } from "../search.ts";

const route = getRouteApi("/articles");

/** Every article that is stored, with statements or without. */
export function ArticlesPage() {
  const t = useMessages(articleListMessages);
  usePageTitle(t.title);
  const filter = readArticlesSearch(route.useSearch());
  const articles = useInfiniteQuery(articlesQuery(filter));
  const rows = articles.data?.pages.flatMap((page) => page.articles) ?? [];
  const [first] = articles.data?.pages ?? [];
  return (
    <div className="page pt-8 pb-16">
      <div className="flex items-start justify-between gap-4">
        <h1 className="font-serif text-2xl font-medium tracking-[-0.015em]">{t.title}</h1>
        <PageShareButton files={filesOf(filter)} allArticles={filesOf({})} />
      </div>
      <p className="mt-1 min-h-6 text-sm text-muted" aria-live="polite">
        {first !== undefined && t.total(first.total)}
      </p>
      <ArticleFilters filter={filter} />
      {articles.isError && rows.length === 0 ? (
        <ProblemNotice error={articles.error} onRetry={() => void articles.refetch()} />
      ) : first === undefined ? (
        <div className="grid gap-3">
          <LoadingNote />
          {["a", "b", "c", "d", "e", "f", "g", "h"].map((key) => (
            <Skeleton key={key} className="h-12" />
          ))}
        </div>
      ) : rows.length === 0 ? (
        <EmptyNote text={t.empty} hint={t.emptyHint} />
      ) : (
        <div aria-busy={articles.isPlaceholderData} className="aria-busy:opacity-60">
          <ArticleList articles={rows} />
          {articles.hasNextPage && (
            <button
              type="button"
              className="button mt-5 min-h-11 px-6"
              disabled={articles.isFetchingNextPage}
              onClick={() => void articles.fetchNextPage()}
            >
              {articles.isFetchingNextPage ? t.loadingMore : t.more}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

const filesOf = (query: ArticleFilter) => tableFormats.map((format) => ({ kind: "articles" as const, query, format }));

function ArticleFilters({ filter }: { filter: ArticleFilter }) {
  const t = useMessages(articleListMessages);
  const navigate = route.useNavigate();
  const { outlet } = useMessages(filterMessages);
  const change = (changed: ArticleFilter, { isTyping = false } = {}) =>
    void navigate({ search: { ...filter, ...changed }, replace: isTyping, resetScroll: false });
  return (
    <section
      aria-label={t.filters}
      className="no-print mt-4 mb-5 flex flex-wrap items-center gap-2 border-b border-line pb-4"
    >
      <SearchField
        label={t.search}
        placeholder={t.searchPlaceholder}
        value={filter.q ?? ""}
        onChange={(q) => change({ q }, { isTyping: true })}
      />
      <DatesMenu filter={filter} onChange={change} />
      <LanguageMenu filter={filter} onChange={change} />
      <ChoiceMenu label={outlet} chosen={filter.outlet?.length ?? 0}>
        <OutletList
          filter={filter}
          label={outlet}
          onToggle={(value) => change({ outlet: toggled(filter.outlet, value) })}
        />
      </ChoiceMenu>
      {Object.keys(filter).length > 0 && (
        <button
          type="button"
          className="text-link min-h-8 px-1 text-sm"
          onClick={() => void navigate({ search: {}, resetScroll: false })}
        >
          {t.clear}
        </button>
      )}
    </section>
  );
}

interface OutletListProps {
  readonly filter: ArticleFilter;
  readonly label: string;
  readonly onToggle: (outlet: string) => void;
}

/** Outlets of the articles that fit the other filters; asked for when the list is opened. */
function OutletList({ filter, label, onToggle }: OutletListProps) {
  const { data } = useQuery(articleFacetsQuery(filter));
  return <ValueList label={label} values={data?.outlets} chosen={filter.outlet ?? []} onToggle={onToggle} />;
}
