import type {
  Document,
  Evidence,
  Label,
  ScoredStatement,
  Span,
  StanceScore,
  Statement,
  Target,
} from "@standpoint/domain";
import { spanSeparator, textOf } from "@standpoint/domain";
import { type Commitment, commitmentOf } from "./commitment.ts";
import type { Passage, StanceScorer } from "./scorer.ts";

/** Longest context a passage carries, in UTF-16 code units. */
const maxContextLength = 1000;

/**
 * Pairs each statement with its score toward the target; evidence counts in the article's text.
 *
 * @param statements of this document, in text order.
 * @param evidence `false` lets a scorer that pays for evidence leave it out.
 */
export async function scoreStance({
  document,
  statements,
  target,
  scorer,
  evidence = true,
}: {
  readonly document: Document;
  readonly statements: readonly Statement[];
  readonly target: Target;
  readonly scorer: StanceScorer;
  readonly evidence?: boolean | undefined;
}): Promise<ScoredStatement[]> {
  const topic = topicOf(document);
  const before = contextsBefore(document, statements);
  const passages = statements.map(
    (statement, index): Passage => ({
      text: statement.text,
      language: document.language,
      context: { topic, before: before[index] ?? "", speaker: speakerOf(statement) },
    }),
  );
  const scores = await scorer.score(passages, target, { evidence });
  return statements.map((statement, index) => {
    const score = scores[index];
    if (score === undefined)
      throw new RangeError(`${scorer.name} gave ${scores.length} of ${statements.length} scores`);
    const placed = { ...score, evidence: evidenceInArticle(score.evidence, statement.content) };
    const stance = committed(placed, commitmentOf(document, statement));
    return { ...statement, targetId: target.id, targetRevision: target.revision, stance };
  });
}

/** What is denied counts for the other side; what somebody is said not to have said counts for neither. */
function committed(score: StanceScore, commitment: Commitment): StanceScore {
  if (commitment === "asserts" || score.value === null) return score;
  if (commitment === "withholds") return { ...score, value: null, labels: [], evidence: [] };
  // Without "0 -", the opposite of nothing would be -0.
  const evidence = score.evidence.map((one) => ({ ...one, weight: 0 - one.weight }));
  const labels = score.labels.map((label) => (0 - label) as Label).reverse();
  return { ...score, value: 0 - score.value, labels, evidence };
}

function speakerOf({ attribution }: Statement): string {
  if (attribution === null) return "";
  const { name, role, organization } = attribution.speaker;
  return [name, role, organization].filter(Boolean).join(", ");
}

function topicOf(document: Document): string {
  const start = document.sentences[0]?.start ?? 0;
  const last = document.sentences.findLast(({ end }) => end <= start + maxContextLength);
  const opening = document.text.slice(start, last?.end ?? start + maxContextLength);
  return [document.title ?? "", opening].filter(Boolean).join("\n");
}

/** For each statement: the same speaker's statement before it and the sentence before it. */
function contextsBefore(document: Document, statements: readonly Statement[]): string[] {
  const lastBySpeaker = new Map<string, string>();
  let sentence = 0;
  return statements.map((statement) => {
    const start = statement.content[0]?.start ?? 0;
    // Statements come in text order; one that does not starts the search again.
    if ((document.sentences[sentence - 1]?.end ?? 0) > start) sentence = 0;
    while ((document.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= start) sentence += 1;
    const previous = document.sentences[sentence - 1];
    const speaker = statement.attribution?.speaker.id;
    const said = speaker === undefined ? "" : (lastBySpeaker.get(speaker) ?? "");
    if (speaker !== undefined) lastBySpeaker.set(speaker, statement.text);
    const read = previous === undefined ? "" : textOf(document.text, previous);
    return [said, read]
      .map((text) => text.slice(-maxContextLength))
      .filter(Boolean)
      .join("\n");
  });
}

/** Moves evidence from the joined text to the article, split where it crosses a gap; a part keeps its share by length. */
function evidenceInArticle(evidence: readonly Evidence[], content: readonly Span[]): Evidence[] {
  const moved: Evidence[] = [];
  for (const { start, end, weight } of evidence) {
    const parts: Span[] = [];
    let offset = 0;
    for (const piece of content) {
      const length = piece.end - piece.start;
      const from = Math.max(start - offset, 0);
      const to = Math.min(end - offset, length);
      if (from < to) parts.push({ start: piece.start + from, end: piece.start + to });
      offset += length + spanSeparator.length;
    }
    const total = parts.reduce((sum, part) => sum + part.end - part.start, 0);
    let given = 0;
    parts.forEach((part, index) => {
      const share = Math.round(((weight * (part.end - part.start)) / total) * 1e4) / 1e4;
      const own = index === parts.length - 1 ? Math.round((weight - given) * 1e4) / 1e4 : share;
      given += own;
      moved.push({ ...part, weight: own });
    });
  }
  return moved;
}
