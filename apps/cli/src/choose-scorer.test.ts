import { targetFromClaim } from "@standpoint/stance";
import { expect, test } from "vitest";
import { chooseScorers } from "./choose-scorer.ts";

const plain = targetFromClaim("Lumora is a threat to Vantrix");

test("a target is scored by its own scorer or the learned one, unless one is named; each is opened once", async () => {
  const own = { ...plain, scorer: "roles" as const };
  const scorerOf = await chooseScorers(undefined);
  expect([(await scorerOf(plain)).name, (await scorerOf(own)).name]).toEqual(["cross-encoder", "roles"]);
  expect(await scorerOf(own)).toBe(await scorerOf(own));
  const named = await chooseScorers("roles");
  expect(await named({ ...plain, scorer: "chat-model" })).toBe(await named(plain));
});

test("a scorer that cannot be opened stops what needs it, and nothing else", async () => {
  const scorerOf = await chooseScorers(undefined);
  await expect(scorerOf({ ...plain, scorer: "chat-model" })).rejects.toThrow("CHAT_MODEL_URL");
  expect((await scorerOf(plain)).name).toBe("cross-encoder");
  await expect(chooseScorers("oracle")).rejects.toThrow("STANDPOINT_SCORER");
});
