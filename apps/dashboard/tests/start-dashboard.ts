import type { TestProject } from "vitest/node";
import { serveDashboard } from "./serve-dashboard.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the API serves the dashboard, with a slash at its end. */
    dashboardUrl: string;
  }
}

/** One dashboard with the sample corpus for all files of tests. */
export default async function startDashboard(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await serveDashboard({ withSample: true });
  project.provide("dashboardUrl", url);
  return stop;
}
