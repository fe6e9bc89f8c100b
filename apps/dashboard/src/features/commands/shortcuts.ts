/** What a key or two keys after one another do; the command palette has Ctrl and K, which disturb nobody. */
export const shortcuts = {
  help: ["?"],
  search: ["/"],
  overview: ["g", "o"],
  timeline: ["g", "t"],
  compare: ["g", "c"],
  statements: ["g", "s"],
  review: ["g", "r"],
  add: ["g", "a"],
} as const satisfies Record<string, readonly [string] | readonly [string, string]>;
export type ShortcutName = keyof typeof shortcuts;

/** How long the first of two keys waits for the second. */
export const sequenceMs = 1_200;

/**
 * Which shortcut a key completes.
 *
 * @param first the key pressed right before it, `null` when that is too long ago
 * @returns `null` when it completes none
 */
export function shortcutOf(first: string | null, key: string): ShortcutName | null {
  const names = Object.keys(shortcuts) as ShortcutName[];
  const pressedAfter = names.find((name) => {
    const [one, two] = shortcuts[name] as readonly string[];
    return two !== undefined && one === first && two === key;
  });
  if (pressedAfter !== undefined) return pressedAfter;
  return names.find((name) => shortcuts[name].length === 1 && shortcuts[name][0] === key) ?? null;
}

/** Whether a key is meant for what has the focus rather than for the page. */
export function isTyping({ tagName, isContentEditable, type }: FocusedElement): boolean {
  if (isContentEditable || tagName === "TEXTAREA" || tagName === "SELECT") return true;
  return tagName === "INPUT" && type !== "checkbox" && type !== "radio" && type !== "button";
}

interface FocusedElement {
  readonly tagName: string;
  readonly isContentEditable?: boolean;
  /** Of an input. */
  readonly type?: string;
}
