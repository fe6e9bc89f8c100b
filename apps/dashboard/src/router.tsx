import { createRootRoute, createRoute, createRouter, Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { Masthead } from "./components/masthead.tsx";
import { ProblemNotice } from "./components/problem-notice.tsx";
import { AddArticlePage } from "./pages/add-article-page.tsx";
import { ArticlePage } from "./pages/article-page.tsx";
import { NotFoundPage } from "./pages/not-found-page.tsx";
import { OverviewPage } from "./pages/overview-page.tsx";
import { StartPage } from "./pages/start-page.tsx";
import { parseSearch, readArticleSearch, readOverviewSearch, stringifySearch } from "./search.ts";

const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotFoundPage,
  errorComponent: ({ error, reset }) => (
    <div className="page py-10">
      <ProblemNotice error={error} onRetry={reset} />
    </div>
  ),
});

const start = createRoute({ getParentRoute: () => root, path: "/", component: StartPage });
const overview = createRoute({
  getParentRoute: () => root,
  path: "/targets/$id",
  validateSearch: readOverviewSearch,
  component: OverviewPage,
});
const article = createRoute({
  getParentRoute: () => root,
  path: "/articles/$id",
  validateSearch: readArticleSearch,
  component: ArticlePage,
});
const add = createRoute({ getParentRoute: () => root, path: "/add", component: AddArticlePage });

/** Every address of the dashboard; all of a view's state is in its address. */
export const router = createRouter({
  routeTree: root.addChildren([start, overview, article, add]),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

/** What every view stands in. Another view takes the focus, as another page would. */
function Frame() {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const main = useRef<HTMLElement>(null);
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <>
      <Masthead />
      <main ref={main} id="content" tabIndex={-1} className="outline-none">
        <Outlet />
      </main>
    </>
  );
}
