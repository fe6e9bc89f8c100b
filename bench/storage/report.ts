/** One line of the table; a measure with no goal is there to be looked at. */
export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: "×" | "ms" | "s" | "MB" | "/s";
  readonly atLeast?: number;
  readonly atMost?: number;
  /** What the ratio is made of. */
  readonly of?: string;
}

export function report({ name, value, unit, atLeast, atMost, of = "" }: Measured): void {
  const goal = atLeast !== undefined ? `≥ ${atLeast} ${unit}` : atMost !== undefined ? `≤ ${atMost} ${unit}` : "";
  const isMet = value >= (atLeast ?? Number.NEGATIVE_INFINITY) && value <= (atMost ?? Number.POSITIVE_INFINITY);
  const verdict = goal === "" ? "" : isMet ? "met" : "MISSED";
  console.log(
    `  ${name.padEnd(56)}${`${readable(value)} ${unit}`.padStart(12)}${goal.padStart(12)}  ${verdict.padEnd(8)}${of}`,
  );
}

/** Three digits that say something: `1234.5` → `1,235`, `1.234` → `1.23`. */
export const readable = (value: number): string =>
  value.toLocaleString("en", { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
