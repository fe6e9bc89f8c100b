import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface Pair {
  readonly id: string;
  readonly claim_id: string;
  readonly lang: string;
  readonly target: string;
  readonly text: string;
  readonly label: number;
  readonly kind?: string;
  readonly phenomena?: readonly string[];
  readonly pair_of?: string;
  readonly unclear?: boolean;
  /** What whoever supports the claim opposes. */
  readonly contrary?: string;
}

const splits = ["train", "dev", "test"] as const;
const read = (name: string): Pair[] =>
  readFileSync(new URL(`../corpus/stance/${name}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const pairs = Object.fromEntries(splits.map((split) => [split, read(split)])) as Record<
  (typeof splits)[number],
  Pair[]
>;
const all = splits.flatMap((split) => pairs[split]);

describe("the stance pairs", () => {
  test("are many, over many claims, half in each language", () => {
    expect(all.length).toBeGreaterThanOrEqual(4000);
    expect(new Set(all.map(({ claim_id }) => claim_id)).size).toBeGreaterThanOrEqual(120);
    const english = all.filter(({ lang }) => lang === "en").length / all.length;
    expect(english).toBeGreaterThan(0.45);
    expect(english).toBeLessThan(0.55);
  });

  test("hold every hard phenomenon at least eighty times", () => {
    const counts = new Map<string, number>();
    for (const name of all.flatMap(({ phenomena = [] }) => phenomena)) counts.set(name, (counts.get(name) ?? 0) + 1);
    expect(counts.size).toBe(14);
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(80);
  });

  test("have a label each, and a kind where it is 0", () => {
    for (const { label, kind } of all) {
      expect([-1, 0, 1]).toContain(label);
      if (label === 0) expect(["off", "neutral", "balanced"]).toContain(kind);
      else expect(kind).toBeUndefined();
    }
  });

  test("share no claim and no statement between train, dev and test", () => {
    for (const key of ["claim_id", "target", "text"] as const) {
      const seen = splits.map(
        (split) => new Set(pairs[split].filter(({ text }) => text.length > 60).map((pair) => pair[key])),
      );
      for (const [index, one] of seen.entries())
        for (const other of seen.slice(index + 1)) expect([...one].filter((value) => other.has(value))).toEqual([]);
    }
  });

  test("flip the label between the two of a minimal pair", () => {
    const byId = new Map(all.map((pair) => [pair.id, pair]));
    for (const { pair_of, label, claim_id } of all) {
      const other = pair_of === undefined ? undefined : byId.get(pair_of);
      if (other === undefined) continue;
      expect(other.claim_id).toBe(claim_id);
      expect(other.label).not.toBe(label);
    }
  });

  test("of silver have a claim and its contrary, and are none that is measured on", () => {
    const silver = read("silver");
    const measured = [...pairs.dev, ...pairs.test, ...read("blind"), ...read("renderings")];
    const held = new Set(measured.flatMap(({ target, text }) => [target, text]));
    expect(silver.length).toBeGreaterThan(10_000);
    expect(new Set(silver.map(({ id }) => id)).size).toBe(silver.length);
    for (const { target, contrary, text, label, kind } of silver) {
      expect(contrary).toBeTruthy();
      expect(contrary).not.toBe(target);
      if (label === 0) expect(["off", "neutral"]).toContain(kind);
      expect([target, contrary, text].filter((words) => held.has(words ?? ""))).toEqual([]);
    }
  });

  test("leave out of train what nobody could decide", () => {
    expect(pairs.train.filter(({ unclear }) => unclear)).toEqual([]);
  });
});
