/** Articles and titles that one writer puts before a name and another leaves out. */
const dropped = /^(?:the|a|an|der|die|das|dem|den|des|mr|mrs|ms|dr|prof|professor|herr|frau)\s+/;

/**
 * Whether two canonical names are one speaker: the same letters and digits but for case, accents, articles and titles.
 *
 * A surname is not its full name: a chart would show the two as two speakers.
 */
export function isSameSpeaker(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return fold(one) === fold(other);
}

function fold(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const shorter = plain.replace(dropped, "");
  return shorter === plain ? plain : fold(shorter);
}
