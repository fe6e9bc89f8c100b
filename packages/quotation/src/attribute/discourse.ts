import type { Document, Quotation, Span } from "@standpoint/domain";
import { german } from "../languages/de.ts";
import type { Gender } from "../languages/first-names.ts";
import { tokenize } from "../reading/tokens.ts";
import type { NameInventory } from "./names.ts";
import { paragraphOf, sentenceOf } from "./positions.ts";
import type { GrammaticalRole } from "./runs.ts";

/** Somebody or something a pronoun may stand for. */
export interface Referent {
  readonly kind: "person" | "organization" | "group";
  readonly name: string;
}

/** Whom a pronoun or noun stands for. */
export interface Antecedent extends Referent {
  /** Another is nearly as salient. */
  readonly isContested: boolean;
}

/** Which referents a pronoun or noun may stand for. */
export interface Agreement {
  readonly fits: (referent: Referent) => boolean;
  /** How well a referent agrees that fits: 1 where gender is known to agree, less where it is unknown. */
  readonly weight: (referent: Referent) => number;
}

/**
 * What a mention adds to a referent's salience: sentence recency 100, subject 80 or object 50 or oblique 40, 80 for the head
 * of a phrase and 50 for what stands in no adverbial, after Lappin & Leass 1994, table 1.
 */
const salienceOf: Readonly<Record<GrammaticalRole, number>> = {
  subject: 100 + 80 + 80 + 50,
  object: 100 + 50 + 80 + 50,
  oblique: 100 + 40,
  possessive: 100,
};

/** What a referent gains for having the part the pronoun has (Lappin & Leass 1994, role parallelism). */
const parallelism = 35;

/** Salience halves with each sentence (Lappin & Leass 1994); what has less than this is forgotten, some eight sentences on. */
const forgotten = 1;

/** Of what earlier mentions have left, what a new one carries on: who is named once, but last, is meant before who was often named. */
const carried = 0.3;

/** Mentions within what somebody is reported to say are about others than the speaker, who is who a pronoun means. */
const reportedShare = 0.3;

/** How many paragraphs back a pronoun's antecedent may stand. */
const farthest = 3;

interface Salient {
  readonly referent: Referent;
  salience: number;
  /** The sentence in which `salience` holds. */
  sentence: number;
  position: number;
}

interface Event extends Span {
  readonly referent: Referent | null;
  readonly pronoun: "he" | "she" | null;
  readonly role: GrammaticalRole;
}

/**
 * Who is talked about at each place of an article, by salience: named persons and organisations in order of mention, with
 * the pronouns between them resolved to who was most salient then.
 */
export class Discourse {
  readonly #document: Document;
  readonly #names: NameInventory;
  readonly #events: readonly Event[];
  readonly #genderOf: (name: string) => Gender | null;
  /** Outer quotations, in text order, disjoint. */
  readonly #said: readonly (Span & { readonly isDirect: boolean })[];
  readonly #salient = new Map<string, Salient>();
  #next = 0;
  #nextSaid = 0;

  constructor(
    document: Document,
    names: NameInventory,
    quotations: readonly Quotation[],
    genderOf: (name: string) => Gender | null,
  ) {
    this.#document = document;
    this.#names = names;
    this.#genderOf = genderOf;
    this.#events = eventsOf(document, names);
    this.#said = quotations
      .flatMap(({ content, form }) => content.map(({ start, end }) => ({ start, end, isDirect: form === "direct" })))
      .sort((one, other) => one.start - other.start);
  }

  /** Adds who was found to speak: the subject of a verb of saying, as the next one will be. */
  noteSpeaker(referent: Referent, position: number): void {
    this.#add(referent, position, salienceOf.subject + parallelism);
  }

  /** The most salient fitting referent before a position, and whether another is nearly as salient. */
  antecedent(position: number, { fits, weight }: Agreement, reach = farthest): Antecedent | null {
    this.#advance(position);
    const sentence = sentenceOf(this.#document, position);
    const from = this.#document.paragraphs[Math.max(0, paragraphOf(this.#document, position) - reach)]?.start ?? 0;
    for (const [key, salient] of this.#salient)
      if (sentence > salient.sentence && decayed(salient, sentence) < forgotten) this.#salient.delete(key);
    const { best, value, second } = this.#mostSalient(sentence, { fits, weight }, from);
    return best && { ...best.referent, isContested: second > contested * value };
  }

  #mostSalient(sentence: number, { fits, weight }: Agreement, from = 0) {
    let best: Salient | null = null;
    let value = 0;
    let second = 0;
    for (const salient of this.#salient.values()) {
      const { referent, position } = salient;
      if (position < from || !fits(referent)) continue;
      const weighted = decayed(salient, sentence) * weight(referent) * this.#certainty(referent);
      // Of equals the one named last.
      if (weighted >= value) {
        second = value;
        best = salient;
        value = weighted;
      } else second = Math.max(second, weighted);
    }
    return { best, value, second };
  }

  #advance(position: number): void {
    for (let event = this.#events[this.#next]; event && event.start < position; event = this.#events[++this.#next]) {
      const share = this.#shareAt(event.start);
      if (share === 0) continue;
      if (event.referent !== null) this.#add(event.referent, event.start, salienceOf[event.role] * share);
      else if (event.pronoun !== null && share === 1) {
        const gender = event.pronoun === "he" ? "man" : "woman";
        const referent = this.#personMeant(gender, event.start);
        if (referent !== null) this.#add(referent, event.start, salienceOf[event.role]);
      }
    }
  }

