import { expect, test } from "vitest";
import { parseRegister, parseTargets } from "./corpus-files.ts";

const speaker = {
  id: "ann-weber",
  kind: "person",
  name: "Ann Weber",
  role: null,
  organization: null,
  aliases: ["A. Weber"],
};

test("reads what fits", () => {
  expect(parseRegister(JSON.stringify([speaker]))).toEqual([speaker]);
  expect(parseTargets("[]")).toEqual([]);
});

test.for<[string, () => unknown, RegExp]>([
  ["no JSON", () => parseTargets("oops"), /corpus\/targets\.json is no JSON/],
  ["a target without its members", () => parseTargets('[{"id":"q"}]'), /corpus\/targets\.json: #\/0\/revision/],
  [
    "a kind that does not exist",
    () => parseRegister(JSON.stringify([{ ...speaker, kind: "robot" }])),
    /corpus\/speakers\.json: #\/0\/kind/,
  ],
])("%s is told with file and member", ([, read, message]) => {
  expect(read).toThrow(message);
});
