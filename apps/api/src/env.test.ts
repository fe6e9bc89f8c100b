import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { expect, test } from "vitest";
import { EnvInvalidError, readEnv } from "./env.ts";

test("an empty environment has defaults, and is frozen", () => {
  const env = readEnv({ PORT: "", OTHER: "x" });
  expect(env).toEqual({
    port: 4400,
    host: "127.0.0.1",
    keys: "off",
    requestsPerMinute: 0,
    proxies: [],
    key: null,
    databaseUrl: null,
    dataFolder: ".standpoint/data",
    logLevel: "warn",
    corsOrigins: [],
    threads: availableParallelism(),
    scorer: "cross-encoder",
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
  ["STANDPOINT_KEYS", "some"],
  ["STANDPOINT_KEY", "sp_1"],
  ["STANDPOINT_RATE_LIMIT", "-1"],
  ["STANDPOINT_PROXIES", "proxy.example.org"],
  ["STANDPOINT_PROXIES", "192.0.2.1, 192.0.2.0/33"],
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

test.for([
  ["127.0.0.1", "off"],
  ["127.4.5.6", "off"],
  ["::1", "off"],
  ["localhost", "off"],
  ["0.0.0.0", "all"],
  ["::", "all"],
  ["192.0.2.1", "all"],
  ["127.0.0.1.example.org", "all"],
  ["localhost.example.org", "all"],
  ["127.1", "all"],
] as const)("listening on %s needs keys for: %s", ([HOST, keys]) => {
  expect(readEnv({ HOST }).keys).toBe(keys);
  expect(readEnv({ HOST, STANDPOINT_KEYS: "writes" }).keys).toBe("writes");
});

test("requests are counted where keys are needed, unless it is said otherwise", () => {
  const HOST = "0.0.0.0";
  expect(readEnv({ HOST }).requestsPerMinute).toBe(600);
  expect(readEnv({ HOST, STANDPOINT_RATE_LIMIT: "0" }).requestsPerMinute).toBe(0);
  expect(readEnv({ STANDPOINT_RATE_LIMIT: "50" }).requestsPerMinute).toBe(50);
  expect(readEnv({ STANDPOINT_PROXIES: "192.0.2.1, 2001:db8::/32" }).proxies).toEqual(["192.0.2.1", "2001:db8::/32"]);
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
    ["STANDPOINT_KEYS", ""],
    ["STANDPOINT_RATE_LIMIT", ""],
    ["STANDPOINT_PROXIES", ""],
    ["STANDPOINT_KEY", ""],
    ["STANDPOINT_DATA", ".standpoint/data"],
    ["DATABASE_URL", ""],
    ["LOG_LEVEL", "warn"],
    ["STANDPOINT_CORS_ORIGINS", ""],
    ["STANDPOINT_THREADS", ""],
    ["STANDPOINT_SCORER", "cross-encoder"],
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
