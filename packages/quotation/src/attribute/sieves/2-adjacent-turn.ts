import type { Attribution } from "@standpoint/domain";
import type { NameMention } from "../names.ts";
import { paragraphOf, sentenceOf } from "../positions.ts";
import { confidences } from "./confidences.ts";
import { type SieveInput, type SieveRule, speakerOf } from "./sieve.ts";

/**
 * Without a source of its own, what is said belongs to the subject of its sentence, else to who is talked about since the
 * last quotation, else to who spoke last in this paragraph or the one before.
 */
export const adjacentTurn: SieveRule = (input) => {
  const { mention, quotation, document, before, speakers } = input;
  // A cue without a source (“it is said”) names nobody, unless the words in marks go on.
  if (mention !== null || (quotation.cue !== null && quotation.form !== "direct")) return undefined;
  const start = quotation.content[0]?.start ?? 0;
  const last = before.at(-1);
  const lastEnd = Math.max(
    last?.quotation.content.at(-1)?.end ?? 0,
    last?.quotation.source?.end ?? 0,
    last?.quotation.cue?.end ?? 0,
  );
  const isQuoted = quotation.form !== "indirect";
  const subject = isQuoted ? (subjectAfter(input) ?? subjectBefore(input, lastEnd)) : null;
  if (subject !== null) return subject;
  if (!last?.attribution || (last.quotation.content.at(-1)?.end ?? 0) > start) return undefined;
  const distance = paragraphOf(document, start) - paragraphOf(document, last.quotation.content.at(-1)?.end ?? 0);
  if (distance > 1) return undefined;
  const opensParagraph = distance === 1;
  // A paragraph that is a quotation alone goes on from the one before; other text between breaks the turn.
  if (opensParagraph && (quotation.form !== "direct" || start - lastEnd > 120)) return undefined;
  return {
    speaker: speakers.latest(last.attribution.speaker),
    sieve: "adjacent-turn",
    confidence: opensParagraph ? confidences.nextParagraph : confidences.sameParagraph,
  };
};

/** “Weber was clear: “It rains.””, “Weber opened the umbrella. “It rains.””: the last subject before, in this paragraph. */
function subjectBefore(input: SieveInput, lastEnd: number): Attribution | null {
  const { document, quotation, names } = input;
  const start = quotation.content[0]?.start ?? 0;
  const sentence = document.sentences[sentenceOf(document, start)];
  const paragraph = document.paragraphs[paragraphOf(document, start)];
  if (sentence === undefined || paragraph === undefined) return null;
  const from = Math.max(paragraph.start, lastEnd);
  let named: NameMention | null = null;
  for (let at = names.firstMentionFrom(start) - 1; at >= 0; at--) {
    const mention = names.mentions[at] as NameMention;
    if (mention.start < from) break;
    const isHere = mention.start >= sentence.start;
    // "Criticism came from Weber: “…”": without a subject in the sentence, whoever it names.
    if (!isHere && named !== null) break;
    if (mention.role === "subject") {
      named = mention;
      break;
    }
    if (isHere && mention.kind === "person" && mention.role !== "possessive") named ??= mention;
  }
  return named && { speaker: speakerOf(input, named), sieve: "adjacent-turn", confidence: confidences.sentenceSubject };
}

/** ““It rains,” Weber's daughter, Ann Moos, shouted”: where the sentence goes on after the quotation, its subject there. */
function subjectAfter(input: SieveInput): Attribution | null {
  const { document, quotation, names } = input;
  const end = quotation.content.at(-1)?.end ?? 0;
  if (
    !/^[,!?]?["”“»«’]{1,2},?\s\p{L}/u.test(document.text.slice(end, end + 6)) &&
    !/,["”“»«’]$/u.test(document.text.slice(end - 1, end + 1))
  )
    return null;
  const mention = names.mentions[names.firstMentionFrom(end)];
  const sentence = document.sentences[sentenceOf(document, end)];
  if (mention === undefined || sentence === undefined || mention.start >= Math.min(sentence.end, end + 60)) return null;
  return mention.kind === "person"
    ? { speaker: speakerOf(input, mention), sieve: "adjacent-turn", confidence: confidences.sentenceSubject }
    : null;
}
