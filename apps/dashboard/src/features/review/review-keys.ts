import { useEffect, useRef } from "react";
import { usePreferences } from "../../preferences.tsx";
import { bands } from "../../scale.ts";
import { isTyping, sequenceMs } from "../commands/shortcuts.ts";
import { middleOf } from "./stance-choice.tsx";

export type ReviewAct =
  | { readonly do: "accept" | "reject" | "undo" | "next" | "previous" }
  | { readonly do: "stance"; readonly value: number | null };

/** What a key does in the queue; `null` for most. */
export function reviewActOf(key: string): ReviewAct | null {
  const band = bands[Number(key) - 1];
  if (/^[1-5]$/.test(key) && band !== undefined) return { do: "stance", value: middleOf(band) };
  if (key === "0") return { do: "stance", value: null };
  const name = ({ a: "accept", r: "reject", u: "undo", j: "next", k: "previous" } as const)[key];
  return name === undefined ? null : { do: name };
}

/** The keys of the queue, for as long as nothing else takes them: a field, a dialog, or the second key after `g`. */
export function useReviewKeys(onAct: (act: ReviewAct) => void): void {
  const { shortcuts } = usePreferences();
  const pressed = useRef<{ key: string; at: number } | null>(null);
  useEffect(() => {
    if (shortcuts === "off") return;
    const onKey = (event: KeyboardEvent) => {
      const before = pressed.current;
      pressed.current = { key: event.key, at: event.timeStamp };
      const isSecond = before?.key === "g" && event.timeStamp - before.at < sequenceMs;
      const isTaken = event.ctrlKey || event.metaKey || event.altKey || isSecond;
      const focused = event.target as HTMLElement;
      if (isTaken || isTyping(focused) || focused.closest?.('[role="dialog"]')) return;
      const act = reviewActOf(event.key);
      if (act === null) return;
      // `k` opens the commands elsewhere.
      event.preventDefault();
      onAct(act);
    };
    // Before the page's own shortcuts.
    document.addEventListener("keydown", onKey, { capture: true });
    return () => document.removeEventListener("keydown", onKey, { capture: true });
  }, [shortcuts, onAct]);
}
