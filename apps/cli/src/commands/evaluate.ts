/** What can be evaluated beside the annotated corpus, on a file of the user's own. */
const subjects: Readonly<Record<string, () => Promise<{ run(args: string[]): Promise<void> }>>> = {
  quotes: () => import("./evaluate-quotes.ts"),
  stance: () => import("./evaluate-stance.ts"),
};

/** `evaluate`: quality on our own annotated corpus; `evaluate quotes GOLD.jsonl`, `evaluate stance GOLD.jsonl`: on any annotated file. */
export async function run(args: string[]): Promise<void> {
  const [subject = "", ...rest] = args;
  if (subject === "" || subject.startsWith("-")) {
    const corpus = await import("./evaluate-corpus.ts");
    return await corpus.run(args);
  }
  const load = Object.hasOwn(subjects, subject) ? subjects[subject] : undefined;
  if (load === undefined)
    throw new Error(`there is no “${subject}” to evaluate, only ${Object.keys(subjects).join(", ")}`);
  const { run } = await load();
  await run(rest);
}