  /** The person a pronoun of that gender in the running text means. */
  #personMeant(gender: Gender, position: number): Referent | null {
    const { best } = this.#mostSalient(sentenceOf(this.#document, position), {
      fits: ({ kind, name }) => kind === "person" && (this.#genderOf(name) ?? gender) === gender,
      weight: ({ name }) => (this.#genderOf(name) === null ? unknownGender : 1),
    });
    return best?.referent ?? null;
  }

  #certainty({ kind, name }: Referent): number {
    return kind === "person" && !this.#names.isCertain(name) ? uncertain : 1;
  }

  #add(referent: Referent, position: number, salience: number): void {
    const key = `${referent.kind} ${referent.name}`;
    const sentence = sentenceOf(this.#document, position);
    const known = this.#salient.get(key);
    // In one sentence a referent counts by its best mention; over sentences the latest counts in full, those before in part.
    const before = known === undefined ? 0 : decayed(known, sentence);
    const inSentence = known !== undefined && known.sentence === sentence;
    const value = inSentence ? Math.max(before, salience) : salience + carried * before;
    this.#salient.delete(key);
    this.#salient.set(key, { referent, salience: value, sentence, position });
    if (this.#salient.size > maxSalient) {
      const [oldest] = this.#salient.keys();
      if (oldest !== undefined) this.#salient.delete(oldest);
    }
  }

  /** How much a mention at a place counts: nothing in a direct quotation, part in reported speech. */
  #shareAt(position: number): number {
    while (this.#nextSaid < this.#said.length && (this.#said[this.#nextSaid] as Span).end <= position) this.#nextSaid++;
    const said = this.#said[this.#nextSaid];
    if (said === undefined || position < said.start) return 1;
    return said.isDirect ? 0 : reportedShare;
  }
}

/** A person whose gender is unknown may be meant, but less likely than one known to agree. */
export const unknownGender = 0.7;

/** Two capitalised words without any other sign may be no person, and unnamed sources are seldom taken up again. */
const uncertain = 0.4;

/** With more than this share of the best one's salience another might be meant as well. */
const contested = 0.7;

/** So many are kept in mind at once: more would take time and none of them be meant. */
const maxSalient = 40;

const decayed = ({ salience, sentence }: Salient, now: number) => salience * 0.5 ** Math.max(0, now - sentence);

function eventsOf({ text, language, sentences }: Document, names: NameInventory): Event[] {
  const events: Event[] = names.mentions.map(({ start, end, name, kind, role }) => ({
    start,
    end,
    referent: { kind, name },
    pronoun: null,
    role,
  }));
  const pronouns =
    language === "de" ? /(?<![\p{L}])(?:er|sie)(?![\p{L}])/giu : /(?<![\p{L}])(?:s?he|his|him|her)(?![\p{L}])/giu;
  for (const sentence of sentences) {
    for (const match of text.slice(sentence.start, sentence.end).matchAll(pronouns)) {
      const lower = match[0].toLowerCase();
      const start = sentence.start + match.index;
      if (lower === "sie" && !isSingularSie(text, start)) continue;
      const isObject = /^(?:his|him|her)$/.test(lower);
      events.push({
        start,
        end: start + lower.length,
        referent: null,
        pronoun: /^(?:she|her|sie)$/.test(lower) ? "she" : "he",
        role: isObject ? "possessive" : "subject",
      });
    }
  }
  return events.sort((one, other) => one.start - other.start);
}

/** „Sie sagte“, „hat sie“: with a verb in the singular beside it, sie is one. */
function isSingularSie(text: string, start: number): boolean {
  const [next] = tokenize(text, { start: start + 3, end: start + 30 }, false);
  const isSingular = (word: string) =>
    german.finite.has(word) &&
    /(?:te|st|t|e|hat|ist|war|wird|will|kann|soll|muss)$/u.test(word) &&
    !/(?:en|sind)$/u.test(word);
  return next !== undefined && next.kind === "word" && isSingular(next.lower);
}
