import { expect, test } from "vitest";
import type { Target } from "../../api-types.ts";
import { draftOf, emptyForm, faultAt, faultsIn, formOf, type TargetForm, triedDraftOf } from "./target-draft.ts";

const claim = { en: "Lumora is a threat to Vantrix", de: "Lumora ist eine Bedrohung für Vantrix" };
const lumora = { name: "Lumora", aliases: { en: ["the Lumora lab"], de: [] } };
const target: Target = {
  id: "lumora-threat",
  revision: 3,
  claim,
  challenger: lumora,
  incumbent: null,
  polarity: -1,
  scorer: "roles",
  bands: { en: ["a", "b", "c", "d", "e"], de: ["f", "g", "h", "i", "j"] },
  paraphrases: { affirms: { en: ["Vantrix must fear Lumora"], de: [] }, dismisses: { en: [], de: [] } },
};

test("a claim goes into the form and comes out as it was", () => {
  const { id: _id, revision: _revision, ...content } = target;
  expect(draftOf(formOf(target))).toEqual(content);
  const { scorer: _scorer, ...unscored } = target;
  expect("scorer" in draftOf(formOf(unscored))).toBe(false);
});

test.for<{ name: string; form: Partial<TargetForm>; paths: string[] }>([
  { name: "nothing written", form: {}, paths: ["claim/en", "claim/de"] },
  { name: "blanks", form: { claim: { ...claim, de: " " } }, paths: ["claim/de"] },
  { name: "names without the side's", form: { claim, incumbent: { ...lumora, name: "" } }, paths: ["incumbent/name"] },
  {
    name: "a band without a word",
    form: { claim, bands: { ...target.bands, de: ["a", "b", "", "d", "e"] } },
    paths: ["bands/de/2"],
  },
  { name: "all that is needed", form: { claim }, paths: [] },
])("faults: $name", ({ form, paths }) => {
  expect(Object.keys(faultsIn({ ...emptyForm, ...form }, "de"))).toEqual(paths);
});

test("what is half written can be tried", () => {
  expect(triedDraftOf(emptyForm)).toBeNull();
  const half = { ...emptyForm, claim: { en: "", de: claim.de }, incumbent: { ...lumora, name: " " } };
  const tried = triedDraftOf({ ...half, bands: { en: ["", "", "", "", ""], de: [] } });
  expect(tried).toMatchObject({ claim: { en: claim.de, de: claim.de }, incumbent: null });
  expect(tried?.bands.en.every((word) => word !== "")).toBe(true);
});

test("what the API says of a part of a field is said at the field", () => {
  const errors = [{ pointer: "#/challenger/aliases/en/1", detail: "Too long." }];
  expect(faultAt(errors, "challenger/aliases/en")).toBe("Too long.");
  expect(faultAt(errors, "challenger/aliases/e")).toBeUndefined();
  expect(faultAt(errors, "challenger/name")).toBeUndefined();
});
