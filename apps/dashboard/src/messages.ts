import { createContext, use } from "react";
import { type Format, formats, type UiLanguage } from "./format.ts";

/** What a part of the interface says, in each language. */
export type Catalogue<Messages> = Readonly<Record<UiLanguage, Messages>>;

/** Words of a part of the interface, side by side; the compiler holds German to the shape of English. */
export function defineMessages<Messages>(words: {
  readonly en: (format: Format) => Messages;
  readonly de: (format: Format) => NoInfer<Messages>;
}): Catalogue<Messages> {
  return { en: words.en(formats.en), de: words.de(formats.de) };
}

/** The language that a part of the page is in: the reader's, or an embed's own. */
export const LanguageContext = createContext<UiLanguage>("en");

export const useLanguage = () => use(LanguageContext);
export const useMessages = <Messages>(catalogue: Catalogue<Messages>): Messages => catalogue[useLanguage()];
export const useFormat = (): Format => formats[useLanguage()];
