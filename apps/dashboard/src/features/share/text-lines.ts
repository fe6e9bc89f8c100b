export interface TextLine {
  readonly text: string;
  readonly rect: DOMRect;
  readonly style: CSSStyleDeclaration;
}

/** The text of an element as the page breaks it into lines. */
export function linesOf(element: Element): TextLine[] {
  const lines: { text: string; rect: DOMRect; style: CSSStyleDeclaration }[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const parent = node.parentElement;
    if (parent === null || parent.closest(".sr-only") !== null) continue;
    const style = getComputedStyle(parent);
    let isNew = true;
    for (const { 0: word, index } of (node.textContent ?? "").matchAll(/\S+\s*/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.trimEnd().length);
      const rect = range.getBoundingClientRect();
      const line = lines.at(-1);
      if (isNew || line === undefined || Math.abs(line.rect.y - rect.y) > 2) lines.push({ text: word, rect, style });
      else line.text += word;
      isNew = false;
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.trimEnd() }));
}

/** Lines of whole words that fit the width in a font; a word that is longer has a line of its own. */
export function wrapped(text: string, { font, width }: { font: string; width: number }): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && lengthOf(`${line} ${word}`, font) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Pixels that a text takes in a font. */
export function lengthOf(text: string, font: string): number {
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  if (context === null) return text.length * 7;
  context.font = font;
  return context.measureText(text).width;
}
