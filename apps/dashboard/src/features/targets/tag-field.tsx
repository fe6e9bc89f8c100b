import { useState } from "react";
import type { UiLanguage } from "../../format.ts";
import { useMessages } from "../../messages.ts";
import { Field } from "./field.tsx";
import { tagMessages } from "./messages.ts";

interface TagFieldProps {
  readonly label: string;
  readonly fault: string | undefined;
  /** The language of the words. */
  readonly lang: UiLanguage;
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
  /** A comma is part of a sentence, and ends a name. */
  readonly isOfSentences?: boolean;
}

/** Any number of words: Enter takes what is written, Backspace in the empty field takes the last one back. */
export function TagField({ label, fault, lang, tags, onChange, isOfSentences = false }: TagFieldProps) {
  const t = useMessages(tagMessages);
  const [written, setWritten] = useState("");
  const [said, setSaid] = useState("");
  const take = (text: string) => {
    setWritten("");
    const words = text.split(isOfSentences ? /\n/ : /[,;\n]/).map((word) => word.trim());
    const added = [...new Set(words)].filter((word) => word !== "" && !tags.includes(word));
    if (added.length === 0) return;
    onChange([...tags, ...added]);
    setSaid(t.added(added.join(", ")));
  };
  const remove = (tag: string) => {
    onChange(tags.filter((one) => one !== tag));
    setSaid(t.removed(tag));
  };
  return (
    <Field label={label} fault={fault}>
      {(attributes) => (
        <div
          className={`field flex flex-wrap gap-1.5 p-1.5 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent ${
            fault === undefined ? "" : "border-danger shadow-[inset_0_0_0_1px_var(--danger)]"
          }`}
        >
          {tags.length > 0 && (
            <ul className="contents" lang={lang} aria-label={label}>
              {tags.map((tag) => (
                <li
                  key={tag}
                  className="inline-flex max-w-full min-w-0 items-center rounded-[3px] bg-sunken pl-2 text-sm"
                >
                  <span className="min-w-0 py-0.5 wrap-anywhere">{tag}</span>
                  <button
                    type="button"
                    className="grid size-7 shrink-0 place-items-center text-muted hover:text-ink"
                    aria-label={t.remove(tag)}
                    onClick={(event) => {
                      // The button goes: the focus stays in the field.
                      event.currentTarget.closest(".field")?.querySelector("input")?.focus();
                      remove(tag);
                    }}
                  >
                    <svg aria-hidden="true" viewBox="0 0 10 10" className="size-2.5 stroke-current stroke-[1.6]">
                      <path d="M1 1l8 8M9 1l-8 8" />
                    </svg>
                  </button>
                </li>
              ))}
            </ul>
          )}
          <input
            {...attributes}
            lang={lang}
            className="min-h-7 min-w-32 flex-1 bg-transparent px-1.5 outline-none"
            enterKeyHint="enter"
            value={written}
            onChange={(event) => setWritten(event.target.value)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              const ends = event.key === "Enter" || (!isOfSentences && event.key === ",");
              if (ends && written.trim() !== "") {
                event.preventDefault();
                take(written);
              } else if (event.key === "Enter") {
                event.preventDefault();
              } else if (event.key === "Backspace" && written === "" && tags.length > 0) {
                event.preventDefault();
                remove(tags.at(-1) ?? "");
              }
            }}
            onPaste={(event) => {
              const text = event.clipboardData.getData("text");
              if (!/[\n,;]/.test(text) || (isOfSentences && !text.includes("\n"))) return;
              event.preventDefault();
              take(text);
            }}
            // What is written and not taken would be lost without a word.
            onBlur={() => take(written)}
          />
          <span role="status" className="sr-only">
            {said}
          </span>
        </div>
      )}
    </Field>
  );
}
