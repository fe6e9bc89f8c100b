import type { Field, Frame, FunctionName, Lexicon } from "../../languages/lexicon.ts";
import { attach, type ClauseContext, hasTag, type Reading } from "./attach.ts";
import { type Clause, splitClauses, tagTokens } from "./clauses.ts";
import { type Cue, findCues } from "./cues.ts";
import { type Beforehand, findMentions, type Mention, type PartyNames, type Role } from "./mentions.ts";
import type { PhraseList } from "./phrases.ts";
import { type Token, tokenize } from "./tokens.ts";

export interface Rules {
  readonly lexicon: Lexicon;
  readonly functions: PhraseList<FunctionName>;
  readonly fields: PhraseList<Field>;
}

/** What a cue adds to the sum; `[start, end)` in the passage's UTF-16 code units. */
export interface Contribution {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly frame: Frame;
  /** Whether its own clause names whom it is about. */
  readonly isAttached: boolean;
}

export interface PassageReading {
  readonly contributions: readonly Contribution[];
  readonly mentions: readonly Mention[];
}

/** How much a cue keeps of its force. */
const kept = {
  negated: 0.8,
  hedged: 0.75,
  boosted: 1.2,
  question: 0.4,
  conditional: 0.5,
  conceded: 0.35,
  beforeContrast: 0.45,
  sentenceBeforeContrast: 0.6,
  reported: 0.35,
  inherited: 0.85,
  inheritedProperty: 0.6,
  attributive: 0.35,
  belittled: 0.5,
} as const;

/** What a frame says of its agent and of its patient (+1 fares well), and of the claim when neither is a party. */
const frames: Readonly<Record<Frame, { agent: number; patient: number; bare: number }>> = {
  threat: { agent: 1, patient: -1, bare: 1 },
  alarm: { agent: 0, patient: 0, bare: 1 },
  heed: { agent: 0, patient: 0, bare: 1 },
  calm: { agent: 0, patient: 0, bare: -1 },
  doubt: { agent: -1, patient: 0, bare: -1 },
  beats: { agent: 1, patient: -1, bare: 0 },
  trails: { agent: -1, patient: 1, bare: 0 },
  gains: { agent: 0, patient: 1, bare: 0 },
  loses: { agent: 0, patient: -1, bare: 0 },
  strong: { agent: 1, patient: -1, bare: 0 },
  weak: { agent: -1, patient: 1, bare: 0 },
  asset: { agent: 1, patient: 0, bare: 0 },
  holding: { agent: 0, patient: 0, bare: 0 },
  down: { agent: -1, patient: 0, bare: 0 },
  up: { agent: 1, patient: 0, bare: 0 },
};

const sideOf = (role: Role | null) => (role === null ? 0 : role === "challenger" ? 1 : -1);

/** Reads a passage: who is spoken of, what is said of them, and what grammar makes of it. */
export function readPassage(
  text: string,
  { rules, names, beforehand }: { rules: Rules; names: PartyNames; beforehand: Beforehand },
): PassageReading {
  const { lexicon } = rules;
  const tokens = tokenize(text, lexicon);
  const tags = tagTokens(tokens, rules.functions);
  const mentions = findMentions(tokens, tags, names, beforehand);
  const isMentioned = new Set(mentions.map((mention) => mention.start));
  const isEnd = new Set(mentions.map((mention) => mention.end - 1));
  const clauses = splitClauses(tokens, tags, {
    startsParty: (index) => isMentioned.has(index),
    endsParty: (index) => isEnd.has(index),
  });
  const isPercent = (index: number) => tags[index]?.has("percent") ?? false;

  let inherited = beforehand.antecedent;
  let nextMention = 0;
  const read = clauses.map((clause) => {
    while ((mentions[nextMention]?.end ?? Number.POSITIVE_INFINITY) <= clause.start) nextMention += 1;
    let last = nextMention;
    while ((mentions[last]?.start ?? Number.POSITIVE_INFINITY) < clause.end) last += 1;
    const own = mentions.slice(nextMention, last);
    nextMention = last;
    const context: ClauseContext = { tokens, tags, clause, lexicon, mentions: own, inherited, self: beforehand.self };
    inherited = own[0]?.role ?? inherited;
    return readClause(context, findCues(tokens, clause, rules.fields, own, isPercent));
  });
  handDown(read);
  const forces = clauses.map((clause, index) => forceOf(clause, index, clauses, read));
  const contributions = read.flatMap(({ cues }, index) => {
    const force = forces[index] ?? 1;
    return cues.flatMap((cue) => toContribution(cue, force, tokens));
  });
  return { contributions, mentions };
}

