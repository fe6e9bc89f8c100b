import type { TestProject } from "vitest/node";
import { serveDashboard } from "./serve-dashboard.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where an API serves the dashboard for each of the workers, with a slash at its end. */
    dashboardUrls: readonly string[];
  }
}

/** A dashboard with the sample corpus for each worker: what a test adds is seen by no test that runs beside it. */
export default async function startDashboards(project: TestProject): Promise<() => Promise<void>> {
  // One after the other: the first builds what is stale.
  const dashboards = [await serveDashboard({ withSample: true }), await serveDashboard({ withSample: true })];
  project.provide(
    "dashboardUrls",
    dashboards.map(({ url }) => url),
  );
  return async () => {
    await Promise.all(dashboards.map(({ stop }) => stop()));
  };
}
