import { expect, test } from "vitest";
import { headOf, isSamePerson, mentionFormOf } from "./speaker-names.ts";

test.for<[string, string]>([
  ["Orla Fennwick", "fennwick"],
  ["Orla Fennwick, chief engineer of Moorland", "fennwick"],
  ["Fennwick’s office", "office"],
  ["the president of Moorland", "president"],
  ["Ruth von der Aue", "aue"],
  ["Präsident von Moorland", "prasident"],
  ["Tom Oakhollow Jr.", "oakhollow"],
  ["Øystein Gräßle-Łukin", "grassle-łukin"],
  ["she", "she"],
  ["“…”", ""],
])("the head of “%s” is “%s”", ([phrase, head]) => {
  expect(headOf(phrase)).toBe(head);
});

test.for<[string | null, string, string]>([
  ["Orla Fennwick", "en", "named"],
  ["The engineer", "en", "nominal"],
  ["She", "en", "pronoun"],
  ["die Ingenieurin", "de", "phrase"],
  ["Man", "de", "pronoun"],
  [null, "de", "none"],
])("“%s” in %s is %s", ([phrase, language, form]) => {
  expect(mentionFormOf(phrase, language)).toBe(form);
});

test.for<[string, string, boolean]>([
  ["Orla Fennwick", "Ms. Fennwick", true],
  ["Orla Fennwick", "O. Fennwick", true],
  ["Orla Fennwick", "Mary Orla Fennwick", true],
  ["Orla Fennwick", "Gerald Fennwick", false],
  ["Orla Fennwick", "Orla Vale", false],
])("“%s” and “%s” are one person: %s", ([one, other, isSame]) => {
  expect(isSamePerson(one, other)).toBe(isSame);
});
