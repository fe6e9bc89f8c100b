import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { ModelUnusableError } from "@standpoint/domain";
import { z } from "zod";

export const modelFile = "model.int8.onnx";
export const tokenizerFile = "tokenizer.json";
const settingsFile = "model.json";

const hashed = z.object({ sha256: z.string() });

/** What the rest of the package needs of `model.json`, which `training/export.py` writes. */
const settingsSchema = z.object({
  model: hashed,
  tokenizer: hashed,
  /** Order of the logits. */
  classes: z.tuple([z.literal("against"), z.literal("neutral"), z.literal("for"), z.literal("off")]),
  /** Divides the logits, so that the softmax is calibrated on the development set. */
  temperature: z.number().positive(),
  /** The model's window, and what a claim may take of it. */
  maxTokens: z.int().min(16),
  maxClaimTokens: z.int().min(1),
  specialTokens: z.object({ start: z.int(), end: z.int() }),
  conformal: z.object({ minimumProbability: z.number().min(0).max(1) }),
});
export type ModelSettings = z.infer<typeof settingsSchema>;

export interface ModelFiles {
  /** Of the settings, which hold those of the other files: another one for any change of any file. */
  readonly sha256: string;
  readonly settings: ModelSettings;
  /** ONNX. */
  readonly model: URL;
  /** JSON. */
  readonly tokenizer: URL;
}

/**
 * Reads the settings of a model folder and holds its other files against the hashes in them.
 *
 * @throws {ModelUnusableError} when one is missing, damaged or another one.
 */
export async function checkModelFiles(folder: URL): Promise<ModelFiles> {
  const bytes = await readIn(folder, settingsFile);
  const settings = parseSettings(bytes, folder);
  await Promise.all([
    check(folder, modelFile, settings.model.sha256),
    check(folder, tokenizerFile, settings.tokenizer.sha256),
  ]);
  return {
    sha256: sha256Of(bytes),
    settings,
    model: new URL(modelFile, folder),
    tokenizer: new URL(tokenizerFile, folder),
  };
}

/** An error about a file of the folder, both named as one would from the working directory. */
export function unusable(folder: URL, file: string, problem: string, cause?: unknown): ModelUnusableError {
  const place = relative(process.cwd(), fileURLToPath(folder)) || ".";
  return new ModelUnusableError({ file: `${place}/${file}`, folder: place, problem }, { cause });
}

function parseSettings(bytes: Buffer, folder: URL): ModelSettings {
  try {
    return settingsSchema.parse(JSON.parse(bytes.toString()));
  } catch (cause) {
    const member = cause instanceof z.ZodError ? ` at “${cause.issues[0]?.path.join(".")}”` : "";
    throw unusable(folder, settingsFile, `is damaged${member}`, cause);
  }
}

const sha256Of = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

async function check(folder: URL, file: string, sha256: string): Promise<void> {
  if (sha256Of(await readIn(folder, file)) !== sha256)
    throw unusable(folder, file, `is not the file that ${settingsFile} describes (its SHA-256 differs)`);
}

async function readIn(folder: URL, file: string): Promise<Buffer> {
  try {
    return await readFile(new URL(file, folder));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw unusable(folder, file, code === "ENOENT" ? "is missing" : `cannot be read (${code})`, cause);
  }
}
