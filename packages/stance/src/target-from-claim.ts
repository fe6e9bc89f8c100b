import type { Language, Party, Target } from "@standpoint/domain";

/** The default words of the five bands: those of a threat claim. */
const bands: Target["bands"] = {
  en: ["dismisses", "downplays", "balanced", "concerned", "alarmed"],
  de: ["weist zurück", "spielt herunter", "abgewogen", "besorgt", "alarmiert"],
};

interface ClaimPattern {
  /** What separates the two parties; a group `tail` stands behind the second one. */
  readonly verb: RegExp;
  /** Whether the second party is the challenger: “Y will stay ahead of X”. */
  readonly isReversed?: true;
}

// Each separates at its first match and looks at no more than a claim's length of text.
const patterns: Readonly<Record<Language, readonly ClaimPattern[]>> = {
  en: [
    {
      verb: / (?:is|are|pose|poses|remains?|becomes?|represents?|will be|has become|have become) (?:not |now )?(?:no |an? )?(?:\w+ ){0,2}?(?:threats?|dangers?|risks?|challenges?|rivals?|competitors?|menace|competition) (?:to|for|of) /i,
    },
    {
      verb: / (?:does not |do not |doesn't |don't |will not |won't |will never |cannot |can't |could |will |may |might |can |has |have |is |are )?(?:threatens?|endangers?|imperils?|jeopardises?|jeopardizes?|undermines?|replaces?|replaced|overtakes?|overtaken|beats?|disrupts?|destroys?|displaces?|outperforms?|surpasses?|hurts?|harms?|overtaking|replacing|threatening|disrupting|displacing|harming|hurting|catch up with|caught up with|catching up with|catches up with|closing in on|outpacing) /i,
    },
    {
      verb: / (?:is|are|stays?|remains?|keeps?|will be|will stay|will remain|will keep) (?:\w+ ){0,2}?(?:ahead of|superior to|safe from|unthreatened by|out of reach of|unaffected by|not threatened by) /i,
      isReversed: true,
    },
    {
      verb: / (?:is|are|being) (?:\w+ )?(?:threatened|endangered|overtaken|replaced|displaced) by /i,
      isReversed: true,
    },
    { verb: / (?:should|must|has to|have to|needs? to) fear /i, isReversed: true },
  ],
  de: [
    {
      verb: / (?:ist|sind|bleibt|bleiben|wird|werden|stellt|stellen) (?:\p{L}+ ){0,3}?(?:bedrohung|gefahr|risiko|herausforderung|konkurrenz|konkurrent|rivale|gefährlich|wettbewerber) (?:für |von |der )/iu,
    },
    {
      verb: / (?:bedroht|bedrohen|gefährdet|gefährden|ersetzt|ersetzen|überholt|überholen|verdrängt|verdrängen|schadet|schaden|schlägt|schlagen|übertrifft|übertreffen|zerstört|zerstören) (?:nicht )?/i,
    },
    {
      verb: / (?:wird|werden|kann|können|könnte|könnten|hat|haben) (?:nicht |niemals |nie )?(?=.{1,200} (?:ersetzen|überholen|verdrängen|bedrohen|gefährden|einholen|schlagen|schaden|übertreffen|ablösen|überholt|eingeholt|verdrängt)\W*$)/i,
    },
    { verb: / (?:holt|holen) (?:gegenüber |zu )/i },
    {
      verb: / (?:bleibt|bleiben|ist|sind|liegt|liegen) (?=.{1,200} (?:voraus|überlegen)\W*$)/i,
      isReversed: true,
    },
    { verb: / (?:bleibt|bleiben|liegt|liegen) vor /i, isReversed: true },
    { verb: / (?:muss|müssen|sollte|sollten) (?=.{1,200} (?:fürchten)\W*$)/i, isReversed: true },
  ],
};