/** Words: “it threatens nobody”, “without real danger”; a German „nicht“ reaches back through its whole clause. */
const negationReach = 3;

interface ReadCue {
  readonly cue: Cue;
  readonly reading: Reading;
  /** Signed, before negation and the clause's own force. */
  value: number;
  isNegated: boolean;
}

interface ReadClause {
  readonly clause: Clause;
  readonly cues: ReadCue[];
  readonly isReported: boolean;
  readonly isDenying: boolean;
  /** A negation or denial that found no cue in its own clause. */
  readonly handsDown: boolean;
  readonly modality: number;
  /** Has no subject of its own. */
  readonly isInfinitive: boolean;
}

function readClause(context: ClauseContext, found: readonly Cue[]): ReadClause {
  const { tags, clause, mentions, lexicon } = context;
  const has = (name: FunctionName) => hasTag(tags, name, clause.start, clause.end);
  const cues = found.map((cue): ReadCue => {
    const reading = attach(cue, context);
    return { cue, reading, value: worthOf(cue, reading, context), isNegated: false };
  });
  for (const one of cues) {
    const isNew = one.cue.field.name === "status quo" && tags[one.cue.start - 1]?.has("novelty");
    if (isNew) one.value *= -kept.negated;
  }
  move(cues);
  const isInsideCue = (index: number) => found.some((cue) => cue.tokens.includes(index));
  let loose = 0;
  let isOpinion = has("opinionVerb");
  let isDenying = false;
  for (let index = clause.start; index < clause.end; index += 1) {
    const isDenier = tags[index]?.has("denier") ?? false;
    const isNounNegator = tags[index]?.has("nounNegator") ?? false;
    if (isInsideCue(index) || !(isDenier || isNounNegator || tags[index]?.has("negator"))) continue;
    isDenying ||= isDenier;
    if (isNounNegator) {
      const near = cues.find(({ cue }) => cue.start > index && cue.start <= index + negationReach);
      if (near !== undefined) near.isNegated = !near.isNegated;
      continue;
    }
    // “fails to impress”, „bedroht uns nicht“: the cue after the negation, else the nearest before.
    const target =
      cues.find(({ cue }) => cue.start > index) ??
      cues.findLast(({ cue }) => cue.end <= index && (lexicon.verbFinal || cue.end > index - negationReach));
    isOpinion ||= isDenier;
    if (target === undefined) loose += 1;
    else target.isNegated = !target.isNegated;
  }
  deflate(cues, context.self);
  absorb(cues);
  heed(cues);
  if (has("elsewhere") && !mentions.some(({ role }) => role === "incumbent")) {
    for (const one of cues) if (one.cue.field.frame === "threat" || one.cue.field.frame === "alarm") one.value *= 0.1;
  }
  return {
    clause,
    cues,
    isReported: has("others") && has("opinionVerb"),
    isDenying,
    // “nobody denies that …” hands down nothing: the two cancel each other.
    handsDown: isOpinion && loose % 2 === 1,
    isInfinitive: isInfinitive(context),
    modality: (has("hedge") ? kept.hedged : 1) * (has("booster") ? kept.boosted : 1),
  };
}

/** “to build …”, „… zu bauen“. */
function isInfinitive({ tokens, clause }: ClauseContext): boolean {
  let last = clause.end - 1;
  while (last > clause.start && !tokens[last]?.isWord) last -= 1;
  return tokens[clause.start]?.folded === "to" || tokens[last - 1]?.folded === "zu";
}

