import type { Client } from "@standpoint/client";
import type { Analysis } from "@standpoint/contract";
import type { z } from "zod";
import type { speakerSchema, stanceSchema } from "./fields.ts";

export type ScoredStatement = Analysis["statements"][number];

/** The target that is asked about: the first where none is named. */
export async function targetOf(client: Client, id: string | undefined, signal: AbortSignal): Promise<string> {
  if (id !== undefined) return id;
  const [first] = (await client.listTargets({ signal })).targets;
  if (first === undefined) throw new Error("There is no target yet.");
  return first.id;
}

export function speakerOf({
  attribution,
}: Pick<ScoredStatement, "attribution">): z.output<typeof speakerSchema> | null {
  if (attribution === null) return null;
  const { id, name, role, organization } = attribution.speaker;
  return { id, name, role, organization };
}

export function stanceOf({ stance }: Pick<ScoredStatement, "stance">): z.output<typeof stanceSchema> {
  const { value, confidence, labels, scorer, scorerVersion } = stance;
  const undecided = labels.includes(-1) && labels.includes(1);
  return { value, confidence, undecided, scorer: `${scorer} ${scorerVersion}` };
}

/** `+0.80`, `off target` */
export function stanceWords({ value, undecided }: z.output<typeof stanceSchema>): string {
  return value === null ? "off target" : `${scaleWords(value)}${undecided ? " (undecided)" : ""}`;
}

/** A value of the scale with its sign. */
export function scaleWords(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}`;
}
