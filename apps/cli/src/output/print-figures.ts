/** Figures as JSON on stdout for programs, as a table on stderr for people. */
export function printFigures(figures: unknown, table: string): void {
  process.stderr.write(`${table}\n`);
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
}