/** The sign that the roles give a cue, times its strength. */
function worthOf(cue: Cue, { agent, patient, isOwn }: Reading, context: ClauseContext): number {
  const { mentions } = context;
  const { frame, strength } = cue.field;
  const says = frames[frame];
  // To be threatened is the incumbent's part; only a danger to the challenger turns the claim round.
  if (frame === "threat") return patient === "challenger" && agent !== "challenger" ? -strength : strength;
  if (says.agent === 0 && says.patient === 0) return says.bare * strength * (isAtEase(cue, context) ? -1 : 1);
  const bySubject = says.agent * sideOf(agent);
  const byObject = says.patient * sideOf(patient);
  // “more than a year”: a bare comparison says something only of two parties.
  if (cue.field.name === "comparison" && (patient === null || patient === agent)) return 0;
  const sign = bySubject !== 0 ? bySubject : byObject;
  if (sign === 0) return says.bare * strength;
  // “the leading American labs” names them; “is leading” says something of them.
  const isAttributive = mentions.some((mention) => mention.start === cue.end && mention.role === "incumbent");
  const isProperty = frame === "strong" || frame === "weak";
  const taken = isOwn ? 1 : isProperty ? kept.inheritedProperty : kept.inherited;
  return sign * strength * taken * (isAttributive && isProperty ? kept.attributive : 1);
}

/** The challenger's own people are calm or worried about themselves: “we are confident” in their mouth affirms. */
function isAtEase({ field }: Cue, { mentions, self }: ClauseContext): boolean {
  if (self !== "challenger" || mentions.some(({ role }) => role === "incumbent")) return false;
  return field.name === "composure" || (field.frame === "alarm" && mentions.some(({ kind }) => kind === "pronoun"));
}

/** A lead that melts, a threat that fades, a gap that closes: what moves turns what it moves. */
function move(cues: readonly ReadCue[]): void {
  for (const change of cues) {
    const { frame } = change.cue.field;
    const { name } = change.cue.field;
    // “their understanding is limited”: what is small of a faculty says the same as a decline.
    const isSmall = name === "smallness" && cues.some(({ cue }) => canShrink(cue.field));
    if (frame !== "down" && frame !== "up" && !isSmall) continue;
    const moved = cues.find(
      ({ cue: { field } }) => canShrink(field) || (!isSmall && (field.frame === "threat" || field.frame === "alarm")),
    );
    if (moved === undefined) {
      // “losing its best people”: praise of what is lost is none of the loser.
      const lost = frame === "down" ? cues.filter(({ cue }) => cue.start > change.cue.start) : [];
      for (const one of lost) if (one.cue.field.frame === "strong") one.value = 0;
      continue;
    }
    const { field } = moved.cue;
    const isDown = frame !== "up";
    if (field.frame === "asset" || field.frame === "holding") {
      // Whose lead it is, if nobody says, is the question the claim answers.
      const owner = moved.reading.agent ?? "incumbent";
      moved.value = sideOf(owner) * field.strength * (isDown ? -1 : 1);
    } else if (isDown) moved.value *= -kept.negated;
    else moved.value *= kept.boosted;
    change.value = name === "persistence" ? 0 : Math.sign(moved.value) * 0.2;
  }
}

/** What is somebody's to lose, and the gap between them. */
function canShrink({ frame, name }: Field): boolean {
  return frame === "asset" || frame === "holding" || name === "distance";
}

/** “The celebrations are premature”, „der Rückschlag ist nicht zu überschätzen“: what is overdone here speaks for the incumbent. */
function deflate(cues: readonly ReadCue[], self: Role | null): void {
  const isFavourable = ({ cue: { field }, value }: ReadCue) =>
    field.name === "relief" || (field.name === "trouble" && value < 0);
  const inflated = cues.filter(isFavourable);
  if (inflated.length === 0) return;
  for (const one of cues) {
    const { name } = one.cue.field;
    // A flaw that the challenger's own people call small is a flaw still; an exaggerated one is none.
    const isSmall = name === "smallness" && self === "challenger";
    if (one.isNegated || (name !== "exaggeration" && !isSmall)) continue;
    one.value *= name === "exaggeration" ? -kept.negated : 0;
    for (const other of inflated) other.value *= name === "exaggeration" ? 0 : kept.belittled;
  }
}

/** Reassurance takes in the worry of its clause: in “the danger is overblown” nothing affirms; doubt takes in the praise. */
function absorb(cues: readonly ReadCue[]): void {
  const soothes = ({ frame }: Field) => frame === "calm" || frame === "doubt";
  if (!cues.some(({ cue, isNegated, value }) => soothes(cue.field) && !isNegated && value < 0)) return;
  for (const one of cues) {
    const { frame } = one.cue.field;
    if (frame !== "calm" && frame !== "heed" && one.value > 0) one.value = 0;
  }
}

