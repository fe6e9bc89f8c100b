export type { ClaimPair, Classifier, ClassProbabilities } from "./classifier.ts";
export { scoreStance } from "./score-stance.ts";
export type { Passage, PassageContext, StanceScorer } from "./scorer.ts";
export type { AnswerStore } from "./scorers/chat-model/answer-store.ts";
export type { ChatModelSettings, Surroundings } from "./scorers/chat-model/settings.ts";
export { createChatModelScorer } from "./scorers/chat-model.ts";
export { createCrossEncoderScorer } from "./scorers/cross-encoder.ts";
export { createRolesScorer } from "./scorers/roles.ts";
export { targetFromClaim, targetIdOf } from "./target-from-claim.ts";
