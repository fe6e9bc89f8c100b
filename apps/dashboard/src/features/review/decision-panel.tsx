import { type ReactNode, useState } from "react";
import type { Article, BandWords, ScoredStatement, Speaker } from "../../api-types.ts";
import { KeyHint } from "../../components/key-hint.tsx";
import { scaleMessages } from "../../components/messages.ts";
import { Modal } from "../../components/modal.tsx";
import { ProblemAdvice, toldProblem } from "../../components/problem-notice.tsx";
import { Tick } from "../../components/tick.tsx";
import { useFormat, useLanguage, useMessages } from "../../messages.ts";
import { stanceWord } from "../../scale.ts";
import { MergeButton } from "./merge-speakers.tsx";
import { reviewMessages } from "./messages.ts";
import { SpeakerSearch } from "./speaker-search.tsx";
import { StanceChoice } from "./stance-choice.tsx";
import type { Decisions } from "./use-decisions.tsx";
import type { Decision } from "./with-decision.ts";
import type { Span } from "./words-draft.ts";
import { WordsEditor } from "./words-editor.tsx";

interface DecisionPanelProps {
  readonly article: Article;
  readonly statement: ScoredStatement;
  readonly words: BandWords;
  /** Speakers of the article, to choose from. */
  readonly speakers: readonly Speaker[];
  readonly decisions: Decisions;
  /** Whether the keys that decide are shown. */
  readonly hasKeys?: boolean;
  /** The words that are being chosen for the statement, which the article shows; `null` while nobody is choosing. */
  readonly draft: readonly Span[] | null;
  readonly onDraft: (draft: readonly Span[] | null) => void;
  readonly onDecide?: (decisions: readonly Decision[]) => void;
}

/** What a person can decide of a statement, with the machine's answer beside it. */
export function DecisionPanel(props: DecisionPanelProps) {
  const { article, statement, words, speakers, decisions, hasKeys = false, draft, onDraft, onDecide } = props;
  const t = useMessages(reviewMessages);
  const [isChoosing, setIsChoosing] = useState(false);
  const { reviewed, attribution, targetId } = statement;
  const outcome = decisions.outcomeOf(statement.id);
  const decide = (...decided: readonly Decision[]) =>
    decisions.decide({ articleId: article.id, statementId: statement.id }, decided, {
      onStart: () => onDecide?.(decided),
    });
  const scoreIsRight: Decision = { field: "stance", targetId, accept: true };
  const restIsRight: Decision = { field: "statement", accept: true };
  const undos: readonly Decision[] = [
    { field: "stance", targetId, undo: true },
    { field: "speaker", undo: true },
    { field: "content", undo: true },
    { field: "statement", undo: true },
  ];
  const undoable = undos.filter(({ field }) => reviewed.some((part) => partsOf[field].includes(part)));
  const isAccepted = reviewed.includes("accepted");
  const isConfirmed = reviewed.includes("confirmed");
  const isRejected = reviewed.includes("rejected");
  return (
    <section aria-label={t.decide} className="mt-5 border-t border-line pt-4">
      {isRejected && <p className="mb-3 text-sm font-semibold">{t.rejected}</p>}
      <div className={isRejected ? "hidden" : "grid gap-3"}>
        <RightButton isRight={isAccepted && isConfirmed} onClick={() => decide(scoreIsRight, restIsRight)}>
          {reviewed.includes("stance") ? t.acceptAllOfMachine : t.acceptAll}
          {hasKeys && <KeyHint>A</KeyHint>}
        </RightButton>
        <div className="-mt-1 flex flex-wrap gap-2 *:grow">
          <RightButton isRight={isAccepted} onClick={() => decide(scoreIsRight)}>
            {reviewed.includes("stance") ? t.acceptMachine : t.accept}
          </RightButton>
          <RightButton isRight={isConfirmed} onClick={() => decide(restIsRight)}>
            {t.confirm}
          </RightButton>
        </div>
        <StanceChoice
          key={`${statement.id} ${statement.stance.value}`}
          stance={statement.stance}
          words={words}
          hasKeys={hasKeys}
          onChoose={(value) => decide({ field: "stance", targetId, value })}
        />
        <div className="flex flex-wrap gap-2">
          <button type="button" className="button" onClick={() => setIsChoosing(true)}>
            {t.changeSpeaker}
          </button>
          {article.text !== "" && (
            <button
              type="button"
              className="button"
              aria-expanded={draft !== null}
              onClick={() => onDraft(draft === null ? statement.content : null)}
            >
              {t.changeWords}
            </button>
          )}
          {attribution !== null && attribution.speaker.id !== "" && (
            <MergeButton speaker={attribution.speaker} suggested={speakers} />
          )}
          <button type="button" className="button" onClick={() => decide({ field: "statement", reject: true })}>
            {t.reject}
            {hasKeys && <KeyHint>R</KeyHint>}
          </button>
        </div>
        {draft !== null && (
          <WordsEditor
            article={article}
            draft={draft}
            isSaving={outcome.state === "saving"}
            onDraft={onDraft}
            onSave={() => {
              decide({ field: "content", content: [...draft] });
              onDraft(null);
            }}
          />
        )}
      </div>
      <MachineAnswer statement={statement} words={words} />
      {undoable.length > 0 && (
        <div className="mt-3 flex flex-wrap gap-2">
          {undoable.map((undo) => (
            <button key={undo.field} type="button" className="button" onClick={() => decide(undo)}>
              {undo.field === "statement" && isConfirmed ? t.undoConfirmed : t.undoOf[undo.field]}
            </button>
          ))}
        </div>
      )}
      <Outcome outcome={outcome} />
      {isChoosing && (
        <Modal title={t.speakerTitle} onClose={() => setIsChoosing(false)}>
          <div className="min-h-0 px-5 pb-5">
            <p className="mb-2 text-sm text-muted">{t.speakerHint}</p>
            <SpeakerSearch
              suggested={speakers}
              without={attribution?.speaker.id}
              isOpen
              onPick={(speaker) => {
                setIsChoosing(false);
                decide({ field: "speaker", speaker });
              }}
            />
          </div>
        </Modal>
      )}
    </section>
  );
}

