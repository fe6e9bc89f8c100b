import { type Accuracy, Counter, Counters, type Prf, prf } from "./counting.ts";
import { isSpeakerRight } from "./is-speaker-right.ts";
import type { MarkedQuotation, Range } from "./marked-document.ts";
import type { MatchedDocument, QuotationPair } from "./match-quotations.ts";
import { charactersKey, countCovered, countEqual, countWords, lettersKey } from "./span-agreement.ts";
import { holdsFullName, isSamePerson, mentionFormOf } from "./speaker-names.ts";

/**
 * Figures over all documents together; their names are those of the reference scorer of these corpora.
 *
 * Speakers, cues and types are judged on the pairs of `relaxed`.
 */
export interface QuotationScore {
  readonly docs: number;
  /** The same characters. */
  readonly strict: Prf;
  /** The same letters and digits. */
  readonly exact: Prf;
  /** Letters and digits in common, intersection over union, of one half or more; one to one. */
  readonly relaxed: Prf;
  /** Words that any quotation covers. */
  readonly token: Prf;
  /** Share of the annotated quotation that is covered. */
  readonly "coverage>0.3": Prf;
  readonly "coverage>0.8": Prf;
  /** `relaxed`, and the right speaker or none on both sides. */
  readonly attributed: Prf;
  readonly speaker_accuracy: number;
  readonly speaker_n: number;
  readonly no_speaker_gold: number;
  readonly no_speaker_right: number;
  readonly speaker_by_gold_form: Readonly<Record<string, Accuracy>>;
  readonly cue_overlap_accuracy: number;
  readonly type_accuracy: number;
  readonly pronoun_resolved: Accuracy;
  readonly full_name: Accuracy;
  readonly recall_by_gold_type: Readonly<Record<string, RecallOfType>>;
}

export interface RecallOfType {
  readonly gold: number;
  readonly relaxed_recall: number;
  readonly attributed_recall: number;
}

const coverageThresholds = [0.3, 0.8] as const;

/** Counts documents one by one, so that a corpus of any length needs no more memory than its longest document. */
export class QuotationTally {
  #docs = 0;
  readonly #size = { gold: 0, predicted: 0 };
  readonly #hits = { strict: 0, exact: 0, relaxed: 0, attributed: 0, covered: [0, 0] as [number, number] };
  readonly #words = { shared: 0, predicted: 0, gold: 0 };
  readonly #speakers = new Counter();
  readonly #speakersByForm = new Counters();
  readonly #withoutSpeaker = new Counter();
  readonly #cues = new Counter();
  readonly #types = new Counter();
  readonly #pronouns = new Counter();
  readonly #fullNames = new Counter();
  readonly #foundByType = new Counters();
  readonly #attributedByType = new Counters();

  add(matched: MatchedDocument): void {
    const { gold, predicted, pairs } = matched;
    this.#docs++;
    this.#size.gold += gold.length;
    this.#size.predicted += predicted.length;
    this.#hits.strict += countEqual(gold, predicted, charactersKey);
    this.#hits.exact += countEqual(gold, predicted, lettersKey);
    this.#hits.relaxed += pairs.length;
    for (const [index, threshold] of coverageThresholds.entries())
      this.#hits.covered[index as 0 | 1] += countCovered(matched, threshold);
    const words = countWords(matched);
    this.#words.shared += words.shared;
    this.#words.predicted += words.predicted;
    this.#words.gold += words.gold;
    for (const pair of pairs) this.#addPair(pair, matched);
    const found = new Set(pairs.map((pair) => pair.gold));
    const attributed = new Set(pairs.filter((pair) => isAttributed(pair, matched)).map((pair) => pair.gold));
    this.#hits.attributed += attributed.size;
    for (const one of gold) {
      const type = one.quotation.form || "?";
      this.#foundByType.of(type).add(found.has(one));
      this.#attributedByType.of(type).add(attributed.has(one));
    }
  }

  score(): QuotationScore {
    const spans = (hits: number) => prf(hits, this.#size.predicted, this.#size.gold);
    return {
      docs: this.#docs,
      strict: spans(this.#hits.strict),
      exact: spans(this.#hits.exact),
      relaxed: spans(this.#hits.relaxed),
      token: prf(this.#words.shared, this.#words.predicted, this.#words.gold),
      "coverage>0.3": spans(this.#hits.covered[0]),
      "coverage>0.8": spans(this.#hits.covered[1]),
      attributed: spans(this.#hits.attributed),
      speaker_accuracy: this.#speakers.share,
      speaker_n: this.#speakers.n,
      no_speaker_gold: this.#withoutSpeaker.n,
      no_speaker_right: this.#withoutSpeaker.right,
      speaker_by_gold_form: this.#speakersByForm.toRecord((counter) => counter.accuracy),
      cue_overlap_accuracy: this.#cues.share,
      type_accuracy: this.#types.share,
      pronoun_resolved: this.#pronouns.accuracy,
      full_name: this.#fullNames.accuracy,
      recall_by_gold_type: this.#foundByType.toRecord((found, type) => ({
        gold: found.n,
        relaxed_recall: found.share,
        attributed_recall: this.#attributedByType.of(type).share,
      })),
    };
  }

  #addPair(pair: QuotationPair, matched: MatchedDocument): void {
    const [gold, predicted] = [pair.gold.quotation, pair.predicted.quotation];
    const isRight = isAttributed(pair, matched);
    if (gold.sourceText === null) this.#withoutSpeaker.add(isRight);
    else {
      this.#speakers.add(isRight);
      this.#speakersByForm.of(mentionFormOf(gold.sourceText, matched.document.language)).add(isRight);
    }
    this.#types.add(gold.form === predicted.form);
    if (gold.cue) this.#cues.add(predicted.cue !== null && doOverlap(gold.cue, predicted.cue));
    const name = nameGiven(predicted);
    if (gold.speaker) this.#pronouns.add(name !== null && isSamePerson(gold.speaker, name));
    if (gold.speakerFullName) this.#fullNames.add(name !== null && holdsFullName(name, gold.speakerFullName));
  }
}

const isAttributed = ({ gold, predicted }: QuotationPair, { characters }: MatchedDocument) =>
  isSpeakerRight(gold.quotation, predicted.quotation, characters);

const doOverlap = (one: Range, other: Range) => one[0] < other[1] && other[0] < one[1];

/** The name a quotation is credited to; a pronoun is none. */
function nameGiven({ speaker, sourceText }: MarkedQuotation): string | null {
  return speaker ?? (mentionFormOf(sourceText, null) === "pronoun" ? null : sourceText);
}
