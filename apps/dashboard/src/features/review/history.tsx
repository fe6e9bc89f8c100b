import type { CorrectionList } from "@standpoint/contract";
import { useQuery } from "@tanstack/react-query";
import type { Article, BandWords, ScoredStatement } from "../../api-types.ts";
import { scaleMessages } from "../../components/messages.ts";
import type { Format } from "../../format.ts";
import { useFormat, useMessages } from "../../messages.ts";
import { correctionsQuery } from "../../queries.ts";
import { bandFilterOf, bandFilterWord } from "../../scale.ts";
import { reviewMessages } from "./messages.ts";
import { textOfSpans } from "./words-draft.ts";

type Correction = CorrectionList["corrections"][number];

interface HistoryProps {
  readonly article: Article;
  readonly statement: ScoredStatement;
  readonly words: BandWords;
}

/** Who decided what of a statement, when, from what to what; newest first. */
export function History({ article, statement, words }: HistoryProps) {
  const t = useMessages(reviewMessages);
  const scaleWords = useMessages(scaleMessages);
  const format = useFormat();
  const history = useQuery(correctionsQuery(article.id, statement.id));
  const { corrections = [], speakers = [] } = history.data ?? {};
  const nameOf = (id: string) => speakers.find((speaker) => speaker.id === id)?.name ?? id;
  const told = (answer: Correction["after"], field: Correction["field"]): string => {
    if (field === "stance") return stanceTold(answer as number | null, words, format, scaleWords.offTarget);
    if (field === "statement") return answer === null ? t.kept : t.ofStatement[answer as "rejected" | "confirmed"];
    if (typeof answer === "object" && answer !== null) return `“${shortened(textOfSpans(article.text, answer))}”`;
    return typeof answer === "string" ? nameOf(answer) : t.nobody;
  };
  return (
    <details className="mt-4 border-y border-line py-3 text-sm">
      <summary className="kicker hover:text-ink">
        {t.history} ({format.count(corrections.length)})
      </summary>
      {corrections.length === 0 ? (
        <p className="mt-1 text-muted">{t.noHistory}</p>
      ) : (
        <ol className="mt-1">
          {corrections.map(({ id, madeBy, madeAt, field, targetId, before, after, isAccept, isUndo }) => (
            <li key={id} className="border-b border-line py-1.5 last:border-0">
              <strong className="font-semibold">{madeBy}</strong>{" "}
              <time dateTime={madeAt} className="text-muted">
                {format.instant(madeAt)}
              </time>
              <span className="block">
                {t.what[field]}
                {targetId !== null && targetId !== statement.targetId && ` ${t.towardOther}`}:{" "}
                {isUndo
                  ? t.takenBack(told(before, field))
                  : field === "statement"
                    ? told(after, field)
                    : isAccept
                      ? t.confirmed(told(after, field))
                      : t.change(told(before, field), told(after, field))}
              </span>
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}

function stanceTold(value: number | null, words: BandWords, format: Format, offTarget: string): string {
  const word = bandFilterWord(words, bandFilterOf(value), { offTarget });
  return value === null ? word : `${format.stance(value)} ${word}`;
}

const shortened = (text: string) => (text.length <= 80 ? text : `${text.slice(0, 38)} … ${text.slice(-38)}`);
