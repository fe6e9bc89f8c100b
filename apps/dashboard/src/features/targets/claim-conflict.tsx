import type { Target } from "../../api-types.ts";
import { useMessages } from "../../messages.ts";
import { differencesOf } from "./differences.ts";
import { editorMessages } from "./messages.ts";
import { formOf, type TargetForm } from "./target-draft.ts";

interface ClaimConflictProps {
  readonly mine: TargetForm;
  readonly theirs: Target;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Somebody else has saved the claim meanwhile: what differs, and which of the two is to stand. */
export function ClaimConflict({ mine, theirs, onKeepMine, onTakeTheirs }: ClaimConflictProps) {
  const t = useMessages(editorMessages);
  const differences = differencesOf(mine, formOf(theirs), {
    polarity: ({ polarity, challenger }) =>
      (polarity === 1 ? t.affirms : t.denies)(challenger.name.trim() || t.theChallenger),
    scorer: ({ scorer }) => t.scorers[scorer],
  });
  return (
    <div role="alert" className="panel border-l-4 border-l-danger p-5">
      <p className="font-semibold text-danger">{t.conflict.title}</p>
      <p className="mt-1 max-w-[60ch]">{t.conflict.hint(theirs.revision, differences.length)}</p>
      {differences.length > 0 && (
        <dl className="mt-3 grid gap-3 text-sm">
          {differences.map(({ part, language, mine, theirs }) => (
            <div key={`${part} ${language}`} className="border-t border-line pt-2">
              <dt className="font-semibold">
                {t[part]}
                {language !== null && ` (${t.languages[language]})`}
              </dt>
              {(
                [
                  [t.conflict.theirs, theirs],
                  [t.conflict.mine, mine],
                ] as const
              ).map(([whose, text]) => (
                <dd key={whose} className="mt-0.5 grid grid-cols-[5.5rem_1fr] gap-x-3">
                  <span className="text-muted">{whose}</span>
                  <span className="wrap-anywhere" lang={language ?? undefined}>
                    {text || t.conflict.nothing}
                  </span>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      <div className="mt-4 flex flex-wrap gap-2">
        <button type="button" className="button button-primary" onClick={onKeepMine}>
          {t.conflict.keepMine}
        </button>
        <button type="button" className="button" onClick={onTakeTheirs}>
          {t.conflict.takeTheirs}
        </button>
      </div>
    </div>
  );
}
