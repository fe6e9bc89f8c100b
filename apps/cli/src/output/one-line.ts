/** The text without line breaks and control characters, which could steer the reader's terminal; shortened to 100 characters. */
export function oneLine(text: string): string {
  const plain = text.replace(/[\s\p{C}]+/gu, " ");
  return plain.length > 100 ? `${plain.slice(0, 99)}…` : plain;
}
