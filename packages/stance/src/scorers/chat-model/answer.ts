import { offClaim, stances } from "./prompt.ts";

/** What a model says of a passage, of the shape that was asked for, and no more believed than that. */
export interface Answer {
  /** Quotations that the model says speak for the claim; whether they stand in the passage is not checked yet. */
  readonly supporting: readonly string[];
  readonly opposing: readonly string[];
  /** [-1, 1]; `null` when the passage does not address the claim. */
  readonly value: number | null;
  /** [0, 1] */
  readonly confidence: number;
}

/** The middle of each band. */
const values = {
  opposes: -0.8,
  "leans-against": -0.4,
  balanced: 0,
  "leans-toward": 0.4,
  supports: 0.8,
  [offClaim]: null,
} as const satisfies Record<(typeof stances)[number], number | null>;

/**
 * Reads what a model wrote.
 *
 * Servers that ignore the schema wrap the object in thoughts or a code fence, so it is looked for between braces.
 *
 * @returns `null` when it holds no answer of the right shape.
 */
export function readAnswer(written: string): Answer | null {
  const said = written.slice(written.lastIndexOf("</think>") + 1);
  const object = parse(said.slice(said.indexOf("{"), said.lastIndexOf("}") + 1));
  if (typeof object !== "object" || object === null) return null;
  const { supporting, opposing, stance, confidence } = object as Partial<Record<string, unknown>>;
  const named = stances.find((one) => one === stance);
  if (named === undefined || !isShare(confidence) || !isTexts(supporting) || !isTexts(opposing)) return null;
  return { supporting, opposing, value: values[named], confidence };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const isShare = (value: unknown): value is number => typeof value === "number" && value >= 0 && value <= 1;
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");
