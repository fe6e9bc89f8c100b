import type { AnalyzedArticle, Filter, SpeakerSummary, TargetList } from "@standpoint/contract";

export type Target = TargetList["targets"][number];
export type Speaker = SpeakerSummary["speaker"];
export type ScoredStatement = AnalyzedArticle["statements"][number];
export type Stance = ScoredStatement["stance"];
export type Article = AnalyzedArticle["article"];
export type Form = ScoredStatement["form"];
export type Language = Article["language"];
/** A band of the scale, or `off-target`. */
export type BandFilter = NonNullable<Filter["band"]>[number];
export type Band = Exclude<BandFilter, "off-target">;
export type BandWords = Target["bands"]["en"];
