import { tidy } from "../html/text-of.ts";
import { joinLines } from "../join-lines.ts";

export interface PdfLine {
  readonly text: string;
  /** Where it begins, from the left and from below. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** How much farther apart than others two lines are where a paragraph ends between them. */
const wideGap = 1.35;
/** How far, in heights of a line, the first line of a paragraph begins to the right of the others. */
const indent = 0.8;

/** Lines of pages as paragraphs: one ends at a wide gap, before an indented line, and where the letters change their size. */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): string[] {
  const paragraphs: PdfLine[][] = [];
  for (const page of pages) {
    // A line of digits alone is the number of the page.
    const lines = page.filter(({ text }) => !/^[\s\d/–-]*$/.test(text));
    const gap = median(
      lines
        .slice(1)
        .map((line, index) => (lines[index]?.y ?? 0) - line.y)
        .filter((one) => one > 0),
    );
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1];
      const open = paragraphs.at(-1);
      if (open === undefined || (before === undefined ? !goesOn(open, line) : isBreak(before, line, gap)))
        paragraphs.push([line]);
      else open.push(line);
    }
  }
  return paragraphs.map((lines) => tidy(joinLines(lines.map(({ text }) => text)))).filter((text) => text !== "");
}

function isBreak(before: PdfLine, line: PdfLine, gap: number): boolean {
  const distance = before.y - line.y;
  // Upward is the next column: nothing tells whether the paragraph goes on there but its words.
  if (distance < 0) return !goesOn([before], line);
  return (
    distance > gap * wideGap ||
    Math.abs(before.height - line.height) > 0.2 * Math.max(before.height, line.height) ||
    (line.x - before.x > indent * line.height && endsSentence(before.text))
  );
}

/** Whether a page, or a column, begins in the middle of a paragraph. */
function goesOn(paragraph: readonly PdfLine[], line: PdfLine): boolean {
  return !endsSentence(paragraph.at(-1)?.text ?? "") && /^\s*[\p{Ll}\d]/u.test(line.text);
}

function endsSentence(text: string): boolean {
  return /[.!?:…]["'”“’‘»«)\]]*\s*$/u.test(text);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
