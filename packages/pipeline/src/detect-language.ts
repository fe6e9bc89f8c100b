import { type Language, languages, UnsupportedLanguageError } from "@standpoint/domain";
import { francAll } from "franc-min";

const codes: Readonly<Record<string, Language>> = { eng: "en", deu: "de" };

/** Below this length trigrams of all languages confuse more than they tell, so only ours are compared. */
const sureLength = 200;
/** How near to the best guess English or German must come to be taken in its place; close relatives score alike. */
const nearEnough = 0.97;

/** Words that hardly a sentence goes without; in a short text they tell more than trigrams. */
const commonWords: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:the|of|and|to|is|that|it|was|for|on|are|with|as|his|her|they|be|at|have|this|from|had|not|but|all|were|when|we|will|said)\b/gi,
  de: /(?<!\p{L})(?:der|die|das|und|ist|nicht|ein|eine|zu|den|dem|von|mit|sich|auf|für|im|es|wird|sind|auch|an|er|sie|als|dass|hat|werden|sagte)(?!\p{L})/giu,
};

/** The least share of common words at which a short text is taken for the language without asking the trigrams. */
const commonEnough = 0.12;
/** Below so many words a text may do without any of the common ones (“Weber lacht.”). */
const fewWords = 5;

/**
 * Detects the language of a text by its trigrams, and of a short one by its commonest words first.
 *
 * @throws {UnsupportedLanguageError} for a text in another script, and for one of a sentence or more that is in neither
 *   English nor German; a few words are taken for the nearer of the two.
 */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin * 2 < letters) throw new UnsupportedLanguageError("und");
  if (sample.length < sureLength) {
    const words = sample.match(/\p{L}+/gu)?.length ?? 0;
    const counts = languages.map((language) => sample.match(commonWords[language])?.length ?? 0);
    const most = Math.max(...counts);
    if (words < fewWords || most >= commonEnough * words) return nearerOf(sample, counts);
  }
  const ranking = francAll(sample, { minLength: 1 });
  const [best] = ranking;
  const own = ranking.find(([code]) => code in codes);
  const language = own && codes[own[0]];
  if (own === undefined || language === undefined || own[1] < nearEnough * (best?.[1] ?? 1))
    throw new UnsupportedLanguageError(best?.[0] ?? "und");
  return language;
}

function nearerOf(sample: string, [english = 0, german = 0]: readonly number[]): Language {
  if (english !== german) return english > german ? "en" : "de";
  return codes[francAll(sample, { only: Object.keys(codes), minLength: 1 })[0]?.[0] ?? ""] ?? languages[0];
}
