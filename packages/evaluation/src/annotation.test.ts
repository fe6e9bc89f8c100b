import { expect, test } from "vitest";
import { locateStatements } from "./annotation.ts";

const marked = (...text: string[]) =>
  ({ text, form: "direct", speaker: "Ann Lee", kind: "person", stance: {} }) as const;

test("finds the pieces of an interrupted statement", () => {
  const [statement] = locateStatements("“We won”, she said, “by far.”", [marked("We won", "by far.")]);
  expect(statement?.content).toEqual([
    { start: 1, end: 7 },
    { start: 21, end: 28 },
  ]);
});

test("takes the second of two equal passages for the second statement", () => {
  const statements = locateStatements("“No”, he said. “Yes”, she said. “No”, they said.", [
    marked("No"),
    marked("Yes"),
    marked("No"),
  ]);
  expect(statements.map(({ content }) => content[0]?.start)).toEqual([1, 16, 33]);
});

test("refuses words that the article does not hold", () => {
  expect(() => locateStatements("“We won”, she said.", [marked("We lost")])).toThrow("“We lost” does not stand");
});
