import { english } from "../../languages/en.ts";
import { isPossessive } from "../../languages/possessive.ts";
import type { Frame, Range } from "../frame.ts";
import { phraseEnd } from "./content.ts";
import type { EnglishReading } from "./english-reading.ts";
import { beforeAuxiliaries, mainSubject, nounPhraseFrom, phraseEndingAt, subjectBefore } from "./phrases.ts";

/** “Weber's claim that it rains”, “her criticism of the plan”, “raised concerns about the plan”, “calls by Weber to stop” */
export function nounFrame(reading: EnglishReading, at: number): Frame | null {
  if (!reading.is(at, english.speechNouns) || !reading.isNoun(at) || (reading.isCapitalized(at) && at > 0)) return null;
  const agent =
    reading.lower(at + 1) === "by" || reading.lower(at + 1) === "from" ? nounPhraseFrom(reading, at + 2) : null;
  const owner = ownerOf(reading, at);
  const source = owner ?? agent ?? holderOf(reading, at);
  if (source === null) return null;
  const link = agent === null ? at + 1 : agent.to;
  // Without an owner what the noun is about may be anybody's: "has doubts about", but "raised the claim that".
  if (owner === null && agent === null && reading.is(link, english.topicLinks)) return null;
  const said = complementOf(reading, link, owner !== null && reading.isBreak(owner.from - 1));
  if (said === null) return null;
  return {
    cue: { from: at, to: at + 1 },
    source,
    inheritsSource: false,
    content: [said],
    clause: { from: Math.min(source.from, at), to: said.from },
  };
}

/** “is confident that it rains”, “was critical of the plan” */
export function attitudeFrame(reading: EnglishReading, at: number): Frame | null {
  if (!reading.is(at, english.attitudes)) return null;
  let verb = at - 1;
  while (/^RB/.test(reading.tag(verb))) verb--;
  if (!reading.is(verb, english.copulas)) return null;
  const source = subjectBefore(reading, beforeAuxiliaries(reading, verb));
  if (source === null || /^(?:it|there|that|this|i|we|you)$/.test(reading.lower(source.from))) return null;
  const said = complementOf(reading, at + 1, false) ?? bareClause(reading, at + 1);
  return (
    said && {
      cue: { from: at, to: at + 1 },
      source,
      inheritsSource: false,
      content: [said],
      clause: { from: source.from, to: said.from },
    }
  );
}

function bareClause(reading: EnglishReading, from: number): Range | null {
  if (!/^(?:PRP|DT|NN)/.test(reading.tag(from))) return null;
  const content = reading.trim({ from, to: reading.contentEnd() }, english.conjunctions);
  return reading.hasFinite({ from, to: Math.min(reading.nextBreak(from), content.to) }) ? content : null;
}

/** “her”, “the ministry's”: who the noun belongs to. */
function ownerOf(reading: EnglishReading, noun: number): Range | null {
  for (let index = noun - 1; index >= Math.max(0, noun - 4); index--) {
    if (reading.is(index, english.possessives) && reading.tag(index) !== "VBP") return { from: index, to: index + 1 };
    if (isPossessive(reading.lower(index)) && reading.isNoun(index)) return phraseEndingAt(reading, index);
    if (!/^(?:JJ|VB[NG]|CD|RB|NN)/.test(reading.tag(index))) return null;
  }
  return null;
}

/** “Weber raised |new concerns|”: the subject of the verb whose object the noun is. */
function holderOf(reading: EnglishReading, noun: number): Range | null {
  let verb = noun - 1;
  while (
    verb > noun - 6 &&
    /^(?:DT|JJ|CD|PDT|RB|NN|VBN)/.test(reading.tag(verb)) &&
    !reading.is(verb, english.lightVerbs)
  )
    verb--;
  if (!reading.is(verb, english.lightVerbs) || !reading.isVerb(verb)) return null;
  if (reading.tag(verb) === "VBG" || reading.lower(verb - 1) === "to") return mainSubject(reading, verb);
  return subjectBefore(reading, beforeAuxiliaries(reading, verb - 1));
}

/** After a noun or adjective that reports: a that-clause, an infinitive, or what it is about. */
function complementOf(reading: EnglishReading, link: number, isSubject: boolean): Range | null {
  const end = reading.contentEnd();
  const range = (from: number, to: number) => {
    const said = reading.trim({ from, to }, english.conjunctions);
    return reading.words(said) > 1 ? said : null;
  };
  if (reading.lower(link) === "that") return range(link + 1, isSubject ? beforePredicate(reading, link + 1, end) : end);
  if (reading.lower(link) === "to" && reading.tag(link + 1) === "VB")
    return range(link, isSubject ? beforePredicate(reading, link, end) : phraseEnd(reading, link, end));
  if (reading.is(link, english.topicLinks)) {
    const to = phraseEnd(reading, link + 1, end);
    const verb = reading.find({ from: link + 1, to }, (index) => reading.isFinite(index));
    return range(link + 1, isSubject && verb > 0 ? beforeAuxiliaries(reading, verb - 1) + 1 : to);
  }
  return null;
}

/** “Her claim that it rains |is false”: where the predicate of the sentence begins. */
function beforePredicate(reading: EnglishReading, from: number, end: number): number {
  let verbs = 0;
  for (let index = from; index < end; index++) {
    if (
      reading.kind(index) === "comma" ||
      reading.is(index, english.conjunctions) ||
      reading.is(index, english.relatives)
    )
      verbs = 0;
    if (!reading.isFinite(index)) continue;
    verbs++;
    if (verbs === 2) return beforeAuxiliaries(reading, index - 1) + 1;
  }
  return end;
}
