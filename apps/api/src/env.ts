import { z } from "zod";

/** What the environment says, with defaults; `.env.example` describes every variable. */
export interface Env {
  readonly port: number;
  readonly host: string;
  /** A Postgres server; `null` for the data folder. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  /** `info` logs every request, `warn` only what went wrong. */
  readonly logLevel: "info" | "warn";
}

type Variables = Readonly<Record<string, string | undefined>>;

const variables = z.object({
  PORT: z.coerce.number("a whole number from 0 to 65535").int().min(0).max(65_535).default(4_400),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "an address like postgres://user:password@host/name" })
    .optional(),
  STANDPOINT_DATA: z.string().min(1).default(".standpoint/data"),
  LOG_LEVEL: z.enum(["info", "warn"]).default("warn"),
});

/** The environment does not say what a variable needs; the message names it. */
export class EnvInvalidError extends Error {
  override name = "EnvInvalidError";
}

/**
 * Reads the environment once.
 *
 * @param overrides variables that the command line gives instead
 * @throws {EnvInvalidError} for a malformed variable
 */
export function readEnv(environment: Variables = process.env, overrides: Variables = {}): Env {
  // An empty variable is one that is not set, as in `PORT= pnpm start`.
  const set = Object.fromEntries(Object.entries({ ...environment, ...overrides }).filter(([, value]) => value !== ""));
  const { data, error } = variables.safeParse(set);
  if (error)
    throw new EnvInvalidError(error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "));
  return Object.freeze({
    port: data.PORT,
    host: data.HOST,
    databaseUrl: data.DATABASE_URL ?? null,
    dataFolder: data.STANDPOINT_DATA,
    logLevel: data.LOG_LEVEL,
  });
}
