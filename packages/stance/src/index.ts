export type { Passage, PassageContext, StanceScorer } from "./scorer.ts";
