import type { AttributedQuotation } from "./quotation.ts";
import type { StanceScore } from "./stance.ts";
import type { Statement } from "./statement.ts";

/**
 * What people decided of a statement: `accepted` that its score is right, `confirmed` that its speaker and words are, or
 * that the `stance`, the `speaker` or the `content` is another one, or that it is `rejected`, being no statement at all.
 */
export const reviewedParts = ["accepted", "stance", "confirmed", "speaker", "content", "rejected"] as const;
export type Reviewed = (typeof reviewedParts)[number];

/** The answers that a person's decisions were put over. */
export interface MachineAnswer extends Pick<Statement, "text">, Pick<AttributedQuotation, "content" | "attribution"> {
  readonly stance: StanceScore;
}
