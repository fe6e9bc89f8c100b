/**
 * The share of attributions of each kind that were right on the development articles of PolNeAR (English) and Wikinews
 * (German), rounded; “right” is the scorer's speaker accuracy, for pronouns that they name the right person.
 */
export const confidences = {
  fullName: 0.95,
  shortName: 0.9,
  organization: 0.9,
  group: 0.9,
  apposition: 0.9,
  officeHolder: 0.7,
  office: 0.6,
  signature: 0.9,
  sentenceSubject: 0.7,
  sameParagraph: 0.7,
  nextParagraph: 0.5,
  relative: 0.8,
  pronoun: 0.8,
  pronounOfUnknownGender: 0.7,
  cataphora: 0.5,
} as const;
