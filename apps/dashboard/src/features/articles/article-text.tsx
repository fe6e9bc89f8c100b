import { Link } from "@tanstack/react-router";
import { type CSSProperties, useEffect, useRef } from "react";
import type { Article, BandWords, ScoredStatement } from "../../api-types.ts";
import { reviewedMessages, scaleMessages } from "../../components/messages.ts";
import { useFormat, useMessages } from "../../messages.ts";
import { bandColor, bandFilterOf, stanceWord } from "../../scale.ts";
import { statementMessages } from "../statements/messages.ts";
import { type ArticleMark, innermostContent, marksOf } from "./article-marks.ts";
import { articleMessages } from "./messages.ts";
import { linesOf, type Piece, segmentText } from "./segment-text.ts";

interface ArticleTextProps {
  readonly article: Article;
  readonly statements: readonly ScoredStatement[];
  readonly words: BandWords;
  /** The statement that is open; its weights are shown, or everybody's when none is. */
  readonly chosenId: string | undefined;
  /** Words that are being chosen for the open statement: they are marked in its place, and no word is a link. */
  readonly draft?: readonly { readonly start: number; readonly end: number }[] | null;
  /** Only the open statement's lines and those beside them. */
  readonly isExcerpt?: boolean;
}

/** The article's own words, as text, with every statement marked; a statement's words are a link that opens it. */
export function ArticleText({
  article,
  statements,
  words,
  chosenId,
  draft = null,
  isExcerpt = false,
}: ArticleTextProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosenId === undefined || isExcerpt) return;
    const mark = root.current?.querySelector(`[data-statement="${CSS.escape(chosenId)}"]`);
    mark?.scrollIntoView({ block: "center" });
  }, [chosenId, isExcerpt]);

  const lines = linesOf(segmentText(article.text, draft === null ? marksOf(statements) : draftMarks(draft)));
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const seen = new Set<string>();
  return (
    <div ref={root} className="article-text max-w-[44rem]" lang={article.language} data-testid="article-text">
      {(isExcerpt ? linesAround(lines, chosenId) : lines).map((line) => (
        <p key={line[0]?.start} data-start={line[0]?.start}>
          {runsOf(line).map(({ statementId, pieces }) => {
            const statement = statementId === null ? undefined : byId.get(statementId);
            const shown = pieces.map((piece) => <PieceText key={piece.start} piece={piece} chosenId={chosenId} />);
            if (statementId === draftId) {
              return (
                <span key={pieces[0]?.start} className="mark-draft">
                  {shown}
                </span>
              );
            }
            if (statement === undefined) return shown;
            // One tab stop a statement: its first piece.
            const isFirst = !seen.has(statement.id);
            seen.add(statement.id);
            return (
              <StatementLink
                key={pieces[0]?.start}
                statement={statement}
                words={words}
                isChosen={statement.id === chosenId}
                isFirst={isFirst}
              >
                {shown}
              </StatementLink>
            );
          })}
        </p>
      ))}
    </div>
  );
}

interface StatementLinkProps {
  readonly statement: ScoredStatement;
  readonly words: BandWords;
  readonly isChosen: boolean;
  readonly isFirst: boolean;
  readonly children: React.ReactNode;
}

function StatementLink({ statement, words, isChosen, isFirst, children }: StatementLinkProps) {
  const scaleWords = useMessages(scaleMessages);
  const statementsWords = useMessages(statementMessages);
  const articleWords = useMessages(articleMessages);
  const reviewedWords = useMessages(reviewedMessages);
  const format = useFormat();
  const isRejected = statement.reviewed.includes("rejected");
  const { value } = statement.stance;
  const band = bandFilterOf(value);
  const stance =
    value === null
      ? scaleWords.offTarget
      : `${format.stance(value)} ${stanceWord(words, statement.stance, scaleWords)}`;
  const name = statement.attribution?.speaker.name ?? statementsWords.unattributed;
  return (
    <Link
      to="/articles/$id"
      params={{ id: statement.articleId }}
      search={{ target: statement.targetId, statement: statement.id }}
      resetScroll={false}
      data-statement={statement.id}
      aria-current={isChosen ? "true" : undefined}
      tabIndex={isFirst ? 0 : -1}
      title={isRejected ? reviewedWords.rejected : articleWords.mark(name, stance)}
      className={`mark-content ${value === null ? "off-target" : ""} ${isRejected ? "rejected" : ""} ${isChosen ? "chosen" : ""}`}
      style={{ "--mark": bandColor(band) } as CSSProperties}
    >
      {children}
    </Link>
  );
}

function PieceText({ piece, chosenId }: { piece: Piece<ArticleMark>; chosenId: string | undefined }) {
  const articleWords = useMessages(articleMessages);
  const format = useFormat();
  const isCue = piece.marks.some(({ kind }) => kind === "cue");
  const isSource = piece.marks.some(({ kind }) => kind === "source");
  const evidence = piece.marks.find(
    (mark) => mark.kind === "evidence" && (chosenId === undefined || mark.statementId === chosenId),
  );
  const className = [isCue && "mark-cue", isSource && "mark-source", evidence && "mark-evidence"]
    .filter(Boolean)
    .join(" ");
  if (className === "") return piece.text;
  if (evidence?.kind !== "evidence") return <span className={className}>{piece.text}</span>;
  const side = evidence.weight < 0 ? "opposes" : "supports";
  const colors = {
    "--evidence": `var(--stance-${side})`,
    "--evidence-ink": `var(--stance-${side}-ink)`,
  } as CSSProperties;
  return (
    <>
      <span className={className} title={articleWords.weight(evidence.weight)} style={colors}>
        {piece.text}
      </span>
      {piece.end === evidence.end && (
        <span className="mark-weight" data-weight={format.stance(evidence.weight)} style={colors} />
      )}
    </>
  );
}

/** What the words being chosen are marked as. */
const draftId = "draft";

function draftMarks(draft: readonly { readonly start: number; readonly end: number }[]): ArticleMark[] {
  return draft.map(({ start, end }) => ({
    kind: "content",
    statementId: draftId,
    start,
    end,
    value: null,
    length: end - start,
  }));
}

/** Lines with words of a statement, and one on either side. */
function linesAround(lines: readonly Piece<ArticleMark>[][], statementId: string | undefined): Piece<ArticleMark>[][] {
  const isTheirs = (line: Piece<ArticleMark>[] | undefined) =>
    line?.some(({ marks }) =>
      marks.some((mark) => mark.kind === "content" && [statementId, draftId].includes(mark.statementId)),
    );
  return lines.filter((line, index) => isTheirs(line) || isTheirs(lines[index - 1]) || isTheirs(lines[index + 1]));
}

/** Neighbouring pieces of one statement, put together. */
function runsOf(line: readonly Piece<ArticleMark>[]): { statementId: string | null; pieces: Piece<ArticleMark>[] }[] {
  const runs: { statementId: string | null; pieces: Piece<ArticleMark>[] }[] = [];
  for (const piece of line) {
    const statementId = innermostContent(piece.marks)?.statementId ?? null;
    const run = runs.at(-1);
    if (run !== undefined && run.statementId === statementId) run.pieces.push(piece);
    else runs.push({ statementId, pieces: [piece] });
  }
  return runs;
}
