import { createContext, type ReactNode, use, useEffect, useState } from "react";
import { isEmbedAddress } from "./features/embed/embedded.ts";
import { type UiLanguage, uiLanguages } from "./format.ts";
import { keep, kept } from "./kept.ts";
import { LanguageContext } from "./messages.ts";

/** `system` follows the reader's device. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

interface Preferences {
  readonly language: UiLanguage;
  readonly theme: Theme;
  /** Whether single keys are shortcuts. */
  readonly shortcuts: "on" | "off";
}

interface PreferencesHandle extends Preferences {
  readonly prefer: (preferred: Partial<Preferences>) => void;
}

const PreferencesContext = createContext<PreferencesHandle | null>(null);

/** What the reader chose for every view, kept in this browser; before that, what the browser says. `theme.js` reads the same item. */
export function PreferencesProvider({ children }: { children: ReactNode }) {
  const [preferences, setPreferences] = useState(readPreferences);
  const { language, theme } = preferences;
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset["theme"] = theme;
  }, [language, theme]);
  const prefer = (preferred: Partial<Preferences>) => {
    const next = { ...preferences, ...preferred };
    setPreferences(next);
    keep("language", next.language);
    keep("theme", next.theme);
    keep("shortcuts", next.shortcuts);
  };
  return (
    <PreferencesContext value={{ ...preferences, prefer }}>
      <LanguageContext value={language}>{children}</LanguageContext>
    </PreferencesContext>
  );
}

export function usePreferences(): PreferencesHandle {
  const preferences = use(PreferencesContext);
  if (preferences === null) throw new Error("There is no PreferencesProvider around this component.");
  return preferences;
}

function readPreferences(): Preferences {
  const isGerman = navigator.language.toLowerCase().startsWith("de");
  if (isEmbedAddress(location.pathname)) {
    // What stands in another site's page looks as its address says, whatever its reader chose here.
    const said = new URLSearchParams(location.search);
    return {
      language: uiLanguages.find((language) => language === said.get("lang")) ?? (isGerman ? "de" : "en"),
      theme: themes.find((theme) => theme === said.get("theme")) ?? "system",
      shortcuts: "off",
    };
  }
  return {
    language: uiLanguages.find((language) => language === kept("language")) ?? (isGerman ? "de" : "en"),
    theme: themes.find((theme) => theme === kept("theme")) ?? "system",
    shortcuts: kept("shortcuts") === "off" ? "off" : "on",
  };
}
