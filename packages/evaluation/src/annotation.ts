import type { Form, Span, SpeakerKind } from "@standpoint/domain";

/** A statement as a person marked it in `corpus/annotations/`. */
export interface AnnotatedStatement {
  /** What was said, verbatim, one piece for each unbroken stretch of the article. */
  readonly text: readonly string[];
  readonly form: Form;
  /** Canonical full name; `null` when nobody can be named. */
  readonly speaker: string | null;
  readonly kind: SpeakerKind | null;
  /** [-1, 1] by target id; `null` when the statement does not address the claim. */
  readonly stance: Readonly<Record<string, number | null>>;
}

/** An annotated statement with the place of its pieces in the article's text. */
export interface LocatedStatement extends AnnotatedStatement {
  readonly content: readonly Span[];
}

/**
 * Finds the pieces of annotated statements in the article they were marked in.
 *
 * Statements stand in the order of their first piece, the pieces of each in text order, so a piece is looked for only
 * after the one before.
 *
 * @throws {Error} for a piece that does not stand in the text there, word for word.
 */
export function locateStatements(text: string, statements: readonly AnnotatedStatement[]): LocatedStatement[] {
  let statementStart = 0;
  return statements.map((statement) => {
    let from = statementStart;
    const content = statement.text.map((piece) => {
      const start = text.indexOf(piece, from);
      if (start < 0 || piece === "") throw new Error(`“${piece}” does not stand in the text after position ${from}.`);
      from = start + piece.length;
      return { start, end: from };
    });
    statementStart = content[0]?.start ?? statementStart;
    return { ...statement, content };
  });
}
