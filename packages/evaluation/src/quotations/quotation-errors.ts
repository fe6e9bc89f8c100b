import { isSpeakerRight } from "./is-speaker-right.ts";
import type { Located, MatchedDocument, Overlap } from "./match-quotations.ts";
import { mentionFormOf } from "./speaker-names.ts";

/** Where a system and the annotation differ; one side is `null` where it has no quotation. */
export interface QuotationError {
  /** What went wrong, e.g. `missed indirect without cue`. */
  readonly kind: string;
  readonly gold: Located | null;
  readonly predicted: Located | null;
}

/** The errors of a document, each told once: what is missed or cut wrong, who is credited wrongly, what is invented. */
export function quotationErrors(matched: MatchedDocument): QuotationError[] {
  const spans = spanErrors(matched);
  const told = new Set([...spans, ...matched.pairs].map(({ predicted }) => predicted));
  const overlapping = new Set(matched.overlaps.map(({ predicted }) => predicted));
  const invented = matched.predicted
    .filter((predicted) => !told.has(predicted))
    .map((predicted) => ({
      kind: overlapping.has(predicted) ? "invented, overlapping" : "invented",
      gold: null,
      predicted,
    }));
  return [...spans, ...speakerErrors(matched), ...invented];
}

function spanErrors({ gold, overlaps, pairs }: MatchedDocument): QuotationError[] {
  const found = new Set(pairs.map((pair) => pair.gold));
  const taken = new Set(pairs.map((pair) => pair.predicted));
  const overlapsOf = Map.groupBy(overlaps, (overlap) => overlap.gold);
  return gold
    .filter((one) => !found.has(one))
    .map((one) => {
      const [closest] = (overlapsOf.get(one) ?? []).toSorted((a, b) => b.share - a.share);
      const form = one.quotation.form ?? "?";
      if (closest === undefined) {
        const cue = one.quotation.cue ? "with cue" : "without cue";
        return { kind: `missed ${form} ${cue}`, gold: one, predicted: null };
      }
      return { kind: `${spanKind(closest, taken)} ${form}`, gold: one, predicted: closest.predicted };
    });
}

function spanKind({ gold, predicted, shared }: Overlap, taken: ReadonlySet<Located>): string {
  if (taken.has(predicted)) return "merged into another:";
  if (shared === predicted.letters.length) return "too short:";
  return shared === gold.letters.length ? "too long:" : "shifted:";
}

function speakerErrors({ document, characters, pairs }: MatchedDocument): QuotationError[] {
  return pairs
    .filter(({ gold, predicted }) => !isSpeakerRight(gold.quotation, predicted.quotation, characters))
    .map(({ gold, predicted }) => {
      const form = mentionFormOf(gold.quotation.sourceText, document.language);
      if (form === "none") return { kind: "invented speaker", gold, predicted };
      const isCredited = predicted.quotation.sourceText !== null || predicted.quotation.speaker !== null;
      return { kind: `${isCredited ? "wrong" : "no"} speaker: ${mentionLabels[form]}`, gold, predicted };
    });
}

const mentionLabels = {
  pronoun: "pronoun",
  named: "name",
  nominal: "description",
  // German nouns all have a capital, so names do not stand out.
  phrase: "name or description",
} as const;
