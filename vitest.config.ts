import { defineConfig } from "vitest/config";

const everywhere = ["packages/**", "apps/**", "tests/**"];
const tests = (pattern: string) => everywhere.map((folder) => `${folder}/${pattern}`);

// Kinds of run: fast (every change), fuzz (requests without end), postgres (a real server from npm), browser (a real
// Chromium from npm).
export default defineConfig({
  test: {
    // Left alone, vitest keeps one core of two for itself.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "fast",
          include: tests("*.test.ts"),
          exclude: ["**/node_modules/**", ...tests("*.{postgres,browser,disk,fuzz}.test.ts")],
          // Files share the loaded word lists; none leaves state behind.
          isolate: false,
          // Generous: property tests and child processes share the cores with whatever else runs.
          testTimeout: 30_000,
        },
      },
      // Fills a small disk, which may end the process that runs it: by itself (`pnpm test:disk`).
      { test: { name: "disk", include: tests("*.disk.test.ts") } },
      { test: { name: "fuzz", include: tests("*.fuzz.test.ts"), testTimeout: 300_000 } },
      { test: { name: "postgres", include: tests("*.postgres.test.ts"), testTimeout: 60_000, hookTimeout: 120_000 } },
      {
        test: {
          name: "browser",
          include: tests("*.browser.test.ts"),
          // Builds the dashboard where it is stale, and starts an API for each of two workers.
          globalSetup: "apps/dashboard/tests/start-dashboard.ts",
          maxWorkers: 2,
          // A browser wants the processor for itself.
          sequence: { groupOrder: 1 },
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
