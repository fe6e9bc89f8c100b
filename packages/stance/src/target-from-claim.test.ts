import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { targetFromClaim } from "./target-from-claim.ts";

describe("finds challenger, incumbent and polarity", () => {
  test.for<[claim: string, challenger: string, incumbent: string, polarity: 1 | -1]>([
    ["Lumora is a threat to Vantrix", "Lumora", "Vantrix", 1],
    ["Lumora is a serious threat to the old search engines.", "Lumora", "old search engines", 1],
    ["Lumora poses a risk to Vantrix", "Lumora", "Vantrix", 1],
    ["Lumora threatens Vantrix", "Lumora", "Vantrix", 1],
    ["Lumora is catching up with Vantrix", "Lumora", "Vantrix", 1],
    ["Lumora will replace Vantrix", "Lumora", "Vantrix", 1],
    ["Lumora has overtaken Vantrix", "Lumora", "Vantrix", 1],
    [
      "Imported electric bikes endanger European bicycle makers",
      "Imported electric bikes",
      "European bicycle makers",
      1,
    ],
    ["Lumora is no threat to Vantrix", "Lumora", "Vantrix", -1],
    ["Lumora is not a threat to Vantrix", "Lumora", "Vantrix", -1],
    ["Lumora will not replace Vantrix", "Lumora", "Vantrix", -1],
    ["Lumora doesn't threaten Vantrix", "Lumora", "Vantrix", -1],
    ["Vantrix will stay ahead of Lumora", "Lumora", "Vantrix", -1],
    ["Vantrix is threatened by Lumora", "Lumora", "Vantrix", 1],
    ["Vantrix should fear Lumora", "Lumora", "Vantrix", 1],
    ["Lumora ist eine Gefahr für Vantrix", "Lumora", "Vantrix", 1],
    ["Lumora ist eine ernste Bedrohung für die alten Suchmaschinen", "Lumora", "alten Suchmaschinen", 1],
    ["Lumora bedroht Vantrix", "Lumora", "Vantrix", 1],
    ["Lumora wird Vantrix überholen.", "Lumora", "Vantrix", 1],
    ["Lumora hat Vantrix eingeholt", "Lumora", "Vantrix", 1],
    ["Lumora holt gegenüber Vantrix auf", "Lumora", "Vantrix", 1],
    ["Lumora ist keine Gefahr für Vantrix", "Lumora", "Vantrix", -1],
    ["Lumora bedroht Vantrix nicht", "Lumora", "Vantrix", -1],
    ["Vantrix bleibt Lumora voraus", "Lumora", "Vantrix", -1],
    ["Vantrix bleibt vor Lumora", "Lumora", "Vantrix", -1],
    ["Vantrix muss Lumora fürchten", "Lumora", "Vantrix", 1],
  ])("%s", ([claim, challenger, incumbent, polarity]) => {
    const target = targetFromClaim(claim);
    expect([target.challenger?.name, target.incumbent?.name, target.polarity]).toEqual([
      challenger,
      incumbent,
      polarity,
    ]);
  });

  test.for(["The sea is rising", "Inflation ist hoch", "", "is a threat to", "bedroht"])("neither in “%s”", (claim) => {
    expect(targetFromClaim(claim)).toMatchObject({ challenger: null, incumbent: null, polarity: 1 });
  });
});

test("never throws and keeps the claim's words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 2_000 }), (claim) => {
      expect(targetFromClaim(claim).claim.en).toBe(claim.trim().replace(/\s+/g, " "));
    }),
  );
});
