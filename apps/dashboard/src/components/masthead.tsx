import { Link } from "@tanstack/react-router";
import { useOpenCommands } from "../features/commands/keyboard.tsx";
import { uiLanguages } from "../format.ts";
import { useLanguage, useMessages } from "../messages.ts";
import { themes, usePreferences } from "../preferences.tsx";
import { ChoiceMenu, RadioList } from "./choice-menu.tsx";
import { KeyHint } from "./key-hint.tsx";
import { appMessages } from "./messages.ts";

export function Masthead() {
  const t = useMessages(appMessages);
  const openCommands = useOpenCommands();
  return (
    <header className="border-b border-line bg-surface no-print">
      <a
        href="#content"
        className="absolute -top-20 left-4 z-30 bg-surface px-3 py-2 text-accent-ink underline focus:top-2"
      >
        {t.skip}
      </a>
      <nav aria-label={t.menu} className="page flex min-h-14 items-center justify-between gap-4">
        <Link to="/" className="flex items-center gap-2.5">
          <Wordmark />
          <span className="font-serif text-xl/none font-semibold tracking-[-0.01em]">{t.name}</span>
        </Link>
        <div className="mr-auto ml-4 flex gap-5 text-sm font-semibold text-muted max-md:hidden">
          <Link to="/targets" activeOptions={{ exact: true }} className="hover:text-ink aria-[current=page]:text-ink">
            {t.targets}
          </Link>
          <Link to="/articles" activeOptions={{ exact: true }} className="hover:text-ink aria-[current=page]:text-ink">
            {t.articles}
          </Link>
        </div>
        <div className="flex items-center gap-2">
          <button type="button" className="button max-sm:px-2.5" onClick={() => openCommands("commands")}>
            <svg aria-hidden="true" viewBox="0 0 14 14" className="size-3.5 fill-none stroke-current stroke-[1.5]">
              <path d="m9.5 9.5 3.5 3.5M10.5 6a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Z" />
            </svg>
            <span className="max-sm:sr-only">{t.commands}</span>
            <KeyHint>Ctrl K</KeyHint>
          </button>
          <PreferencesMenu />
          <Link to="/add" className="button button-primary max-sm:px-2.5">
            <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 stroke-current stroke-[1.8]">
              <path d="M6 1v10M1 6h10" />
            </svg>
            <span className="max-sm:sr-only">{t.addArticle}</span>
          </Link>
        </div>
      </nav>
    </header>
  );
}

/** What each language calls itself. */
const languageNames = { en: "English", de: "Deutsch" };

function PreferencesMenu() {
  const t = useMessages(appMessages);
  const language = useLanguage();
  const { theme, prefer } = usePreferences();
  return (
    <ChoiceMenu label={language.toUpperCase()} className="z-30" title={`${t.language}, ${t.theme}`}>
      <RadioList
        legend={t.language}
        choices={uiLanguages.map((value) => ({ value, label: languageNames[value], lang: value }))}
        chosen={language}
        onChoose={(chosen) => prefer({ language: chosen })}
      />
      <hr className="my-2 border-line" />
      <RadioList
        legend={t.theme}
        choices={themes.map((value) => ({ value, label: t.themes[value] }))}
        chosen={theme}
        onChoose={(chosen) => prefer({ theme: chosen })}
      />
    </ChoiceMenu>
  );
}

/** Three bars on a zero line: what the product draws. */
function Wordmark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className="size-6">
      <path d="M3 4h9v4H3z" fill="var(--stance-opposes)" />
      <path d="M12 10h9v4h-9z" fill="var(--stance-supports)" />
      <path d="M7 16h5v4H7z" fill="var(--stance-leans-against)" />
      <path d="M12 1.5v21" stroke="var(--ink)" strokeWidth="1.75" />
    </svg>
  );
}
