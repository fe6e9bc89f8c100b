import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  useRouterState,
} from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { Masthead } from "./components/masthead.tsx";
import { ProblemNotice } from "./components/problem-notice.tsx";
import { Keyboard } from "./features/commands/keyboard.tsx";
import { isEmbedAddress } from "./features/embed/embedded.ts";
import { TargetFrame } from "./features/targets/target-frame.tsx";
import { NotFoundPage } from "./pages/not-found-page.tsx";
import { OverviewPage } from "./pages/overview-page.tsx";
import { preloadSpeakersSection } from "./pages/sections/speakers-section.tsx";
import { StartPage } from "./pages/start-page.tsx";
import {
  parseSearch,
  readAddSearch,
  readArticleSearch,
  readArticlesSearch,
  readCompareSearch,
  readEditSearch,
  readOverviewSearch,
  readReviewSearch,
  readStatementsSearch,
  readTimelineSearch,
  stringifySearch,
} from "./search.ts";

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
const target = createRoute({ getParentRoute: () => root, path: "/targets/$id", component: TargetFrame });
const overview = createRoute({
  getParentRoute: () => target,
  path: "/",
  validateSearch: readOverviewSearch,
  loader: preloadSpeakersSection,
  component: OverviewPage,
});
// What most visits begin with is there at once; the other views are loaded when they are opened.
const timeline = createRoute({
  getParentRoute: () => target,
  path: "/timeline",
  validateSearch: readTimelineSearch,
  component: lazyRouteComponent(() => import("./pages/timeline-page.tsx"), "TimelinePage"),
});
const compare = createRoute({
  getParentRoute: () => target,
  path: "/compare",
  validateSearch: readCompareSearch,
  component: lazyRouteComponent(() => import("./pages/compare-page.tsx"), "ComparePage"),
});
const statements = createRoute({
  getParentRoute: () => target,
  path: "/statements",
  validateSearch: readStatementsSearch,
  component: lazyRouteComponent(() => import("./pages/statements-page.tsx"), "StatementsPage"),
});
const review = createRoute({
  getParentRoute: () => target,
  path: "/review",
  validateSearch: readReviewSearch,
  component: lazyRouteComponent(() => import("./pages/review-page.tsx"), "ReviewPage"),
});
const editTarget = createRoute({
  getParentRoute: () => target,
  path: "/edit",
  validateSearch: readEditSearch,
  component: lazyRouteComponent(() => import("./pages/target-editor-page.tsx"), "EditTargetPage"),
});
const targets = createRoute({
  getParentRoute: () => root,
  path: "/targets",
  component: lazyRouteComponent(() => import("./pages/targets-page.tsx"), "TargetsPage"),
});
const newTarget = createRoute({
  getParentRoute: () => root,
  path: "/targets/new",
  component: lazyRouteComponent(() => import("./pages/target-editor-page.tsx"), "NewTargetPage"),
});
const speaker = createRoute({
  getParentRoute: () => target,
  path: "/speakers/$speakerId",
  validateSearch: readStatementsSearch,
  component: lazyRouteComponent(() => import("./pages/speaker-page.tsx"), "SpeakerPage"),
});
const article = createRoute({
  getParentRoute: () => root,
  path: "/articles/$id",
  validateSearch: readArticleSearch,
  component: lazyRouteComponent(() => import("./pages/article-page.tsx"), "ArticlePage"),
});
const embed = createRoute({
  getParentRoute: () => root,
  path: "/embed/targets/$id/$view",
  component: lazyRouteComponent(() => import("./pages/embed-page.tsx"), "EmbedPage"),
});
const articles = createRoute({
  getParentRoute: () => root,
  path: "/articles",
  validateSearch: readArticlesSearch,
  component: lazyRouteComponent(() => import("./pages/articles-page.tsx"), "ArticlesPage"),
});
const add = createRoute({
  getParentRoute: () => root,
  path: "/add",
  validateSearch: readAddSearch,
  component: lazyRouteComponent(() => import("./pages/add-article-page.tsx"), "AddArticlePage"),
});

/** Every address of the dashboard; all of a view's state is in its address. */
export const router = createRouter({
  routeTree: root.addChildren([
    start,
    targets,
    newTarget,
    target.addChildren([overview, timeline, compare, statements, review, speaker, editTarget]),
    article,
    articles,
    embed,
    add,
  ]),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: "intent",
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
  // In another site's page there is nothing of ours but the chart.
  if (isEmbedAddress(path)) return <Outlet />;
  return (
    <Keyboard>
      <Masthead />
      <main ref={main} id="content" tabIndex={-1} className="outline-none">
        <Outlet />
      </main>
    </Keyboard>
  );
}
