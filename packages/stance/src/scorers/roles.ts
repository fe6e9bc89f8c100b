import type { StanceScorer } from "../scorer.ts";

export function createRolesScorer(): StanceScorer {
  return {
    name: "roles",
    version: "0",
    score: async (passages) =>
      passages.map(() => ({ value: null, confidence: 0.5, scorer: "roles", scorerVersion: "0", evidence: [] })),
  };
}
