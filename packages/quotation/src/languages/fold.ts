import { withoutPossessive } from "./possessive.ts";

/** Lower case without accents and possessive, for comparing names: “Müller” and “Muller's” are one. */
export function fold(name: string): string {
  const bare = withoutPossessive(name);
  // Most names are plain letters: what follows would take most of the time.
  if (/^[A-Za-z .-]*$/.test(bare)) return bare.toLowerCase();
  return bare.normalize("NFKD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").toLowerCase();
}
