import type { Span } from "@standpoint/domain";

const offsetUnits = ["utf16", "codepoint"] as const;
export type OffsetUnit = (typeof offsetUnits)[number];

/** The option's value as a unit; UTF-16 when left out. */
export function offsetUnitOf(option: string | undefined): OffsetUnit {
  const unit = offsetUnits.find((one) => one === (option ?? "utf16"));
  if (unit === undefined) throw new Error(`--offsets takes ${offsetUnits.join(" or ")}`);
  return unit;
}

/** Turns a UTF-16 offset of `text` into the unit asked for. */
export function offsetsIn(text: string, unit: OffsetUnit): (offset: number) => number {
  // Without characters beyond the Basic Multilingual Plane both units count alike.
  if (unit === "utf16" || !/[\ud800-\udfff]/.test(text)) return (offset) => offset;
  const codePoints = new Uint32Array(text.length + 1);
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    codePoints[index] = count;
    const isLead = (text.codePointAt(index) ?? 0) > 0xffff;
    if (isLead) codePoints[++index] = count;
    count++;
  }
  codePoints[text.length] = count;
  return (offset) => codePoints[offset] ?? count;
}

export type Pair = readonly [start: number, end: number];

export const pairOf = ({ start, end }: Span, at: (offset: number) => number): Pair => [at(start), at(end)];
