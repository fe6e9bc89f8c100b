import type { SpeakerSummary } from "@standpoint/contract";
import type { BandWords, ScoredStatement, Speaker } from "./api-types.ts";

/** Fixtures for tests: invented people, plain values for what a test does not care about. */
export const testWords: BandWords = ["dismisses", "downplays", "balanced", "concerned", "alarmed"];

export function testSpeaker(name: string, speaker: Partial<Speaker> = {}): Speaker {
  return { id: name.toLowerCase().replace(" ", "-"), kind: "person", name, role: null, organization: null, ...speaker };
}

export function testSummary(name: string, mean: number, summary: Partial<SpeakerSummary> = {}): SpeakerSummary {
  return {
    speaker: testSpeaker(name),
    mean,
    low: mean - 0.1,
    high: mean + 0.1,
    count: 4,
    undecided: 0,
    corrected: 0,
    articles: 3,
    singleSource: false,
    shrunkMean: mean / 2,
    distribution: [0, 0, 0, 0, 0],
    previous: null,
    ...summary,
  };
}

export function testStatement(statement: Partial<ScoredStatement> & { id: string }): ScoredStatement {
  return {
    articleId: "art_1",
    publishedOn: "2031-03-04",
    text: "words",
    form: "direct",
    content: [{ start: 0, end: 5 }],
    cue: null,
    source: null,
    attribution: null,
    targetId: "harbour",
    targetRevision: 1,
    stance: { value: null, confidence: 0, labels: [], scorer: "roles", scorerVersion: "1", evidence: [] },
    reviewed: [],
    machine: null,
    ...statement,
  };
}
