export const speakerKinds = ["person", "organization", "group"] as const;
export type SpeakerKind = (typeof speakerKinds)[number];

/** Who said it. Groups are unnamed collectives (“tech executives”, „Experten“). */
export interface Speaker {
  /** From the register where it knows the speaker, else derived from kind and name. */
  readonly id: string;
  readonly kind: SpeakerKind;
  /** Canonical name: the fullest form, or the register's spelling. */
  readonly name: string;
  readonly role: string | null;
  readonly organization: string | null;
}

/** A speaker a user has described: other spellings in `aliases` are read as this one. */
export interface RegisteredSpeaker extends Speaker {
  readonly aliases: readonly string[];
}
