export type { ApiKey, Role } from "./api-key.ts";
export { type Article, type Language, type Localized, languages } from "./article.ts";
export type { Document } from "./document.ts";
export * from "./errors.ts";
export {
  type AttributedQuotation,
  type Attribution,
  type Form,
  forms,
  type Quotation,
  type Sieve,
  sieves,
} from "./quotation.ts";
export { type MachineAnswer, type Reviewed, reviewedParts } from "./review.ts";
export { assertContent, type Span, spanSeparator, textOf } from "./span.ts";
export { type RegisteredSpeaker, type Speaker, type SpeakerKind, speakerKinds } from "./speaker.ts";
export {
  type Band,
  bandOf,
  bands,
  type Evidence,
  isUndecided,
  type Label,
  labelOf,
  leaning,
  ownLabels,
  type ScoredStatement,
  type StanceScore,
} from "./stance.ts";
export type { Statement } from "./statement.ts";
export type { BandWords, Party, ScorerName, Target, TargetDraft } from "./target.ts";
