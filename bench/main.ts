/** What can be measured: a file for each subject. */
const subjects: Readonly<Record<string, () => Promise<{ run(): void | Promise<void> }>>> = {
  reading: () => import("./reading.ts"),
  jobs: () => import("./jobs.ts"),
  "long-texts": () => import("./long-texts.ts"),
  stance: () => import("./stance.ts"),
};

// `pnpm bench [SUBJECT...]`: all of them when none is named.
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(subjects, name));
if (unknown.length > 0) {
  process.stderr.write(`usage: pnpm bench [${Object.keys(subjects).join(" | ")}]\n`);
  process.exitCode = 1;
} else {
  for (const [name, load] of Object.entries(subjects)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const { run } = await load();
    await run();
  }
}
