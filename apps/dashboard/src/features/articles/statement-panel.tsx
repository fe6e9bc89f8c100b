import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Article, BandWords, ScoredStatement } from "../../api-types.ts";
import { ReviewedMark } from "../../components/reviewed-mark.tsx";
import { StanceBadge, StanceBar } from "../../components/stance-badge.tsx";
import { useFormat, useMessages } from "../../messages.ts";
import { isUndecided } from "../../scale.ts";
import { detailOf } from "../../speaker.ts";
import { reviewMessages } from "../review/messages.ts";
import { filterMessages, statementMessages } from "../statements/messages.ts";
import { articleMessages } from "./messages.ts";

interface StatementPanelProps {
  readonly article: Article;
  readonly statement: ScoredStatement;
  readonly words: BandWords;
  readonly previousId: string | undefined;
  readonly nextId: string | undefined;
  /** What a person can decide of it. */
  readonly children?: ReactNode;
}

/** Who said it and how we know, how it was scored, by what, and because of which words. */
export function StatementPanel({ article, statement, words, previousId, nextId, children }: StatementPanelProps) {
  const statementsWords = useMessages(statementMessages);
  const filtersWords = useMessages(filterMessages);
  const format = useFormat();
  const t = useMessages(articleMessages);
  const reviewWords = useMessages(reviewMessages);
  const { stance, attribution, machine } = statement;
  const isByPerson = stance.scorer === "correction";
  /** Where a person gave the stance, the words are those that moved the machine's. */
  const scored = isByPerson && machine !== null ? machine.stance : stance;
  return (
    <section aria-labelledby="statement-title" className="panel p-5 max-lg:rounded-b-none">
      <div className="flex items-center justify-between gap-2">
        <h2 id="statement-title" className="kicker">
          {t.panel}
        </h2>
        <nav className="-my-1 flex" aria-label={t.list}>
          <Step
            articleId={article.id}
            targetId={statement.targetId}
            to={previousId}
            label={t.previous}
            path="M6 1 1 6l5 5"
          />
          <Step articleId={article.id} targetId={statement.targetId} to={nextId} label={t.next} path="m1 1 5 5-5 5" />
          <Link
            to="/articles/$id"
            params={{ id: article.id }}
            search={{ target: statement.targetId }}
            resetScroll={false}
            aria-label={t.close}
            title={t.close}
            className="grid size-8 place-items-center rounded-[3px] text-muted hover:bg-sunken hover:text-ink"
          >
            <svg aria-hidden="true" viewBox="0 0 10 10" className="size-3 stroke-current stroke-[1.5]">
              <path d="M1 1l8 8M9 1l-8 8" />
            </svg>
          </Link>
        </nav>
      </div>

      <p className="mt-2 text-lg/snug font-semibold">
        {attribution === null ? (
          statementsWords.unattributed
        ) : (
          <Link
            to="/targets/$id/speakers/$speakerId"
            params={{ id: statement.targetId, speakerId: attribution.speaker.id }}
            className="decoration-accent underline-offset-3 hover:underline"
          >
            {attribution.speaker.name}
          </Link>
        )}{" "}
        <ReviewedMark reviewed={statement.reviewed} of={["confirmed", "speaker"]} />
      </p>
      {attribution !== null && detailOf(attribution.speaker) !== null && (
        <p className="text-sm text-muted">{detailOf(attribution.speaker)}</p>
      )}
      {article.text === "" && (
        <q className="mt-3 block font-serif text-base" lang={article.language}>
          {statement.text}
        </q>
      )}
      <div className="mt-3">
        <StanceBadge stance={stance} words={words} reviewed={statement.reviewed} />
        {isUndecided(stance) && <p className="mt-1 text-sm text-muted">{t.undecidedNote}</p>}
      </div>

      <h3 className="kicker mt-5">{t.why}</h3>
      {isByPerson && <p className="mt-1 text-sm">{reviewWords.byPerson}</p>}
      {scored.value === null && <p className="mt-1 text-sm">{t.whyNull}</p>}
      {scored.value !== null && scored.evidence.length === 0 && <p className="mt-1 text-sm">{t.whyNone}</p>}
      {scored.evidence.length > 0 && (
        <ul className="mt-1 text-sm">
          {scored.evidence.map(({ start, end, weight }) => (
            <li
              key={`${start} ${end} ${weight}`}
              className="grid grid-cols-[1fr_auto_3.25rem] items-center gap-3 border-b border-line py-1.5"
            >
              <q className="font-serif text-base" lang={article.language}>
                {article.text.slice(start, end)}
              </q>
              <StanceBar value={weight} className="w-16" />
              <span className="text-right font-semibold">{format.stance(weight)}</span>
            </li>
          ))}
          {scored.value !== null && (
            <li className="flex justify-between py-1.5 font-semibold">
              <span>{t.sum}</span>
              <span>{format.stance(scored.value)}</span>
            </li>
          )}
        </ul>
      )}

      {children}

      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-sm">
        {stance.value !== null && <Fact term={t.confidence}>{format.share(stance.confidence)}</Fact>}
        {stance.labels.length > 1 && (
          <Fact term={t.labels}>{format.list(stance.labels.map((label) => t.labelWords[label]))}</Fact>
        )}
        <Fact term={t.how}>
          {attribution === null ? (
            t.unattributed
          ) : (
            <>
              {t.sieves[attribution.sieve]}
              {attribution.speaker.kind !== "person" && `, ${t.kinds[attribution.speaker.kind]}`}
            </>
          )}
        </Fact>
        {attribution !== null && <Fact term={t.attributionConfidence}>{format.share(attribution.confidence)}</Fact>}
        <Fact term={t.form}>{filtersWords.forms[statement.form]}</Fact>
        <Fact term={t.scorer}>
          {t.scorerVersion(stance.scorer, stance.scorerVersion)}, {t.revision(statement.targetRevision)}
        </Fact>
      </dl>
      {attribution !== null && (
        <p className="mt-4 text-sm">
          <Link
            to="/targets/$id"
            params={{ id: statement.targetId }}
            search={{ speaker: [attribution.speaker.id] }}
            className="text-link"
          >
            {t.allBy(attribution.speaker.name)}
          </Link>
        </p>
      )}
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

interface StepProps {
  readonly articleId: string;
  readonly targetId: string;
  readonly to: string | undefined;
  readonly label: string;
  readonly path: string;
}

function Step({ articleId, targetId, to, label, path }: StepProps) {
  const icon = (
    <svg aria-hidden="true" viewBox="0 0 7 12" className="h-3 w-2 fill-none stroke-current stroke-[1.6]">
      <path d={path} />
    </svg>
  );
  if (to === undefined)
    return <span className="grid size-8 place-items-center text-line-strong opacity-50">{icon}</span>;
  return (
    <Link
      to="/articles/$id"
      params={{ id: articleId }}
      search={{ target: targetId, statement: to }}
      resetScroll={false}
      aria-label={label}
      title={label}
      className="grid size-8 place-items-center rounded-[3px] text-muted hover:bg-sunken hover:text-ink"
    >
      {icon}
    </Link>
  );
}
