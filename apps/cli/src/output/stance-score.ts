import type { PhenomenonScore, StanceFileScore } from "@standpoint/evaluation";

const sides = ["against", "neutral", "favor"] as const;

/** The figures in the order and words of the reference scorer, so that the two can be compared line by line. */
export const stanceTable = (score: StanceFileScore): string =>
  Object.entries(score)
    .map(([name, value]) => `${name.padEnd(28)} ${cell(value)}`)
    .join("\n");

function cell(value: number | readonly number[] | null): string {
  if (value === null) return "None";
  if (typeof value === "number") return String(Math.round(value * 1e3) / 1e3);
  return `[${value.join(", ")}]`;
}

/** A line for each phenomenon: how many, how many of them right, and what each annotated label was taken for. */
export function phenomenonTable(phenomena: Readonly<Record<string, PhenomenonScore>>): string {
  const head = ["phenomenon".padEnd(20), "    n", "  right", ...sides.map((side) => `${side} as ${sides.join("/")}`)];
  const lines = Object.entries(phenomena).map(([name, { n, accuracy, confusion }]) => [
    name.padEnd(20),
    String(n).padStart(5),
    (accuracy ?? 0).toFixed(2).padStart(7),
    ...sides.map((side, index) =>
      sides
        .map((taken) => confusion[side][taken])
        .join("/")
        .padStart(head[index + 3]?.length ?? 0),
    ),
  ]);
  return [head, ...lines].map((cells) => cells.join("  ")).join("\n");
}
