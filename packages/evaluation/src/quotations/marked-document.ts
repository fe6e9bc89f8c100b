import { z } from "zod";
import { parsed } from "../parsed.ts";

/** Half-open range `[start, end)` of Unicode code points into a text: the unit of annotated corpora. */
export type Range = readonly [start: number, end: number];

/** What the Wikinews corpus marks of a quotation, each as indices of the document's tokens. */
export const wikinewsRoles = ["quote", "addressee", "cue", "frame", "speaker"] as const;
export type WikinewsRole = (typeof wikinewsRoles)[number];

/** A quotation as an annotator marked it or as a system found it. */
export interface MarkedQuotation {
  /** What was said; several ranges where something interrupts it. */
  readonly content: readonly Range[];
  /** `direct`, `indirect`, `mixed`, or whatever else a corpus tells apart. */
  readonly form: string | null;
  readonly cue: Range | null;
  /** The pieces of a cue that is torn apart, as German verbs are (“teilte … mit”). */
  readonly cuePieces: readonly Range[];
  /** The words naming who said it; empty where none stand. */
  readonly source: readonly Range[];
  readonly sourceText: string | null;
  /** The name the source stands for, its other spellings, and the full name of a surname where the article has one. */
  readonly speaker: string | null;
  readonly speakerAliases: readonly string[];
  readonly speakerFullName: string | null;
  /** Counts neither as missed nor, when found, as invented where only the core is scored. */
  readonly isOptional: boolean;
  /** Lies in the content of another quotation. */
  readonly isNested: boolean;
  readonly tokens: Readonly<Partial<Record<WikinewsRole, readonly number[]>>>;
  /** The corpus's own form and medium. */
  readonly ownForm: string | null;
  readonly medium: string | null;
}

/** A text with the quotations marked in it. */
export interface MarkedDocument {
  readonly id: string;
  readonly language: string | null;
  readonly text: string;
  readonly quotations: readonly MarkedQuotation[];
  /** Stretches nobody annotated: what is found there counts neither way. */
  readonly ignored: readonly Range[];
  /** The corpus's own tokens, for its own metric. */
  readonly tokens: readonly Range[] | null;
}

const offset = z.int().min(0);
const range = z
  .tuple([offset, offset])
  .refine(([start, end]) => start < end, { error: "a range must end after its start", abort: true })
  .readonly();
const name = z.string().nullish();
const indices = z.array(offset).nullish();

const quotation = z
  .object({
    start: offset,
    end: offset,
    spans: z.array(range).min(1).nullish(),
    type: name,
    cue_start: offset.nullish(),
    cue_end: offset.nullish(),
    cue_spans: z.array(range).nullish(),
    speaker_start: offset.nullish(),
    speaker_end: offset.nullish(),
    speaker_spans: z.array(range).nullish(),
    speaker_text: name,
    speaker_canonical: name,
    speaker_aliases: z.array(z.string()).nullish(),
    speaker_full: name,
    optional: z.boolean().nullish(),
    nested: z.boolean().nullish(),
    quote_tok: indices,
    speaker_tok: indices,
    cue_tok: indices,
    frame_tok: indices,
    addressee_tok: indices,
    orig_type: name,
    medium: name,
  })
  .refine(({ start, end, spans }) => spans || start < end, {
    error: "a quotation must end after its start",
    abort: true,
  })
  .transform((record): MarkedQuotation => {
    const cue = rangeOf(record.cue_start, record.cue_end);
    const source = rangeOf(record.speaker_start, record.speaker_end);
    const { quote_tok, speaker_tok, cue_tok, frame_tok, addressee_tok } = record;
    const tokens = { quote: quote_tok, speaker: speaker_tok, cue: cue_tok, frame: frame_tok, addressee: addressee_tok };
    return {
      content: record.spans ?? [[record.start, record.end]],
      form: record.type ?? null,
      cue,
      cuePieces: record.cue_spans ?? (cue ? [cue] : []),
      source: record.speaker_spans ?? (source ? [source] : []),
      sourceText: record.speaker_text || null,
      speaker: record.speaker_canonical || null,
      speakerAliases: record.speaker_aliases ?? [],
      speakerFullName: record.speaker_full || null,
      isOptional: record.optional ?? false,
      isNested: record.nested ?? false,
      tokens: Object.fromEntries(Object.entries(tokens).filter(([, marked]) => marked)),
      ownForm: record.orig_type ?? null,
      medium: record.medium ?? null,
    };
  });

const document = z
  .object({
    id: z.string(),
    lang: name,
    text: z.string(),
    quotes: z.array(quotation),
    ignore: z.array(range).nullish(),
    tokens: z.array(range).nullish(),
  })
  .refine(({ text, quotes }) => liesWithin(Array.from(text).length, quotes), "a quotation ends after the text")
  .transform(
    ({ id, lang, text, quotes, ignore, tokens }): MarkedDocument => ({
      id,
      language: lang ?? null,
      text,
      quotations: quotes,
      ignored: ignore ?? [],
      tokens: tokens ?? null,
    }),
  );

function liesWithin(length: number, quotations: readonly MarkedQuotation[]): boolean {
  return quotations.every(({ content, source, cue }) =>
    [...content, ...source, ...(cue ? [cue] : [])].every(([, end]) => end <= length),
  );
}

function rangeOf(start: number | null | undefined, end: number | null | undefined): Range | null {
  return typeof start === "number" && typeof end === "number" ? [start, end] : null;
}

/**
 * Reads a line of an annotated corpus, the format of which `docs/quotation.md` describes.
 *
 * @throws {Error} that names the member which is missing, of another type, or no range.
 */
export const readMarkedDocument = (record: unknown): MarkedDocument => parsed(document, record);

/** Reads the quotations a system found, in the same format. @throws {Error} likewise */
export const readMarkedQuotations = (record: unknown): readonly MarkedQuotation[] => parsed(z.array(quotation), record);
