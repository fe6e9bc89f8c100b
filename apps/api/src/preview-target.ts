import type { TargetPreview } from "@standpoint/contract";
import type { Target } from "@standpoint/domain";
import type { StatementRow } from "@standpoint/storage";
import type { Dependencies } from "./app.ts";

/** After so long no more articles are begun. */
const longEnoughMs = 5_000;

/** One that takes longer is given up, with its thread. */
const tooLongMs = 10_000;

/** Articles scored at a time: others want the threads too. */
const atOnce = 4;

/**
 * How stored statements would be scored toward a target, beside their scores toward the one that it is to replace.
 *
 * By the scorer that comes with Standpoint: a model elsewhere would be asked, and paid, with every letter that somebody types.
 *
 * @param preview.signal ends it before the next articles: whoever asked has typed on
 */
export async function previewTarget(
  { store, score }: Pick<Dependencies, "store" | "score">,
  preview: {
    readonly target: Target;
    readonly replaced: Target | null;
    readonly limit: number;
    readonly signal: AbortSignal;
  },
): Promise<TargetPreview> {
  const { replaced, limit, signal } = preview;
  const target: Target = { ...preview.target, scorer: "cross-encoder" };
  const samples = await samplesOf(store, { target, replaced, limit });
  const scores = new Map<string, TargetPreview["statements"][number]["after"]>();
  const articles = [...new Set(samples.map(({ articleId }) => articleId))];
  const [startedAt, tooLong] = [performance.now(), AbortSignal.timeout(tooLongMs)];
  for (let next = 0; next < articles.length; next += atOnce) {
    if (signal.aborted || performance.now() - startedAt > longEnoughMs) break;
    const scored = articles.slice(next, next + atOnce).map(async (id) => {
      // All of them: what is said beside a statement may tell whom it is about.
      return await score({ ...(await store.getArticleStatements(id)), target, evidence: false }, tooLong);
    });
    for (const { id, stance } of (await Promise.all(scored)).flat()) scores.set(id, stance);
  }
  return { statements: samples.flatMap((sample) => beside(sample, scores.get(sample.id), replaced)) };
}

/** Of the target that is replaced; of the first one where there is none, or nothing is scored toward it yet. */
async function samplesOf(
  store: Dependencies["store"],
  { target, replaced, limit }: { readonly target: Target; readonly replaced: Target | null; readonly limit: number },
): Promise<readonly StatementRow[]> {
  const [first] = await store.listTargets();
  for (const { id: targetId } of [replaced, first].filter((one) => one != null)) {
    const samples = await store.sampleStatements({ targetId, names: namesOf(target), limit });
    if (samples.length > 0) return samples;
  }
  return [];
}

type Previewed = TargetPreview["statements"][number];

function beside(
  { targetId, targetRevision: _revision, stance, ...statement }: StatementRow,
  after: Previewed["after"] | undefined,
  replaced: Target | null,
): readonly Previewed[] {
  return after === undefined ? [] : [{ ...statement, before: targetId === replaced?.id ? stance : null, after }];
}

/** More names than these are not looked for. */
const mostNames = 12;

/** What the sides are called, the most telling first. */
function namesOf({ challenger, incumbent }: Target): readonly string[] {
  const names = [challenger, incumbent].flatMap((party) =>
    party ? [party.name, ...party.aliases.en.slice(0, 3), ...party.aliases.de.slice(0, 3)] : [],
  );
  return [...new Set(names)].slice(0, mostNames);
}
