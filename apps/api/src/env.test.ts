import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { expect, test } from "vitest";
import { EnvInvalidError, readEnv } from "./env.ts";

test("an empty environment has defaults, and is frozen", () => {
  const env = readEnv({ PORT: "", OTHER: "x" });
  expect(env).toEqual({
    port: 4400,
    host: "127.0.0.1",
    databaseUrl: null,
    dataFolder: ".standpoint/data",
    logLevel: "warn",
    corsOrigins: [],
    threads: availableParallelism(),
    scorer: "roles",
    chatModel: null,
  });
  expect(Object.isFrozen(env)).toBe(true);
});

test.for([
  ["PORT", "http"],
  ["PORT", "70000"],
  ["PORT", "4.5"],
  ["DATABASE_URL", "mysql://localhost/x"],
  ["DATABASE_URL", "localhost"],
  ["LOG_LEVEL", "loud"],
  ["STANDPOINT_CORS_ORIGINS", "*"],
  ["STANDPOINT_CORS_ORIGINS", "https://example.org/path"],
  ["STANDPOINT_SCORER", "oracle"],
  ["CHAT_MODEL_URL", "localhost:11434"],
  ["CHAT_MODEL_KEY", "two words"],
  ["CHAT_MODEL_TIMEOUT_MS", "0"],
  ["CHAT_MODEL_MAX_REQUESTS", "many"],
  ["CHAT_MODEL_MAX_COST", "-1"],
  ["CHAT_MODEL_PRICE_IN", "1 €"],
  ["CHAT_MODEL_PRICE_OUT", "1,5"],
] as const)("a malformed variable names itself: %s=%s", ([name, value]) => {
  expect(() => readEnv({ [name]: value })).toThrow(EnvInvalidError);
  expect(() => readEnv({ [name]: value })).toThrow(`${name}: `);
});

test("origins are a list", () => {
  const STANDPOINT_CORS_ORIGINS = "https://example.org, http://127.0.0.1:8080";
  expect(readEnv({ STANDPOINT_CORS_ORIGINS }).corsOrigins).toEqual(["https://example.org", "http://127.0.0.1:8080"]);
});

test("a chat model has its address and its name, and ceilings of its own", () => {
  const [CHAT_MODEL_URL, CHAT_MODEL_NAME] = ["http://localhost:11434/v1", "qwen3:8b"];
  expect(readEnv({ CHAT_MODEL_URL }).chatModel).toBeNull();
  expect(readEnv({ CHAT_MODEL_URL, CHAT_MODEL_NAME, CHAT_MODEL_PRICE_OUT: "0.6" }).chatModel).toEqual({
    url: CHAT_MODEL_URL,
    model: CHAT_MODEL_NAME,
    key: null,
    timeoutMs: 60_000,
    maxRequests: 1_000,
    maxCost: 1,
    priceIn: 0,
    priceOut: 0.6,
  });
});

test(".env.example describes every variable with its default", async () => {
  const example = await readFile(new URL("../../../.env.example", import.meta.url), "utf8");
  const described = [...example.matchAll(/^#?([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]);
  expect(described).toEqual([
    ["PORT", "4400"],
    ["HOST", "127.0.0.1"],
    ["STANDPOINT_DATA", ".standpoint/data"],
    ["DATABASE_URL", ""],
    ["LOG_LEVEL", "warn"],
    ["STANDPOINT_CORS_ORIGINS", ""],
    ["STANDPOINT_THREADS", ""],
    ["STANDPOINT_SCORER", "roles"],
    ["CHAT_MODEL_URL", ""],
    ["CHAT_MODEL_NAME", ""],
    ["CHAT_MODEL_KEY", ""],
    ["CHAT_MODEL_TIMEOUT_MS", "60000"],
    ["CHAT_MODEL_MAX_REQUESTS", "1000"],
    ["CHAT_MODEL_MAX_COST", "1"],
    ["CHAT_MODEL_PRICE_IN", "0"],
    ["CHAT_MODEL_PRICE_OUT", "0"],
  ]);
});
