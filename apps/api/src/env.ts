import { availableParallelism } from "node:os";
import { scorerNames } from "@standpoint/contract";
import type { ScorerName } from "@standpoint/domain";
import type { ChatModelSettings } from "@standpoint/stance";
import { z } from "zod";
import { type AccessRules, isLoopback } from "./access/access-rules.ts";
import { isAddressOrNetwork } from "./access/client-address.ts";
import { isKey } from "./access/secret-key.ts";

/** Where keys are needed. */
const defaultRequestsPerMinute = 600;

/** What the environment says, with defaults; `.env.example` describes every variable. */
export interface Env {
  readonly port: number;
  readonly host: string;
  /** What needs a key. */
  readonly keys: AccessRules["keys"];
  /** Requests a minute that one key or address may send to read, and a fifth of it to write; 0 for any number. */
  readonly requestsPerMinute: number;
  /** Addresses and networks of proxies in front of the server. */
  readonly proxies: readonly string[];
  /** What a command sends to a server that needs one. */
  readonly key: string | null;
  /** A Postgres server; `null` for the data folder. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  /** `info` logs every request, `warn` only what went wrong. */
  readonly logLevel: "info" | "warn";
  /** Whose pages may read answers, as browsers say it: `https://example.org`. */
  readonly corsOrigins: readonly string[];
  /** How many articles are analysed at a time. */
  readonly threads: number;
  /** For targets that name none; `null` to choose by what each claim is about. */
  readonly scorer: ScorerName;
  /** For the scorer `chat-model`; `null` while its address or its name is missing. */
  readonly chatModel: ChatModelSettings | null;
}

type Variables = Readonly<Record<string, string | undefined>>;

const amount = (initial: number) => z.coerce.number("a number from 0").min(0).default(initial);

const variables = z.object({
  PORT: z.coerce.number("a whole number from 0 to 65535").int().min(0).max(65_535).default(4_400),
  HOST: z.string().min(1).default("127.0.0.1"),
  STANDPOINT_KEYS: z.enum(["off", "writes", "all"]).optional(),
  STANDPOINT_RATE_LIMIT: z.coerce.number("a whole number from 0").int().min(0).optional(),
  STANDPOINT_PROXIES: z
    .string()
    .default("")
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .refine((list) => list.every(isAddressOrNetwork), "addresses like 192.0.2.1 or networks like 192.0.2.0/24"),
  STANDPOINT_KEY: z.string().refine(isKey, "a key like sp_…").optional(),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "an address like postgres://user:password@host/name" })
    .optional(),
  STANDPOINT_DATA: z.string().min(1).default(".standpoint/data"),
  LOG_LEVEL: z.enum(["info", "warn"]).default("warn"),
  STANDPOINT_CORS_ORIGINS: z
    .string()
    .default("")
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .refine((origins) => origins.every(isOrigin), "origins like https://example.org, without a path, comma separated"),
  STANDPOINT_THREADS: z.coerce.number("a whole number from 1").int().min(1).max(256).default(availableParallelism()),
  STANDPOINT_SCORER: z.enum(scorerNames).default("cross-encoder"),
  CHAT_MODEL_URL: z.url({ protocol: /^https?$/, error: "an address like http://localhost:11434/v1" }).optional(),
  CHAT_MODEL_NAME: z.string().optional(),
  CHAT_MODEL_KEY: z
    .string()
    .regex(/^[!-~]+$/, "a key without blanks")
    .optional(),
  CHAT_MODEL_TIMEOUT_MS: z.coerce.number("a whole number from 1").int().min(1).max(3_600_000).default(60_000),
  CHAT_MODEL_MAX_REQUESTS: z.coerce.number("a whole number from 0").int().min(0).default(1_000),
  CHAT_MODEL_MAX_COST: amount(1),
  CHAT_MODEL_PRICE_IN: amount(0),
  CHAT_MODEL_PRICE_OUT: amount(0),
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
  const keys = data.STANDPOINT_KEYS ?? (isLoopback(data.HOST) ? "off" : "all");
  return Object.freeze({
    port: data.PORT,
    host: data.HOST,
    keys,
    requestsPerMinute: data.STANDPOINT_RATE_LIMIT ?? (keys === "off" ? 0 : defaultRequestsPerMinute),
    proxies: data.STANDPOINT_PROXIES,
    key: data.STANDPOINT_KEY ?? null,
    databaseUrl: data.DATABASE_URL ?? null,
    dataFolder: data.STANDPOINT_DATA,
    logLevel: data.LOG_LEVEL,
    corsOrigins: data.STANDPOINT_CORS_ORIGINS,
    threads: data.STANDPOINT_THREADS,
    scorer: data.STANDPOINT_SCORER,
    chatModel: chatModelIn(data),
  });
}

/** Whether a browser would name an origin so. */
function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

function chatModelIn(data: z.infer<typeof variables>): ChatModelSettings | null {
  const { CHAT_MODEL_URL: url, CHAT_MODEL_NAME: model } = data;
  if (url === undefined || model === undefined) return null;
  return Object.freeze({
    url,
    model,
    key: data.CHAT_MODEL_KEY ?? null,
    timeoutMs: data.CHAT_MODEL_TIMEOUT_MS,
    maxRequests: data.CHAT_MODEL_MAX_REQUESTS,
    maxCost: data.CHAT_MODEL_MAX_COST,
    priceIn: data.CHAT_MODEL_PRICE_IN,
    priceOut: data.CHAT_MODEL_PRICE_OUT,
  });
}
