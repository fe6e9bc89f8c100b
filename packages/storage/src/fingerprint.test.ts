import fc from "fast-check";
import { expect, test } from "vitest";
import { agreementOf, bandsOf, fingerprintOf, leastAgreement } from "./fingerprint.ts";

const wordsOf = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `word${from + index}`);
const original = wordsOf(400).join(" ");
const fingerprint = (text: string) => fingerprintOf(text) ?? [];

test.for<[name: string, text: string, isCopy: boolean]>([
  ["with other marks, case and white space", original.toUpperCase().replaceAll(" ", " –\n"), true],
  [
    "with a line of the site before and after",
    `${wordsOf(8, 900).join(" ")} ${original} ${wordsOf(8, 950).join(" ")}`,
    true,
  ],
  ["with one word in fifty changed", original.replaceAll(/word(\d*)25\b/g, "other$1"), true],
  ["without its last tenth", wordsOf(360).join(" "), true],
  ["cut in half", wordsOf(200).join(" "), false],
  ["with a word in ten changed", original.replaceAll(/word(\d*)5\b/g, "other$1"), false],
  ["in another order of words", wordsOf(400).reverse().join(" "), false],
])("a text %s: %s", ([, text, isCopy]) => {
  const [one, other] = [fingerprint(original), fingerprint(text)];
  expect(agreementOf(one, other) >= leastAgreement).toBe(isCopy);
  if (isCopy) expect(bandsOf(one).filter((band, index) => band === bandsOf(other)[index])).not.toEqual([]);
});

test("a text of fewer than 100 words has none", () => {
  expect(fingerprintOf(wordsOf(99).join(" "))).toBeNull();
  expect(fingerprintOf(wordsOf(100).join(" "))).toHaveLength(100);
});

test("agreement is about the share of what two texts have in common", () => {
  const shared = fc.integer({ min: 0, max: 20 });
  fc.assert(
    fc.property(shared, (twentieths) => {
      const common = wordsOf(twentieths * 20);
      const rest = (from: number) => wordsOf(400 - common.length, from);
      const agreement = agreementOf(
        fingerprint([...common, ...rest(1_000)].join(" ")),
        fingerprint([...common, ...rest(2_000)].join(" ")),
      );
      const exact = common.length / (800 - common.length);
      expect(Math.abs(agreement - exact)).toBeLessThan(0.2);
    }),
  );
});

test("every number of any text is an integer that Postgres holds", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 110 }), (parts) => {
      const found = fingerprintOf(parts.join(" ")) ?? [];
      for (const number of [...found, ...bandsOf(found)]) {
        expect(Number.isInteger(number) && number >= -(2 ** 31) && number < 2 ** 31).toBe(true);
      }
    }),
  );
});