/** Denies that the challenger matters: “X is no threat to Y”, “Y stays ahead of X”. */
const denials: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:no|not|never|nor|cannot|hardly|\w+n't)\b|\b(?:ahead of|superior to|safe from|unthreatened|out of reach|unaffected)\b/i,
  de: /(?:^|\P{L})(?:keine?[nmrs]?|nicht|nie|niemals|kaum|voraus|überlegen|liegt vor|liegen vor|bleibt vor|bleiben vor)(?:\P{L}|$)/iu,
};

const closers: Readonly<Record<Language, RegExp>> = {
  en: /(?: any ?more| any time soon| soon)?[.!?\s]*$/i,
  de: /(?: (?:auf|ab|dar|ein|voraus|überlegen|fürchten|ersetzen|überholen|verdrängen|bedrohen|gefährden|einholen|schlagen|schaden|übertreffen|ablösen|überholt|eingeholt|verdrängt))?[.!?\s]*$/i,
};

/** Longer ones are no claims, and are not searched. */
const maxClaimLength = 400;

/**
 * Makes a target of a claim given only in words: who challenges whom is found by pattern, in English and German.
 *
 * A claim that fits no pattern has neither party; polarity is −1 where the claim denies the threat.
 */
export function targetFromClaim(claim: string): Target {
  const text = claim.trim().replace(/\s+/g, " ");
  const language = languageOf(text);
  const parties = text.length <= maxClaimLength ? findParties(text, language) : null;
  return {
    id: targetIdOf(text),
    revision: 1,
    claim: { en: text, de: text },
    challenger: parties?.challenger ?? null,
    incumbent: parties?.incumbent ?? null,
    polarity: parties?.isDenied ? -1 : 1,
    bands,
    paraphrases: { affirms: { en: [], de: [] }, dismisses: { en: [], de: [] } },
  };
}

function languageOf(claim: string): Language {
  return /(?:^|\s)(?:der|die|das|den|dem|des|ist|sind|eine?[nmr]?|keine?|für|wird|werden|nicht|bleibt|bleiben|und|vor|hat|holt|holen|muss|müssen|gegenüber|schadet|ersetzt|schlägt|bedroh\p{L}*|gefährde\p{L}*|überhol\p{L}*|verdräng\p{L}*)(?:\s|$)/iu.test(
    claim,
  )
    ? "de"
    : "en";
}

function findParties(text: string, language: Language) {
  const body = text.replace(closers[language], "");
  for (const { verb, isReversed } of patterns[language]) {
    const match = verb.exec(`${text} `);
    if (match === null || match.index === 0) continue;
    const first = nameOf(text.slice(0, match.index));
    const second = nameOf(body.slice(match.index + match[0].length));
    if (first === "" || second === "") continue;
    const [challenger, incumbent] = isReversed ? [second, first] : [first, second];
    return {
      challenger: partyOf(challenger, incumbent),
      incumbent: partyOf(incumbent, challenger),
      isDenied: denials[language].test(text),
    };
  }
  return null;
}

function nameOf(words: string): string {
  return words
    .replace(/^(?:the|an?|der|die|das|den|dem|des|eine?[nmrs]?|for|für|of|von) /i, "")
    .replace(/^(?:does|do|will|is|are|has|have) /i, "")
    .replace(/[\s.,;:!?]+$/, "")
    .replace(/ (?:nicht|not)$/i, "")
    .trim();
}

/** A party goes by its full name, by what is left without its first adjectives, and by each long word that is its alone. */
function partyOf(name: string, other: string): Party {
  const words = name.split(/[\s-]+/);
  const tails = words.map((_, index) => words.slice(index).join(" ")).filter((tail) => tail.includes(" "));
  const isOwn = (word: string) =>
    word.length > 4 && !sharesStem(word, other) && !/^(?:establish|etablier|lead|führend)/i.test(word);
  const aliases = [...new Set([...tails, ...words.filter(isOwn)])].filter((alias) => alias !== name);
  return { name, aliases: { en: aliases, de: aliases } };
}

function sharesStem(word: string, other: string): boolean {
  return other.toLowerCase().includes(word.toLowerCase().slice(0, 5));
}

/** An id that can be read: the claim's words, joined by hyphens. */
export function targetIdOf(claim: string): string {
  const slug = claim
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");
  return slug || "claim";
}
