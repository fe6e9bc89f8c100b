import type { AnalyzedArticle, CorrectionInput } from "@standpoint/contract";
import type { ScoredStatement, Speaker, Stance } from "../../api-types.ts";
import { bandOf } from "../../scale.ts";

/** What is decided of a statement, whoever does. */
export type Decision = CorrectionInput extends infer One ? (One extends unknown ? Omit<One, "madeBy"> : never) : never;

/** Shows again what stood before a person decided. */
export function undoOf(decision: Decision): Decision {
  const { field } = decision;
  return field === "stance" ? { field, targetId: decision.targetId, undo: true } : ({ field, undo: true } as Decision);
}

/**
 * The article as the API will show it once it has a decision. Only a score of new words is not foreseen: the old one
 * stays until the article is asked for again.
 */
export function withDecision(analyzed: AnalyzedArticle, statementId: string, decision: Decision): AnalyzedArticle {
  const { text } = analyzed.article;
  return {
    ...analyzed,
    statements: analyzed.statements.map((statement) => {
      const isMeant =
        statement.id === statementId && (!("targetId" in decision) || decision.targetId === statement.targetId);
      return isMeant ? decided(statement, decision, text) : statement;
    }),
  };
}

type Part = ScoredStatement["reviewed"][number];
const order: readonly Part[] = ["accepted", "stance", "confirmed", "speaker", "content", "rejected"];

function decided(statement: ScoredStatement, decision: Decision, articleText: string): ScoredStatement {
  const { stance, attribution, content, text } = statement;
  const machine = statement.machine ?? { stance, attribution, content, text };
  const marked = (add: Part | null, ...remove: readonly Part[]): Pick<ScoredStatement, "reviewed" | "machine"> => {
    const reviewed = order.filter(
      (part) => part === add || (statement.reviewed.includes(part) && !remove.includes(part)),
    );
    return { reviewed, machine: reviewed.length === 0 ? null : machine };
  };
  const isUndo = "undo" in decision;
  switch (decision.field) {
    case "stance": {
      if (isUndo) return { ...statement, stance: machine.stance, ...marked(null, "accepted", "stance") };
      if ("accept" in decision)
        return {
          ...statement,
          stance: { ...machine.stance, labels: ownLabels(machine.stance.value) },
          ...marked("accepted", "stance"),
        };
      return { ...statement, stance: ofPerson(decision.value), ...marked("stance", "accepted") };
    }
    case "speaker": {
      if (isUndo) return { ...statement, attribution: machine.attribution, ...marked(null, "speaker") };
      const speaker = decision.speaker && toSpeaker(decision.speaker);
      return {
        ...statement,
        attribution: speaker && { speaker, sieve: "correction", confidence: 1 },
        ...marked("speaker"),
      };
    }
    case "content": {
      if (isUndo) return { ...statement, content: machine.content, text: machine.text, ...marked(null, "content") };
      const pieces = decision.content.map(({ start, end }) => articleText.slice(start, end));
      return { ...statement, content: decision.content, text: pieces.join(" … "), ...marked("content") };
    }
    case "statement":
      if (isUndo) return { ...statement, ...marked(null, "rejected", "confirmed") };
      return {
        ...statement,
        ...("accept" in decision ? marked("confirmed", "rejected") : marked("rejected", "confirmed")),
      };
  }
}

function ofPerson(value: number | null): Stance {
  return { value, confidence: 1, labels: ownLabels(value), scorer: "correction", scorerVersion: "1", evidence: [] };
}

/** The same rule as the API's: the sign, 0 in the balanced band. */
function ownLabels(value: number | null): Stance["labels"] {
  if (value === null) return [];
  return [bandOf(value) === "balanced" ? 0 : value < 0 ? -1 : 1];
}

/** One who is given by name alone has no id before the API answers. */
function toSpeaker({ id = "", role = null, organization = null, ...rest }: GivenSpeaker): Speaker {
  return { id, role, organization, ...rest };
}

type GivenSpeaker = NonNullable<Extract<CorrectionInput, { speaker: unknown }>["speaker"]>;