/** What is undone by taking back a decision of a field. */
const partsOf: Readonly<Record<Decision["field"], readonly ScoredStatement["reviewed"][number][]>> = {
  stance: ["accepted", "stance"],
  speaker: ["speaker"],
  content: ["content"],
  statement: ["confirmed", "rejected"],
};

interface RightButtonProps {
  readonly isRight: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function RightButton({ isRight, onClick, children }: RightButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={isRight}
      className="button aria-pressed:border-ink aria-pressed:bg-sunken"
      onClick={onClick}
    >
      <Tick />
      {children}
    </button>
  );
}

/** What the machine said, wherever a person said otherwise. */
function MachineAnswer({ statement: { machine, reviewed }, words }: { statement: ScoredStatement; words: BandWords }) {
  const t = useMessages(reviewMessages);
  const scaleWords = useMessages(scaleMessages);
  const format = useFormat();
  if (machine === null) return null;
  const { stance, attribution, text } = machine;
  const word = stanceWord(words, stance, scaleWords);
  const told = [
    reviewed.some((part) => part === "stance" || part === "accepted") &&
      t.machineStance(
        stance.value === null ? word : `${format.stance(stance.value)} ${word}`,
        `${stance.scorer} ${stance.scorerVersion}`,
      ),
    reviewed.includes("speaker") && (attribution?.speaker.name ?? t.nobody),
    reviewed.includes("content") && `“${text}”`,
  ].filter((one) => one !== false);
  if (told.length === 0) return null;
  return (
    <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-3 text-sm" data-testid="machine-answer">
      <dt className="text-muted">{t.machine}</dt>
      <dd>
        {told.map((one) => (
          <span key={one} className="block">
            {one}
          </span>
        ))}
      </dd>
    </dl>
  );
}

function Outcome({ outcome }: { outcome: ReturnType<Decisions["outcomeOf"]> }) {
  const language = useLanguage();
  const t = useMessages(reviewMessages);
  if (outcome.state === "failed")
    return (
      <div role="alert" className="mt-3 border-l-4 border-danger bg-danger-soft px-3 py-2 text-sm">
        <p>
          <strong className="font-semibold">{t.failed}</strong> {toldProblem(outcome.error, language).title}.
        </p>
        <ProblemAdvice error={outcome.error} />
      </div>
    );
  return (
    <p role="status" className="mt-2 min-h-5 text-sm text-muted">
      {outcome.state === "saved" && t.saved}
    </p>
  );
}
