import { type Evidence, type Language, ownLabels, type StanceScore, type Target } from "@standpoint/domain";
import { german } from "../languages/de.ts";
import { english } from "../languages/en.ts";
import { functionNames, type Lexicon } from "../languages/lexicon.ts";
import type { Passage, StanceScorer } from "../scorer.ts";
import { findNames, partyNames, type Role } from "./roles/mentions.ts";
import { PhraseList } from "./roles/phrases.ts";
import { type PassageReading, type Rules, readPassage } from "./roles/read.ts";
import { type Reader, readSides } from "./roles/sides.ts";
import { tokenize } from "./roles/tokens.ts";
import { settle } from "./settle.ts";
import { toFourDigits } from "./to-four-digits.ts";

const name = "roles";
/** Of rules and word lists. */
export const rolesVersion = "2";

/** Why words and grammar say nothing: the claim names no side, no side is spoken of in the passage or around it, or nothing is said of one. */
type Silence = "no-sides" | "nobody-spoken-of" | "nothing-said";

export interface RolesReading {
  readonly passage: Passage;
  readonly score: StanceScore;
  /** `null` where something is read. */
  readonly silence: Silence | null;
}

/**
 * The explainable floor: who is spoken of, what is said of them, and what grammar makes of it.
 *
 * Needs a target with a challenger or an incumbent; without one every answer is `null`. Deterministic, linear in the text.
 * Uncalibrated: it cannot say which labels are ruled out, so each answer has its own label alone and none is undecided.
 */
export function createRolesScorer(): StanceScorer {
  const read = createRolesReader();
  return {
    name,
    version: rolesVersion,
    score: async (passages, target) => read(passages, target).map(({ score }) => score),
  };
}

/** What {@link createRolesScorer} says of each passage, in order, and why where it says nothing. */
export function createRolesReader(): (passages: readonly Passage[], target: Target) => readonly RolesReading[] {
  const rules: Readonly<Record<Language, Rules>> = { en: rulesOf(english), de: rulesOf(german) };
  return (passages, target) => {
    const names = { en: partyNames(target, english), de: partyNames(target, german) };
    return passages.map((passage) => {
      const language = passage.language;
      return { passage, ...readRoles(passage, target, { rules: rules[language], names: names[language] }) };
    });
  };
}

function rulesOf(lexicon: Lexicon): Rules {
  const functions: Rules["functions"] = new PhraseList(lexicon);
  for (const one of functionNames) functions.add(lexicon.functionWords[one], one);
  const fields: Rules["fields"] = new PhraseList(lexicon);
  for (const field of lexicon.fields) fields.add(field.cues, field);
  return { lexicon, functions, fields };
}

function readRoles(passage: Passage, target: Target, { rules, names }: Reader): Omit<RolesReading, "passage"> {
  if (target.challenger === null && target.incumbent === null) return silent("no-sides");
  const { before, topic } = passage.context;
  const [about, lately] = [topic, before].map((text) => namedIn(text, { rules, names }));
  const spoken = [...(about ?? []), ...(lately ?? [])];
  const antecedent = salient(lately ?? []) ?? salient(about ?? []);
  const beforehand = { antecedent, ...readSides(passage.context, { rules, names }) };
  const reading = readPassage(passage.text, { rules, names, beforehand });
  const named = reading.mentions.filter(({ kind }) => kind === "name").map(({ role }) => role);
  const isAbout = named.includes("challenger") || spoken.includes("challenger") || beforehand.self === "challenger";
  if (named.length === 0 && !isAbout) return silent("nobody-spoken-of");
  if (reading.contributions.length === 0) return silent("nothing-said");
  return { score: weigh(reading.contributions, target.polarity, trust(reading, named)), silence: null };
}

function namedIn(text: string, { rules, names }: Reader): Role[] {
  return findNames(tokenize(text, rules.lexicon), names).map(({ role }) => role);
}

/** Whom a pronoun means when both were named: the claim is about the challenger. */
function salient(roles: readonly Role[]): Role | null {
  return roles.includes("challenger") ? "challenger" : (roles.at(-1) ?? null);
}

/** How sure it is that a passage on which it is silent does not address the claim. */
const confidences: Readonly<Record<Silence, number>> = {
  "no-sides": 0.5,
  "nobody-spoken-of": 0.8,
  "nothing-said": 0.55,
};

function silent(silence: Silence): Omit<RolesReading, "passage"> {
  const confidence = confidences[silence];
  const score = { value: null, confidence, labels: [], scorer: name, scorerVersion: rolesVersion, evidence: [] };
  return { score, silence };
}

/** How far the passage itself, not its context, shows that it is about the claim: [0, 1]. */
function trust({ contributions }: PassageReading, named: readonly Role[]): number {
  const own = contributions.some(({ isAttached }) => isAttached) ? 0.4 : 0;
  return own + (named.includes("challenger") ? 0.4 : 0) + (named.includes("incumbent") ? 0.2 : 0);
}

/** Single plain cues land in the band they name; many of them approach ±1. */
const steepness = 1.1;

/** Squeezes the sum into (-1, 1), each cue keeping its share. */
function weigh(contributions: PassageReading["contributions"], polarity: 1 | -1, trusted: number): StanceScore {
  const sum = contributions.reduce((total, { weight }) => total + weight, 0) * polarity;
  const mass = contributions.reduce((total, { weight }) => total + Math.abs(weight), 0);
  const value = toFourDigits(Math.tanh(steepness * sum));
  const share = Math.abs(sum) < 1e-9 ? steepness : value / sum;
  const ordered = contributions.toSorted((one, other) => one.start - other.start);
  const evidence = ordered.map(
    ({ start, end, weight }): Evidence => ({ start, end, weight: toFourDigits(weight * polarity * share) }),
  );
  const agreement = mass === 0 ? 0 : Math.abs(sum) / mass;
  const confidence = toFourDigits(0.35 + 0.2 * Math.abs(value) + 0.15 * agreement + 0.15 * trusted);
  const labels = ownLabels(value);
  return { value, confidence, labels, scorer: name, scorerVersion: rolesVersion, evidence: settle(evidence, value) };
}
