import type { StatementPage, StatementRow } from "@standpoint/contract";
import { keepPreviousData, useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { pageLength, type StatementListQuery, statementPageQuery } from "../../queries.ts";

/** A list of any length, of which only the pages in view are here. */
export interface StatementRows {
  /** Its first page, which has the counts; `undefined` until it is here. */
  readonly top: StatementPage | undefined;
  /** How many rows it has, here or not. */
  readonly length: number;
  /** Why the list could not be read. */
  readonly error: Error | null;
  /** What is shown is another query's, until this one's is here. */
  readonly isStale: boolean;
  readonly rowAt: (index: number) => StatementRow | undefined;
  /** Rows from one index to another, both included, read where they are not here yet. */
  readonly rowsBetween: (first: number, last: number) => Promise<readonly StatementRow[]>;
  /** Rows that are here, one after another, with those in view among them: so many at most, from the index `first`. */
  readonly loaded: (most: number) => { readonly first: number; readonly rows: readonly StatementRow[] };
  /** Has the pages of these rows read. */
  readonly show: (first: number, last: number) => void;
  readonly retry: () => void;
}

/** The most rows that a list shows: a browser's page cannot be much longer, and nobody reads as many. By relevance the API ranks no more. */
export const mostRows = ({ sort }: StatementListQuery) => (sort === "relevance" ? 1_000 : 100_000);

/** Pages that were in view are forgotten after so long. */
const keptMs = 60_000;

/** The statements of a query by their place in the list. */
export function useStatementRows(targetId: string, list: StatementListQuery): StatementRows {
  const cache = useQueryClient();
  const [inView, setInView] = useState<readonly number[]>([]);
  const top = useQuery({ ...statementPageQuery(targetId, list, 0), placeholderData: keepPreviousData });
  const length = Math.min(top.data?.total ?? 0, mostRows(list));
  const wanted = top.isPlaceholderData ? [] : pagesToRead(inView, length);
  const pages = useQueries({
    queries: wanted.map((page) => ({ ...statementPageQuery(targetId, list, page), gcTime: keptMs })),
  });
  const failed = [top, ...pages].find(({ isError }) => isError);
  const pageOf = (index: number) => Math.floor(index / pageLength);
  return {
    top: top.data,
    length,
    error: failed?.error ?? null,
    isStale: top.isPlaceholderData,
    rowAt(index) {
      const page = pageOf(index);
      const data = page === 0 ? top.data : pages[wanted.indexOf(page)]?.data;
      return data?.statements[index % pageLength];
    },
    async rowsBetween(first, last) {
      const numbers = Array.from({ length: pageOf(last) - pageOf(first) + 1 }, (_, page) => pageOf(first) + page);
      const rows: StatementRow[] = [];
      for (const page of numbers) {
        rows.push(...(await cache.ensureQueryData(statementPageQuery(targetId, list, page))).statements);
      }
      return rows.slice(first - pageOf(first) * pageLength, last - pageOf(first) * pageLength + 1);
    },
    loaded(most) {
      const pageAt = (page: number) =>
        cache.getQueryData(statementPageQuery(targetId, list, page).queryKey)?.statements;
      const pages = pagesAround(inView[0] ?? 0, {
        isHere: (page) => pageAt(page) !== undefined,
        most: most / pageLength,
      });
      const rows = pages.flatMap((page) => pageAt(page) ?? []);
      return { first: (pages[0] ?? 0) * pageLength, rows: rows.slice(0, most) };
    },
    show(first, last) {
      const numbers = [pageOf(first), pageOf(last)];
      setInView((current) => (current.join() === numbers.join() ? current : numbers));
    },
    retry: () => void failed?.refetch(),
  };
}

/** The pages that are here around one, in order: those before it only as far as there is room for it. */
export function pagesAround(
  page: number,
  { isHere, most }: { readonly isHere: (page: number) => boolean; readonly most: number },
): number[] {
  let first = page;
  while (first > 0 && page - first + 1 < most && isHere(first - 1)) first -= 1;
  const pages: number[] = [];
  for (let next = first; pages.length < most && isHere(next); next += 1) pages.push(next);
  return pages;
}

/** The pages in view and the next, which is soon in view; the first is there anyway. */
export function pagesToRead(inView: readonly number[], length: number): number[] {
  const last = Math.ceil(length / pageLength) - 1;
  const numbers = [...inView, (inView.at(-1) ?? 0) + 1];
  return [...new Set(numbers)].filter((page) => page > 0 && page <= last);
}
