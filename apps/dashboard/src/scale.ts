import type { Band, BandFilter, BandWords, Stance } from "./api-types.ts";

/** The five bands, from most opposed to most supportive, with their share of [-1, 1]. */
export const bands = [
  { key: "opposes", from: -1, to: -0.6 },
  { key: "leans-against", from: -0.6, to: -0.2 },
  { key: "balanced", from: -0.2, to: 0.2 },
  { key: "leans-toward", from: 0.2, to: 0.6 },
  { key: "supports", from: 0.6, to: 1 },
] as const satisfies readonly { key: Band; from: number; to: number }[];

/** The band of a value in [-1, 1]; the same bounds as the API's: ±0.2 already leans, ±0.6 is already strong. */
export function bandOf(value: number): Band {
  if (value <= -0.6) return "opposes";
  if (value <= -0.2) return "leans-against";
  if (value < 0.2) return "balanced";
  return value < 0.6 ? "leans-toward" : "supports";
}

export function bandFilterOf(value: number | null): BandFilter {
  return value === null ? "off-target" : bandOf(value);
}

/** Whether neither sign can be ruled out; the same rule as the API's. */
export function isUndecided({ labels }: Pick<Stance, "labels">): boolean {
  return labels.includes(-1) && labels.includes(1);
}

/** What a target calls a band. */
export function bandWord(words: BandWords, band: Band): string {
  return words[bands.findIndex(({ key }) => key === band)] ?? band;
}

/** What a target calls a band, or what its absence is called. */
export function bandFilterWord(words: BandWords, band: BandFilter, { offTarget }: { offTarget: string }): string {
  return band === "off-target" ? offTarget : bandWord(words, band);
}

/** What a stance is called for a target: its band, undecided, or off the claim. */
export function stanceWord(
  words: BandWords,
  stance: Pick<Stance, "value" | "labels">,
  terms: { readonly offTarget: string; readonly undecided: string },
): string {
  return isUndecided(stance) ? terms.undecided : bandFilterWord(words, bandFilterOf(stance.value), terms);
}

/** The fill of a band, a variable of `styles.css`: teal opposes, grey is balanced, orange supports. */
export function bandColor(band: BandFilter): string {
  return `var(--stance-${band})`;
}

/** The same for words, dark (or light) enough to read. */
export function bandInk(band: BandFilter): string {
  return `var(--stance-${band}-ink)`;
}
