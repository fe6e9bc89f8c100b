import { readdirSync, readFileSync } from "node:fs";
import { type Article, type RegisteredSpeaker, type ScoredStatement, type Target, textOf } from "@standpoint/domain";
import { analyzeArticle } from "@standpoint/pipeline";
import { type ArticleDraft, createArticle } from "@standpoint/pipeline/drafts";
import { createRolesScorer } from "@standpoint/stance";
import { describe, expect, test } from "vitest";

const corpus = new URL("../corpus/", import.meta.url);
const read = <Content>(path: string): Content => JSON.parse(readFileSync(new URL(path, corpus), "utf8"));

const register: readonly RegisteredSpeaker[] = read("speakers.json");
const targets: readonly Target[] = read("targets.json");
const scorer = createRolesScorer();

/** An analysis as a reviewer reads it: for each statement who, how, what, and where it stands toward each target. */
function snapshotOf({ text }: Article, statements: readonly ScoredStatement[]): string {
  const [first] = targets;
  const lines = statements
    .filter(({ targetId }) => targetId === first?.id)
    .flatMap(({ id, form, cue, source, attribution, text: said }) => {
      const stances = statements
        .filter((statement) => statement.id === id && statement.stance.value !== null)
        .map(({ targetId, stance }) => `${targetId} ${stance.value?.toFixed(2)}`);
      const speaker = attribution
        ? `${attribution.speaker.name} (${attribution.speaker.kind}, ${attribution.sieve})`
        : "nobody";
      return [
        `${speaker} — ${form}, cue ${cue ? textOf(text, cue) : "–"}, source ${source ? textOf(text, source) : "–"}`,
        `  ${said}`,
        `  ${stances.join("; ") || "off target"}`,
      ];
    });
  return `${lines.join("\n")}\n`;
}

describe.for(readdirSync(new URL("articles/", corpus)).sort())("%s", (name) => {
  test("reads as its snapshot says", async () => {
    const draft = read<ArticleDraft & { publishedOn: string }>(`articles/${name}`);
    const article = createArticle(draft, draft.publishedOn);
    const statements = await analyzeArticle({ article, register, targets, scorerOf: () => scorer });
    await expect(snapshotOf(article, statements)).toMatchFileSnapshot(
      `../corpus/snapshots/${name.replace(/\.json$/, ".txt")}`,
    );
  });
});

test("every article has its annotations and its snapshot, and no others are there", () => {
  const names = (folder: string, ending: RegExp) =>
    readdirSync(new URL(folder, corpus))
      .map((file) => file.replace(ending, ""))
      .sort();
  const articles = names("articles/", /\.json$/);
  expect(names("annotations/", /\.json$/)).toEqual(articles);
  expect(names("snapshots/", /\.txt$/)).toEqual(articles);
});
