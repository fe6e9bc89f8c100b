import { type Language, languages, UnsupportedLanguageError } from "@standpoint/domain";
import { francAll } from "franc-min";

const codes: Readonly<Record<string, Language>> = { eng: "en", deu: "de" };

/** Characters whose trigrams are compared: counted over more, or over words that come again, they come near to every language's. */
const trigramLength = 300;
/** How near to the best guess English or German must come to be taken in its place; close relatives score alike. */
const nearEnough = 0.97;

/** Words that hardly a sentence goes without; they tell more than trigrams. */
const commonWords: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:the|of|and|to|is|that|it|was|for|on|are|with|as|his|her|they|be|have|this|from|had|not|but|all|were|when|we|will|said)\b/gi,
  de: /(?<!\p{L})(?:der|die|das|und|ist|nicht|ein|eine|zu|den|dem|von|mit|sich|auf|für|im|es|wird|sind|auch|an|er|sie|als|dass|hat|werden|sagte)(?!\p{L})/giu,
};

/** The least share of common words, of which two must be different ones: articles have 0.2 and more, relatives at most 0.05. */
const commonEnough = 0.12;
/** Below so many words a text may do without any of the common ones (“Weber lacht.”). */
const fewWords = 5;
/** From so many on it may not, whatever its trigrams say: there are none of Danish, and Swedish is near to English. */
const manyWords = 100;

/**
 * Detects the language of a text by its commonest words, and by its trigrams where these are missing.
 *
 * @throws {UnsupportedLanguageError} for a text in another script, and for one of a sentence or more that is in neither
 *   English nor German; a few words are taken for the nearer of the two.
 */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin * 2 < letters) throw new UnsupportedLanguageError("und");
  const words = sample.match(/\p{L}+/gu) ?? [];
  const counts = languages.map((language) => commonCount(sample, language));
  if (words.length < fewWords || Math.max(...counts) >= commonEnough * words.length) return nearerOf(sample, counts);
  const ranking = francAll([...new Set(words)].join(" ").slice(0, trigramLength), { minLength: 1 });
  const [best] = ranking;
  const own = ranking.find(([code]) => code in codes);
  const language = own && codes[own[0]];
  const isNear = own !== undefined && own[1] >= nearEnough * (best?.[1] ?? 1);
  if (language === undefined || !isNear || words.length >= manyWords)
    throw new UnsupportedLanguageError(best === undefined || best[0] in codes ? "und" : best[0]);
  return language;
}

/** Another language may have one of them too, however often (French “on”). */
function commonCount(text: string, language: Language): number {
  const found = text.match(commonWords[language]) ?? [];
  return new Set(found.map((word) => word.toLowerCase())).size < 2 ? 0 : found.length;
}

function nearerOf(sample: string, [english = 0, german = 0]: readonly number[]): Language {
  if (english !== german) return english > german ? "en" : "de";
  return codes[francAll(sample, { only: Object.keys(codes), minLength: 1 })[0]?.[0] ?? ""] ?? languages[0];
}
