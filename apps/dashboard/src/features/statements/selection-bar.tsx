import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { BandWords } from "../../api-types.ts";
import { useLanguage, useMessages } from "../../messages.ts";
import { CsvLink } from "./csv-link.tsx";
import { statementMessages } from "./messages.ts";
import { filterOf, mostSelected, quoteOf, type Selection } from "./selection.ts";

interface SelectionBarProps {
  readonly targetId: string;
  readonly selection: Selection;
  readonly words: BandWords;
  readonly onClear: () => void;
}

/** What to do with the chosen statements; at the foot of the window while there are any. */
export function SelectionBar({ targetId, selection, words, onClear }: SelectionBarProps) {
  const t = useMessages(statementMessages);
  const language = useLanguage();
  const [said, setSaid] = useState<{ readonly of: Selection; readonly words: string }>();
  const copy = async () => {
    const quotes = [...selection.values()].map((row) => quoteOf(row, { language, words, addressOf }));
    const isCopied = await navigator.clipboard.writeText(quotes.join("\n\n")).then(
      () => true,
      () => false,
    );
    setSaid({ of: selection, words: isCopied ? t.copied(selection.size) : t.copyFailed });
  };
  return (
    <section
      aria-label={t.selection}
      className={
        selection.size === 0
          ? "sr-only"
          : "panel no-print sticky bottom-3 z-10 mt-4 px-4 py-3 shadow-lg shadow-[rgb(0_0_0/0.2)]"
      }
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status" className="text-sm font-semibold">
          {selection.size > 0 && t.selected(selection.size)}
          {selection.size === mostSelected && (
            <span className="font-normal text-muted"> {t.tooMany(mostSelected)}</span>
          )}
          {said?.of === selection && <span className="font-normal text-muted"> {said.words}</span>}
        </p>
        {selection.size > 0 && (
          <>
            <button type="button" className="button" onClick={() => void copy()}>
              {t.copySelected}
            </button>
            <CsvLink targetId={targetId} filter={filterOf(selection)} text={t.csv} />
            <Link
              to="/targets/$id/statements"
              params={{ id: targetId }}
              search={{ ...filterOf(selection), from: undefined, to: undefined }}
              className="button"
            >
              {t.showSelected}
            </Link>
            <button type="button" className="text-link min-h-8 px-1 text-sm" onClick={onClear}>
              {t.clearSelection}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

const addressOf = ({ id, articleId, targetId }: { id: string; articleId: string; targetId: string }) =>
  new URL(`/articles/${articleId}?${new URLSearchParams({ target: targetId, statement: id })}`, location.origin).href;
