import type { RegisteredSpeaker, Target } from "@standpoint/domain";
import { z } from "zod";
import { speakerSchema } from "./schemas/statement.ts";
import { targetSchema } from "./schemas/target.ts";

const targetsSchema = z.array(targetSchema).readonly();

const registerSchema = z
  .array(z.strictObject({ ...speakerSchema.unwrap().shape, aliases: z.array(z.string()).readonly() }).readonly())
  .readonly();

/** A file that a user edits is not what it should be; the message names the file and the member. */
export class CorpusFileInvalidError extends Error {
  override name = "CorpusFileInvalidError";
}

/** @throws {CorpusFileInvalidError} where `targets.json` is no list of targets */
export const parseTargets = (text: string): readonly Target[] => parse("targets.json", text, targetsSchema);

/** @throws {CorpusFileInvalidError} where `speakers.json` is no list of registered speakers */
export const parseRegister = (text: string): readonly RegisteredSpeaker[] =>
  parse("speakers.json", text, registerSchema);

function parse<Content>(file: string, text: string, schema: z.ZodType<Content>): Content {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new CorpusFileInvalidError(`corpus/${file} is no JSON`, { cause });
  }
  const { data, error } = schema.safeParse(json);
  const [issue] = error?.issues ?? [];
  if (issue !== undefined)
    throw new CorpusFileInvalidError(`corpus/${file}: #/${issue.path.join("/")}: ${issue.message}`);
  return data as Content;
}