/** “It is a mistake to dismiss it as a toy”: the toy is other people's word. */
function heed(cues: readonly ReadCue[]): void {
  if (!cues.some(({ cue }) => cue.field.frame === "heed")) return;
  for (const one of cues) if (one.value < 0) one.value = 0;
}

/** “I do not believe that …”: the negation belongs to the clause that follows, else to the one before. */
function handDown(read: readonly ReadClause[]): void {
  read.forEach((one, index) => {
    if (!one.handsDown) return;
    const isNear = (other: ReadClause | undefined) =>
      other !== undefined && other.cues.length > 0 && other.clause.sentence === one.clause.sentence;
    const next = read[index + 1];
    const previous = read[index - 1];
    const heir = isNear(next)
      ? next
      : isNear(read[index + 2])
        ? read[index + 2]
        : isNear(previous)
          ? previous
          : undefined;
    for (const cue of heir?.cues ?? []) cue.isNegated = !cue.isNegated;
  });
}

/** What question, condition, concession and hearsay leave of a clause. */
function forceOf(clause: Clause, index: number, clauses: readonly Clause[], read: readonly ReadClause[]): number {
  let force = read[index]?.modality ?? 1;
  if (clause.isQuestion) force *= kept.question;
  if (clause.opens.has("condition")) force *= kept.conditional;
  if (isConceded(index, clauses, read)) force *= kept.conceded;
  else force *= contrastAfter(index, clauses);
  const isDenied = read[index]?.isDenying || read[index + 1]?.isDenying;
  // „Manche sagen, X verliere“: the opinion stands in the next clause when its own holds none.
  const opinion = clauses[index - 1]?.sentence === clause.sentence ? read[index - 1] : undefined;
  const isHearsay =
    read[index]?.isReported ||
    (opinion?.isReported && (clause.opens.has("complementizer") || opinion.cues.length === 0));
  if (isHearsay && !isDenied) force *= kept.reported;
  return force;
}

/** A concession reaches into the clauses that complete its own: “although it is said that …”, „zwar …, … zu bauen“. */
function isConceded(index: number, clauses: readonly Clause[], read: readonly ReadClause[]): boolean {
  for (let at = index; at >= 0 && at > index - contrastReach; at -= 1) {
    const clause = clauses[at] as Clause;
    if (clause.sentence !== clauses[index]?.sentence || clause.opens.has("contrast")) return false;
    if (clause.opens.has("concession")) return true;
    if (!clause.opens.has("complementizer") && !read[at]?.isInfinitive) return false;
  }
  return false;
}

/** How many clauses ahead a “but” is looked for. */
const contrastReach = 6;

function contrastAfter(index: number, clauses: readonly Clause[]): number {
  const clause = clauses[index];
  for (let next = index + 1; next <= index + contrastReach && next < clauses.length; next += 1) {
    const other = clauses[next] as Clause;
    const isSame = other.sentence === clause?.sentence;
    if (other.opens.has("contrast") && isSame) return kept.beforeContrast;
    if (isSame) continue;
    const opensSentence = clauses[next - 1]?.sentence !== other.sentence;
    return opensSentence && other.opens.has("contrast") && other.sentence === (clause?.sentence ?? 0) + 1
      ? kept.sentenceBeforeContrast
      : 1;
  }
  return 1;
}

function toContribution(
  { cue, reading, value, isNegated }: ReadCue,
  force: number,
  tokens: readonly Token[],
): Contribution[] {
  // “do not underestimate” and “many underestimate” say the same.
  const turned = isNegated && cue.field.frame !== "heed" ? -kept.negated : 1;
  const weight = value * turned * force;
  if (weight === 0) return [];
  const pieces = piecesOf(cue.tokens);
  return pieces.map(({ first, last }) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    weight: weight / pieces.length,
    frame: cue.field.frame,
    isAttached: reading.isOwn,
  }));
}

/** Runs of neighbouring tokens. */
function piecesOf(indices: readonly number[]): { first: number; last: number }[] {
  const pieces: { first: number; last: number }[] = [];
  for (const index of indices) {
    const piece = pieces.at(-1);
    if (piece !== undefined && index === piece.last + 1) piece.last = index;
    else pieces.push({ first: index, last: index });
  }
  return pieces;
}
