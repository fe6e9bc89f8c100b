/**
 * Characters that make a spreadsheet run a cell as a formula, also full-width, at the start of the cell or of a line
 * in it; spaces, a byte-order mark and control or format characters before them change nothing. Apostrophes of the text's
 * own count as ours do, so that what is read back is never short of one.
 */
const formula = /(?:^'*|[\n\r\u0085\u2028\u2029])[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;

/** A tab or return before the cell's first visible character. */
const leadingControl = /^'*[\s\p{Cc}\p{Cf}]*[\t\r]/u;

/** Whether a spreadsheet would run the text. */
export function isFormula(text: string): boolean {
  return formula.test(text) || leadingControl.test(text);
}

/** The text of a cell, without the apostrophe that kept it from being a formula. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell;
}
