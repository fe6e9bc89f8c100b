import type { Article, RegisteredSpeaker, Sieve, Span, SpeakerKind, Statement } from "@standpoint/domain";
import { speakerOf } from "@standpoint/quotation/speakers";
import { contentId } from "./content-id.ts";

/** A statement that was found elsewhere, and what its source says of it; what is `null` is derived or stays unknown. */
export interface StatementDraft {
  readonly id: string | null;
  readonly articleId: string | null;
  readonly article: Pick<Article, "outlet" | "title" | "url" | "publishedOn">;
  readonly form: Statement["form"];
  readonly text: string;
  /** Where it stands in the article's text. */
  readonly span: Span | null;
  readonly speaker: {
    readonly id: string | null;
    readonly kind: SpeakerKind;
    readonly name: string;
    readonly role: string | null;
    readonly organization: string | null;
    readonly sieve: Sieve;
    /** [0, 1] */
    readonly confidence: number;
  } | null;
}

/**
 * Makes a Statement of a ready-made one. The same draft has the same ids: an article is told by outlet, title, address and
 * date, a statement by its place in the article, else by speaker and words, and a speaker as in a text.
 *
 * @param register speakers a user has described; other spellings are read as theirs.
 */
export function createStatement(draft: StatementDraft, register: readonly RegisteredSpeaker[]): Statement {
  const { article, form, text, span } = draft;
  const { outlet, title, url, publishedOn } = article;
  const articleId = draft.articleId ?? contentId("art", JSON.stringify([outlet, title, url, publishedOn]));
  const attribution = attributionOf(draft.speaker, register);
  const place = span ? `${span.start}-${span.end}` : JSON.stringify([attribution?.speaker.id ?? null, text]);
  return {
    id: draft.id ?? contentId("st", `${articleId} ${place}`),
    articleId,
    publishedOn,
    text,
    form,
    content: span ? [span] : [],
    cue: null,
    source: null,
    attribution,
  };
}

function attributionOf(
  draft: StatementDraft["speaker"],
  register: readonly RegisteredSpeaker[],
): Statement["attribution"] {
  if (draft === null) return null;
  const { id, kind, name, role, organization, sieve, confidence } = draft;
  const speaker =
    id === null ? speakerOf({ kind, name, role, organization }, register) : { id, kind, name, role, organization };
  return { speaker, sieve, confidence };
}
