import type { Label } from "@standpoint/domain";
import { z } from "zod";
import { parsed } from "../parsed.ts";

/** A statement with the stance toward a claim that a person gave it. */
export interface StanceRecord {
  readonly id: string;
  readonly language: string | null;
  readonly text: string;
  /** The claim, in words or as a target's id. */
  readonly target: string;
  /** What stands before the statement; `null` where nothing does. */
  readonly context: string | null;
  /** 0 where it takes no side, and where it does not address the claim. */
  readonly label: Label;
  /** What makes it hard: negation, irony, … */
  readonly phenomena: readonly string[] | null;
}

const record = z
  .object({
    id: z.string(),
    lang: z.string().nullish(),
    text: z.string(),
    target: z.string(),
    context: z.string().nullish(),
    label: z.literal([-1, 0, 1]),
    phenomena: z.array(z.string()).nullish(),
  })
  .transform(
    ({ lang, context, phenomena, ...rest }): StanceRecord => ({
      ...rest,
      language: lang ?? null,
      context: context ?? null,
      phenomena: phenomena ?? null,
    }),
  );

/**
 * Reads a line of an annotated file, the format of which `docs/stance.md` describes.
 *
 * @throws {Error} that names the member which is missing or of another type.
 */
export const readStanceRecord = (line: unknown): StanceRecord => parsed(record, line);
