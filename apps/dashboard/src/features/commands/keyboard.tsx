import { useQuery } from "@tanstack/react-query";
import { useMatch, useNavigate, useSearch } from "@tanstack/react-router";
import { createContext, lazy, type ReactNode, Suspense, use, useEffect, useRef, useState } from "react";
import { appMessages } from "../../components/messages.ts";
import { uiLanguages } from "../../format.ts";
import { useLanguage, useMessages } from "../../messages.ts";
import { themes, usePreferences } from "../../preferences.tsx";
import { articlesByTitleQuery, speakersByNameQuery, targetsQuery } from "../../queries.ts";
import { readFilter } from "../../search.ts";
import { views } from "../targets/views.ts";
import { type CommandGroup, commandsFor } from "./commands.ts";
import { commandMessages } from "./messages.ts";
import { isTyping, sequenceMs, shortcutOf } from "./shortcuts.ts";

const loadPalette = () => import("./command-palette.tsx");
const CommandPalette = lazy(async () => ({ default: (await loadPalette()).CommandPalette }));
const ShortcutSheet = lazy(async () => ({ default: (await import("./shortcut-sheet.tsx")).ShortcutSheet }));

type Open = "commands" | "help" | null;
const OpenContext = createContext<(open: Open) => void>(() => undefined);

/** Opens the command palette or the list of shortcuts. */
export const useOpenCommands = () => use(OpenContext);

/** What the keyboard does anywhere on the page. */
export function Keyboard({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<Open>(null);
  const { shortcuts } = usePreferences();
  const goTo = useGoTo();
  const pressed = useRef<{ key: string; at: number } | null>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Ahead of the K, so that what is typed at once finds the palette there.
      if (event.key === "Control" || event.key === "Meta") void loadPalette();
      if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        setOpen("commands");
        return;
      }
      const isForPage = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
      if (!isForPage || shortcuts === "off" || open !== null || isTyping(event.target as HTMLElement)) return;
      const before = pressed.current;
      const first = before !== null && event.timeStamp - before.at < sequenceMs ? before.key : null;
      pressed.current = { key: event.key, at: event.timeStamp };
      const name = shortcutOf(first, event.key);
      if (name === null) return;
      event.preventDefault();
      pressed.current = null;
      if (name === "help") setOpen(name);
      else if (name === "search") document.querySelector<HTMLElement>("main input[type=search]")?.focus();
      else goTo(name);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [open, shortcuts, goTo]);

  return (
    <OpenContext value={setOpen}>
      {children}
      <Suspense fallback={null}>
        {open === "commands" && <Commands onClose={() => setOpen(null)} onHelp={() => setOpen("help")} />}
        {open === "help" && <ShortcutSheet onClose={() => setOpen(null)} />}
      </Suspense>
    </OpenContext>
  );
}

/** Goes to a view of the target in view, else of the first one; its query stays. */
function useGoTo() {
  const navigate = useNavigate();
  const targets = useQuery(targetsQuery());
  const shown = useMatch({ from: "/targets/$id", shouldThrow: false });
  const search = readFilter(useSearch({ strict: false }));
  return (name: (typeof views)[number]["name"] | "add") => {
    if (name === "add") return void navigate({ to: "/add" });
    const id = shown?.params.id ?? targets.data?.[0]?.id;
    const to = views.find((view) => view.name === name)?.to;
    if (id !== undefined && to !== undefined) void navigate({ to, params: { id }, search: shown ? search : {} });
  };
}

function Commands({ onClose, onHelp }: { onClose: () => void; onHelp: () => void }) {
  const t = useMessages(commandMessages);
  const app = useMessages(appMessages);
  const language = useLanguage();
  const { prefer } = usePreferences();
  const navigate = useNavigate();
  const goTo = useGoTo();
  const [words, setWords] = useState("");
  const targets = useQuery(targetsQuery());
  const shown = useMatch({ from: "/targets/$id", shouldThrow: false });
  const speakers = useQuery(speakersByNameQuery(words.trim()));
  const articles = useQuery(articlesByTitleQuery(words.trim()));
  const targetId = shown?.params.id ?? targets.data?.[0]?.id;

  const fixed: CommandGroup[] = [
    {
      title: t.views,
      commands: [
        ...views.map(({ name }) => ({ id: name, label: app[name], run: () => goTo(name) })),
        { id: "articles", label: app.articles, run: () => void navigate({ to: "/articles" }) },
        { id: "add", label: t.add, run: () => goTo("add") },
        { id: "targets", label: app.allTargets, run: () => void navigate({ to: "/targets" }) },
        { id: "new target", label: app.newTarget, run: () => void navigate({ to: "/targets/new" }) },
      ],
    },
    {
      title: t.claims,
      commands: (targets.data ?? []).map(({ id, claim }) => ({
        id: `claim ${id}`,
        label: claim[language],
        run: () => void navigate({ to: "/targets/$id", params: { id } }),
      })),
    },
    {
      title: t.settings,
      commands: [
        ...uiLanguages
          .filter((one) => one !== language)
          .map((one) => ({
            id: `language ${one}`,
            label: commandMessages[one].inLanguage,
            run: () => prefer({ language: one }),
          })),
        ...themes.map((theme) => ({
          id: `theme ${theme}`,
          label: t.appearance(app.themes[theme]),
          run: () => prefer({ theme }),
        })),
        { id: "help", label: t.help, run: onHelp },
      ],
    },
  ];
  const found: CommandGroup[] = [
    {
      title: t.speakers,
      commands:
        targetId === undefined
          ? []
          : (speakers.data ?? []).map(({ speaker, statements }) => ({
              id: `speaker ${speaker.id}`,
              label: speaker.name,
              note: t.statements(statements),
              run: () =>
                void navigate({
                  to: "/targets/$id/speakers/$speakerId",
                  params: { id: targetId, speakerId: speaker.id },
                }),
            })),
    },
    {
      title: t.articles,
      commands: (articles.data ?? []).map(({ id, title, outlet }) => ({
        id: `article ${id}`,
        label: title ?? t.untitled,
        ...(outlet === null ? {} : { note: outlet }),
        run: () =>
          void navigate({
            to: "/articles/$id",
            params: { id },
            search: targetId === undefined ? {} : { target: targetId },
          }),
      })),
    },
  ];
  const groups = [...commandsFor(words, fixed), ...found.filter(({ commands }) => commands.length > 0)];
  return <CommandPalette words={words} groups={groups} onType={setWords} onClose={onClose} />;
}
