/** For tests: a line of a page, and how far below the one before it stands. */
export interface SampleLine {
  readonly text: string;
  readonly down?: number;
  readonly size?: number;
  readonly indent?: number;
}

/** A PDF of lines in Helvetica, 12 points, 15 points apart; with a `lock` nobody can open it. */
export function samplePdf(
  pages: readonly (readonly (string | SampleLine)[])[],
  { lock = false, title = "" }: { readonly lock?: boolean; readonly title?: string } = {},
): Uint8Array {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  const kids: number[] = [];
  for (const lines of pages) {
    const stream = streamOf(lines);
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    kids.push(objects.length + 1);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length} 0 R >>`,
    );
  }
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`;
  objects.push(`<< /Title (${title}) >>`);
  const info = objects.length;
  const secret = `<${"ab".repeat(32)}>`;
  if (lock) objects.push(`<< /Filter /Standard /V 1 /R 2 /O ${secret} /U ${secret} /P -4 >>`);
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const encrypt = lock ? ` /Encrypt ${objects.length} 0 R /ID [${secret} ${secret}]` : "";
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${info} 0 R${encrypt} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

function streamOf(lines: readonly (string | SampleLine)[]): string {
  let [y, first] = [800, true];
  return lines
    .map((line) => {
      const { text, down = 15, size = 12, indent = 0 } = typeof line === "string" ? { text: line } : line;
      y -= first ? 0 : down;
      first = false;
      return `BT /F1 ${size} Tf ${50 + indent} ${y} Td (${text.replaceAll(/[\\()]/g, "\\$&")}) Tj ET`;
    })
    .join("\n");
}
