import type { AttributedQuotation, Document, Quotation, RegisteredSpeaker, Span } from "@standpoint/domain";
import { textOf } from "@standpoint/domain";
import { Discourse } from "./discourse.ts";
import { readMention } from "./mentions/read-mention.ts";
import { NameInventory } from "./names.ts";
import { Offices } from "./offices.ts";
import { explicitName } from "./sieves/1-explicit-name.ts";
import { adjacentTurn } from "./sieves/2-adjacent-turn.ts";
import { coreference } from "./sieves/3-coreference.ts";
import { confidences, leastConfidence } from "./sieves/confidences.ts";
import type { Settled, SieveRule } from "./sieves/sieve.ts";
import { Speakers } from "./speakers.ts";

/** Most reliable first; the first that decides wins. */
const sieves: readonly SieveRule[] = [explicitName, adjacentTurn, coreference];

/** “Anna Weber, Chefin der Werft”: the name stands before the comma. */
function withoutApposition({ text }: Document, { start, end }: Span): Span {
  const comma = text.slice(start, end).indexOf(", ");
  return { start, end: comma > 0 ? start + comma : end };
}

/** German verbs in the plural end in -en; strong participles do too, but hold “ge”. */
const pluralCue = /^\p{Ll}+ten$|^(?!.*ge\p{L}+en$)\p{Ll}+en$/u;

/**
 * Links each quotation to its speaker, under one name and id for all spellings of it.
 *
 * Quotations pass through sieves in text order, the most reliable first. A source that names no speaker (a machine's
 * output, a pronoun without antecedent) leaves `attribution: null`, and so does an attribution that is more likely wrong
 * than right.
 *
 * @param register speakers a user has described: their names, aliases, roles and organisations win over the article's.
 * @see Lee et al. 2013 for the sieve architecture
 */
export function attributeQuotations(
  document: Document,
  quotations: readonly Quotation[],
  register: readonly RegisteredSpeaker[],
): AttributedQuotation[] {
  const names = new NameInventory(document);
  const offices = new Offices(document, names);
  const discourse = new Discourse(document, names, quotations, (name) => offices.genderOf(name));
  const speakers = new Speakers(register);
  const settled: Settled[] = [];
  for (const quotation of quotations) {
    const { cue } = quotation;
    const source = quotation.source && withoutApposition(document, quotation.source);
    const cueIsPlural = cue !== null && document.language === "de" && pluralCue.test(textOf(document.text, cue));
    const mention =
      source &&
      readMention(
        { text: textOf(document.text, source), language: document.language, cueIsPlural, position: source.start },
        names,
      );
    const input = {
      document,
      names,
      offices,
      discourse,
      speakers,
      before: settled,
      quotation: { ...quotation, source },
      mention,
    };
    let attribution: Settled["attribution"] = null;
    for (const sieve of sieves) {
      const decided = sieve(input);
      if (decided === undefined) continue;
      // Reported mood without a cue takes its source from the sentence before: a turn, not a name.
      const isTurn = decided !== null && cue === null && source !== null && quotation.form !== "direct";
      const made = isTurn
        ? { ...decided, sieve: "adjacent-turn" as const, confidence: confidences.sameParagraph }
        : decided;
      attribution = made !== null && made.confidence >= leastConfidence ? made : null;
      break;
    }
    if (attribution !== null && source !== null) discourse.noteSpeaker(attribution.speaker, source.start);
    settled.push({ quotation, mention, attribution });
  }
  return settled.map(({ quotation, attribution }) => ({
    ...quotation,
    attribution: attribution && { ...attribution, speaker: speakers.latest(attribution.speaker) },
  }));
}
