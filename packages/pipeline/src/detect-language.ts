import { type Language, languages, UnsupportedLanguageError } from "@standpoint/domain";
import { francAll } from "franc-min";

const codes: Readonly<Record<string, Language>> = { eng: "en", deu: "de" };

/** Below this length trigrams of all languages confuse more than they tell, so only ours are compared. */
const sureLength = 200;
/** How near to the best guess English or German must come to be taken in its place; close relatives score alike. */
const nearEnough = 0.97;

/**
 * Detects the language of a text by its trigrams.
 *
 * @throws {UnsupportedLanguageError} for a long text that is clearly in neither English nor German; a short one is
 *   taken for the nearer of the two.
 */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, 20_000);
  const ours = Object.keys(codes);
  if (sample.length < sureLength)
    return codes[francAll(sample, { only: ours, minLength: 1 })[0]?.[0] ?? ""] ?? languages[0];
  const ranking = francAll(sample);
  const [best] = ranking;
  const own = ranking.find(([code]) => code in codes);
  const language = own && codes[own[0]];
  if (own === undefined || language === undefined || own[1] < nearEnough * (best?.[1] ?? 1))
    throw new UnsupportedLanguageError(best?.[0] ?? "und");
  return language;
}
