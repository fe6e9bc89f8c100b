/** Something to do or somewhere to go. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** What tells it from others of its name. */
  readonly note?: string;
  readonly run: () => void;
}

export interface CommandGroup {
  readonly title: string;
  readonly commands: readonly Command[];
}

/** The commands whose names have every one of the words, or their beginnings; groups without any are left out. */
export function commandsFor(words: string, groups: readonly CommandGroup[]): CommandGroup[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return groups
    .map(({ title, commands }) => ({
      title,
      commands: commands.filter(({ label }) => {
        const parts = plain(label).split(/[^\p{L}\p{N}]+/u);
        return wanted.every((word) => parts.some((part) => part.startsWith(word)));
      }),
    }))
    .filter(({ commands }) => commands.length > 0);
}

/** `Über` is found by `uber`. */
const plain = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
