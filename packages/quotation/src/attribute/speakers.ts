import type { RegisteredSpeaker, Speaker, SpeakerKind } from "@standpoint/domain";
import { distance } from "fastest-levenshtein";
import { fold } from "../languages/fold.ts";

interface Described {
  readonly kind: SpeakerKind;
  readonly name: string;
  readonly role: string | null;
  readonly organization: string | null;
}

/** A speaker who is named outside of any article, with the id that articles would give. */
export function speakerOf(described: Described, register: readonly RegisteredSpeaker[]): Speaker {
  return new Speakers(register).resolve(described);
}

/** The speakers of one article: each spelling of a name leads to one Speaker, the register's where it knows them. */
export class Speakers {
  readonly #register: readonly RegisteredSpeaker[];
  readonly #known = new Map<string, Speaker>();
  /** Persons' names by first name and the surname's first letter, which all spellings of a name share. */
  readonly #spellings = new Map<string, string[]>();

  constructor(register: readonly RegisteredSpeaker[]) {
    this.#register = register;
  }

  /** The speaker of that name and kind; what is learned of role and organisation later fills what was unknown. */
  resolve({ kind, name, role, organization }: Described): Speaker {
    const registered = this.#registered(kind, name);
    const id = registered?.id ?? speakerId(kind, this.#spelling(kind, name));
    const known = this.#known.get(id);
    const speaker: Speaker = {
      id,
      kind: registered?.kind ?? kind,
      name: registered?.name ?? known?.name ?? name,
      role: registered?.role ?? known?.role ?? role,
      organization: registered?.organization ?? known?.organization ?? organization,
    };
    this.#known.set(id, speaker);
    return speaker;
  }

  /** What is known of the speaker by the article's end. */
  latest(speaker: Speaker): Speaker {
    return this.#known.get(speaker.id) ?? speaker;
  }

  #registered(kind: SpeakerKind, name: string): RegisteredSpeaker | undefined {
    const candidates = this.#register.filter((speaker) => speaker.kind === kind);
    const spelled = (speaker: RegisteredSpeaker) => [speaker.name, ...speaker.aliases];
    return (
      candidates.find((speaker) => spelled(speaker).some((spelling) => fold(spelling) === fold(name))) ??
      (kind === "person"
        ? candidates.find((speaker) => spelled(speaker).some((spelling) => isSpellingOf(name, spelling)))
        : undefined)
    );
  }

  /** The first spelling the article used for this person. */
  #spelling(kind: SpeakerKind, name: string): string {
    if (kind !== "person") return name;
    const words = fold(name).split(" ");
    const key = `${words[0]} ${words.at(-1)?.[0]}`;
    const alike = this.#spellings.get(key) ?? [];
    const known = alike.find((one) => one === name || isSpellingOf(name, one));
    if (known === undefined && alike.length < maxAlike) this.#spellings.set(key, [...alike, name]);
    return known ?? name;
  }
}

/** More names than this that are nearly alike are a list. */
const maxAlike = 50;

/**
 * Whether two full names are one, misspelt: the same first name, and surnames of which one leaves out or doubles a letter
 * of the other. One letter for another (Hansen, Hanson) makes another name; such spellings are for the register.
 */
function isSpellingOf(name: string, other: string): boolean {
  const [one, two] = [fold(name).split(" "), fold(other).split(" ")];
  const [surname, otherSurname] = [one.at(-1) ?? "", two.at(-1) ?? ""];
  if (one.length < 2 || two.length < 2 || one[0] !== two[0] || surname[0] !== otherSurname[0]) return false;
  const [shorter, longer] = [surname.length, otherSurname.length].sort((a, b) => a - b) as [number, number];
  return surname === otherSurname || (shorter >= 5 && longer === shorter + 1 && distance(surname, otherSurname) === 1);
}

/** Persons by their name; other kinds with the kind ahead, so that no organisation is taken for a person. */
function speakerId(kind: SpeakerKind, name: string): string {
  const slug =
    fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "") || "unnamed";
  return kind === "person" ? slug : `${kind}-${slug}`;
}
