import { useState } from "react";
import type { Article } from "../../api-types.ts";
import { useMessages } from "../../messages.ts";
import { reviewMessages } from "./messages.ts";
import { movedEdge, type Span, selectedSpan, textOfSpans, withSpan } from "./words-draft.ts";

interface WordsEditorProps {
  readonly article: Article;
  readonly draft: readonly Span[];
  readonly isSaving: boolean;
  readonly onDraft: (draft: readonly Span[] | null) => void;
  readonly onSave: () => void;
}

/** Which words are the statement's: selected in the article, or moved word by word. */
export function WordsEditor({ article, draft, isSaving, onDraft, onSave }: WordsEditorProps) {
  const t = useMessages(reviewMessages);
  const [hasNothing, setHasNothing] = useState(false);
  const take = (isAdded: boolean) => {
    const span = selectedSpan(article.text);
    setHasNothing(span === null);
    if (span !== null) onDraft(isAdded ? withSpan(draft, span) : [span]);
  };
  return (
    <section aria-label={t.wordsTitle} className="rounded-[4px] border border-accent p-3">
      <h4 className="text-sm font-semibold">{t.wordsTitle}</h4>
      <p className="mt-1 text-sm text-muted">{t.wordsHint}</p>
      <q
        className="mt-2 block border-l-2 border-accent pl-3 font-serif text-base"
        lang={article.language}
        aria-live="polite"
      >
        {textOfSpans(article.text, draft)}
      </q>
      <div className="mt-3 flex flex-wrap gap-2">
        {/* A press on a button would otherwise end the selection. */}
        <button type="button" className="button" onMouseDown={keepSelection} onClick={() => take(false)}>
          {t.useSelection}
        </button>
        <button type="button" className="button" onMouseDown={keepSelection} onClick={() => take(true)}>
          {t.addSelection}
        </button>
      </div>
      {hasNothing && (
        <p role="alert" className="mt-1 text-sm font-medium text-danger">
          {t.nothingSelected}
        </p>
      )}
      <div className="mt-2 flex flex-wrap justify-between gap-2">
        {(["start", "end"] as const).map((edge) => (
          <span key={edge} className="flex gap-1">
            {(["back", "forward"] as const).map((direction) => {
              const moved = movedEdge(article.text, draft, edge, direction);
              return (
                <button
                  key={direction}
                  type="button"
                  className="button px-2.5 disabled:opacity-40"
                  aria-label={t.edges[edge][direction]}
                  title={t.edges[edge][direction]}
                  disabled={moved === null}
                  onClick={() => moved !== null && onDraft(moved)}
                >
                  <EdgeIcon edge={edge} direction={direction} />
                </button>
              );
            })}
          </span>
        ))}
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" className="button button-primary" disabled={isSaving} onClick={onSave}>
          {isSaving ? t.savingWords : t.saveWords}
        </button>
        <button type="button" className="button" onClick={() => onDraft(null)}>
          {t.cancel}
        </button>
      </div>
    </section>
  );
}

const keepSelection = (event: { preventDefault: () => void }) => event.preventDefault();

/** A bracket, and where it goes. */
function EdgeIcon({ edge, direction }: { edge: "start" | "end"; direction: "back" | "forward" }) {
  const arrow = direction === "back" ? "M13 6H5m3-3L5 6l3 3" : "M5 6h8m-3-3 3 3-3 3";
  const bracket = edge === "start" ? "M3 1H1v10h2" : "M15 1h2v10h-2";
  return (
    <svg aria-hidden="true" viewBox="0 0 18 12" className="h-3 w-4.5 fill-none stroke-current stroke-[1.4]">
      <path d={`${bracket}${arrow}`} />
    </svg>
  );
}
