import { expect, test } from "vitest";
import { differencesOf } from "./differences.ts";
import { emptyForm, type TargetForm } from "./target-draft.ts";

const names = {
  polarity: ({ polarity }: TargetForm) => String(polarity),
  scorer: ({ scorer }: TargetForm) => scorer,
};
const mine: TargetForm = { ...emptyForm, claim: { en: "It rains. ", de: "Es regnet." } };
const rain = { name: "Rain", aliases: { en: ["drizzle"], de: [] } };

test.for<readonly [string, Partial<TargetForm>, ...(readonly unknown[])]>([
  ["nothing", { claim: { en: "It rains.", de: "Es regnet." } }],
  ["a claim", { claim: { en: "It snows.", de: "Es regnet." } }, ["claim", "en", "It rains.", "It snows."]],
  ["a side", { challenger: rain }, ["challenger", "en", "", "Rain, drizzle"], ["challenger", "de", "", "Rain"]],
  [
    "what has no language",
    { polarity: -1, scorer: "roles" },
    ["polarity", null, "1", "-1"],
    ["scorer", null, "", "roles"],
  ],
  [
    "paraphrases",
    { paraphrases: { affirms: { en: ["It pours."], de: [] }, dismisses: { en: ["It is dry."], de: [] } } },
    ["paraphrases", "en", "", "+ It pours.; − It is dry."],
  ],
])("two claims differ in %s", ([, changed, ...expected]) => {
  const found = differencesOf(mine, { ...mine, ...changed }, names);
  expect(found.map(({ part, language, mine, theirs }) => [part, language, mine, theirs])).toEqual(expected);
});
