/**
 * How often an attribution of each kind is right: its share on the development articles of PolNeAR (English) and Wikinews
 * (German), rounded to 0.05, at most 0.97. Right is the scorer's speaker accuracy; for pronouns, offices and quotations
 * without a source, that they name the right person. Kinds of fewer than ten cases are marked “few” and set by their nearest.
 */
export const confidences = {
  fullName: 0.97,
  shortName: 0.95,
  organization: 0.95,
  group: 0.95,
  /** few */
  apposition: 0.95,
  office: 0.9,
  officeHolder: 0.85,
  signature: 0.95,
  sentenceSubject: 0.7,
  sameParagraph: 0.7,
  /** few */
  nextParagraph: 0.6,
  /** few */
  relative: 0.85,
  pronoun: 0.9,
  /** few */
  contestedPronoun: 0.5,
  /** few */
  pronounOfUnknownGender: 0.5,
  /** few */
  cataphora: 0.5,
  /** A pronoun of two doubts: another is as likely, and the gender is unknown. */
  doubtfulPronoun: 0.3,
} as const;

/** What is more likely wrong than right is not said: such a quotation has no speaker. */
export const leastConfidence = 0.5;
