/** After a hyphen at the end of a line these go on with another word: “Zoll- und Handelspolitik”. */
const ownWords = /^(?:und|oder|bzw|sowie|and|or|to)\b/;

/**
 * Lines of one paragraph as one: a word that was divided is one again where its second half is small, or else keeps its
 * hyphen.
 */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const [before, next] = [text.trimEnd(), line.trim()];
    if (before === "") return next;
    if (!/\p{L}[-\u00ad‐]$/u.test(before) || ownWords.test(next)) return `${before} ${next}`;
    return /^\p{Ll}/u.test(next) ? before.slice(0, -1) + next : before + next;
  }, "");
}
