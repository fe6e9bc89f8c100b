export { scoreStance } from "./score-stance.ts";
export type { Passage, PassageContext, StanceScorer } from "./scorer.ts";
export { createRolesScorer } from "./scorers/roles.ts";
export { targetFromClaim } from "./target-from-claim.ts";
