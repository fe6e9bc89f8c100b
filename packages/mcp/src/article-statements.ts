import { formSchema } from "@standpoint/contract";
import { z } from "zod";
import { quote, speakerSchema, stanceSchema } from "./fields.ts";
import { type ScoredStatement, speakerOf, stanceOf, stanceWords } from "./toward.ts";

/** The most that one answer holds: an entry for each statement and target. */
export const maxStatements = 100;

/** A statement with the words it was found by. */
export const articleStatementSchema = z.object({
  id: z.string(),
  targetId: z.string(),
  speaker: speakerSchema.nullable(),
  attribution: z
    .object({ rule: z.string(), confidence: z.number() })
    .nullable()
    .meta({ description: "How the speaker was found." }),
  form: formSchema,
  text: z.string(),
  start: z.int().meta({ description: "Where it begins in the article's text, in UTF-16 code units." }),
  cue: z.string().nullable().meta({ description: "The words that say that something is said." }),
  source: z.string().nullable().meta({ description: "The words that say who." }),
  stance: stanceSchema,
  evidence: z
    .array(z.object({ words: z.string(), weight: z.number() }))
    .meta({ description: "The words that moved the score; their weights add up to it." }),
});

/** @param articleText that the statement's spans point into */
export function withEvidence(statement: ScoredStatement, articleText: string): z.output<typeof articleStatementSchema> {
  const wordsAt = (span: { readonly start: number; readonly end: number } | null) =>
    span && quote(articleText.slice(span.start, span.end));
  const { id, targetId, attribution, form, text, content, cue, source, stance } = statement;
  return {
    id,
    targetId,
    speaker: speakerOf(statement),
    attribution: attribution && { rule: attribution.sieve, confidence: attribution.confidence },
    form,
    text: quote(text),
    start: content[0]?.start ?? 0,
    cue: wordsAt(cue),
    source: wordsAt(source),
    stance: stanceOf(statement),
    evidence: stance.evidence.map(({ weight, ...span }) => ({ words: wordsAt(span) ?? "", weight })),
  };
}

export function statementLine({ speaker, stance, text, targetId }: z.output<typeof articleStatementSchema>): string {
  return `${speaker?.name ?? "(nobody named)"}, ${stanceWords(stance)} toward ${targetId}: “${text}”`;
}
