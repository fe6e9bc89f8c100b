import type { Language, SpeakerKind } from "@standpoint/domain";
import type { Gender } from "../../languages/first-names.ts";
import type { Token } from "../../reading/tokens.ts";

/** What a source's words say of who speaks. */
export type Mention =
  | {
      readonly type: "named";
      readonly kind: SpeakerKind;
      readonly name: string;
      readonly role: string | null;
      readonly organization: string | null;
    }
  /** “the minister”, „die Sprecherin“: one person by office, perhaps named elsewhere. */
  | {
      readonly type: "office";
      readonly phrase: string;
      readonly head: string;
      readonly organization: string | null;
      readonly isDefinite: boolean;
      readonly gender: Gender | null;
    }
  | { readonly type: "pronoun"; readonly pronoun: string; readonly isPlural: boolean }
  /** A machine's output, “there”, “man”: nobody to name. */
  | { readonly type: "nobody" };

/** A source's words, and what tells how to read them. */
export interface SourceReading {
  readonly text: string;
  readonly language: Language;
  /** The cue's form tells number: “sagten”, “say”. */
  readonly cueIsPlural: boolean;
  /** Where in the article the words stand: of two with one surname the one named last before is meant. */
  readonly position: number;
}

/** A source's noun phrase. */
export interface SourcePhrase extends SourceReading {
  readonly tokens: readonly Token[];
  /** What the phrase is about, without what follows a preposition, genitive or relative. */
  readonly head: readonly Token[];
  /** An article or the like opens it. */
  readonly isDetermined: boolean;
}

/** A group or an organisation, called as its source calls it. */
export const collective = (
  kind: "group" | "organization",
  { text, language }: Pick<SourceReading, "text" | "language">,
): Mention => ({ type: "named", kind, name: withoutArticle(text, language), role: null, organization: null });

/** “die Tech-Chefs” → “Tech-Chefs”: articles say nothing of who it is. */
const withoutArticle = (phrase: string, language: Language) =>
  phrase.replace(language === "de" ? /^(?:der|die|das|dem|den|des|einem|einer|eines|einen)\s+/iu : /^the\s+/iu, "");
