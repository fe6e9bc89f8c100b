import { type Label, ownLabels, type Speaker } from "@standpoint/domain";
import type { ReportedStatement } from "./columns.ts";

/** A statement for tests; what a test does not care about has a plain value. */
export function sampleStatement({
  value = 0.5,
  articleId = "art_1",
  publishedOn = "2025-02-14",
  speaker = "Anna Weber",
  labels = ownLabels(value),
  ...rest
}: {
  value?: number | null;
  speaker?: string | null;
  labels?: readonly Label[];
} & Partial<Omit<ReportedStatement, "stance" | "attribution">> = {}): ReportedStatement {
  return {
    id: "st_1",
    articleId,
    publishedOn,
    text: "The tariffs hit us hard.",
    form: "direct",
    content: [{ start: 1, end: 25 }],
    cue: { start: 27, end: 31 },
    source: { start: 32, end: 42 },
    attribution: speaker === null ? null : { speaker: sampleSpeaker(speaker), sieve: "explicit-name", confidence: 0.9 },
    targetId: "tariffs",
    targetRevision: 1,
    stance: { value, confidence: 0.75, labels, scorer: "roles", scorerVersion: "1", evidence: [] },
    article: { title: null, outlet: "Example Post", url: null, language: "en", publishedOnSource: "given" },
    cueText: "said",
    sourceText: "Anna Weber",
    reviewed: [],
    ...rest,
  };
}

function sampleSpeaker(name: string): Speaker {
  return { id: name.toLowerCase().replaceAll(" ", "-"), kind: "person", name, role: null, organization: null };
}
