import { expect, test } from "vitest";
import { isSameSpeaker } from "./is-same-speaker.ts";

test.for([
  { one: "Béatrice Lanvaux", other: "Beatrice Lanvaux", same: true },
  { one: "Die Analysten", other: "Analysten", same: true },
  { one: "Prof. Dr. Ruprecht Immelstein", other: "Ruprecht Immelstein", same: true },
  { one: "Lanvaux", other: "Béatrice Lanvaux", same: false },
  { one: "Nordzell", other: null, same: false },
  { one: null, other: null, same: true },
])("$one and $other: same speaker is $same", ({ one, other, same }) => {
  expect(isSameSpeaker(one, other)).toBe(same);
});
