import type { Language } from "@standpoint/domain";

/** Words by which a report says whether its speaker stands behind what is reported; stems, matched at a word's start. */
export interface CommitmentWords {
  /** “denied that”, „bestritt, dass“: the speaker holds the opposite. */
  readonly denying: RegExp;
  /** “does not believe that”: under a negation, these deny; other cues (“did not say that”) report nothing. */
  readonly believing: RegExp;
  readonly negation: RegExp;
}

export const commitmentWords: Readonly<Record<Language, CommitmentWords>> = {
  en: {
    denying: /^(?:den(?:y|ie|ying)|disput|doubt|refut|reject)/u,
    believing: /^(?:believ|think|thought|expect|fear|feel|felt|see|saw|assum|agree|convinc|imagin|accept)/u,
    negation: /(?:\bnot\b|\bnever\b|n['’]t\b|\bno longer\b|\bhardly\b|\bcannot\b)/iu,
  },
  de: {
    denying: /^(?:bestreit|bestritt|bezweifel|leugn|dementier|zweifel|widersp)/u,
    believing:
      /^(?:glaub|denk|dacht|mein|find|fand|erwart|fürcht|befürcht|rechn|geh|ging|überzeugt|sicher|einig|seh|sieh|sah|nehm|nimm|nahm|schätz)/u,
    negation: /(?<!\p{L})(?:nicht|nie|niemals|kaum|keineswegs|mitnichten)(?!\p{L})/iu,
  },
};
