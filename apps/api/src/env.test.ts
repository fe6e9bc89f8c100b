import { readFile } from "node:fs/promises";
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
] as const)("a malformed variable names itself: %s=%s", ([name, value]) => {
  expect(() => readEnv({ [name]: value })).toThrow(EnvInvalidError);
  expect(() => readEnv({ [name]: value })).toThrow(`${name}: `);
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
  ]);
});
