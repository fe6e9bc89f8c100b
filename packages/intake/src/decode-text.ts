import { isUtf8 } from "node:buffer";

const byteOrderMarks = [
  { charset: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { charset: "utf-16le", bytes: [0xff, 0xfe] },
  { charset: "utf-16be", bytes: [0xfe, 0xff] },
];

/** A charset that a page names is within so many bytes of its begin. */
const metaLength = 1_024;

/**
 * Bytes as text: by the byte-order mark, else by the charset that is named, else UTF-8 where they are that, else
 * windows-1252, as browsers do.
 *
 * @param named by the header; `null` where it names none
 */
export function decodeText(bytes: Uint8Array, named: string | null): string {
  const marked = byteOrderMarks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  const charset = marked?.charset ?? knownCharset(named) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
  return new TextDecoder(charset).decode(bytes);
}

/** The same for a page, which may name its charset itself. */
export function decodeHtml(bytes: Uint8Array, named: string | null): string {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, metaLength)).toString("latin1");
  const own = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1] ?? null;
  // A page whose ASCII names UTF-16 is not in it (HTML standard).
  return decodeText(bytes, knownCharset(named) ?? (own && /^utf-?16/i.test(own) ? "utf-8" : own));
}

/** The same for XML, which names it in its first line. */
export function decodeXml(bytes: Uint8Array, named: string | null): string {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, metaLength)).toString("latin1");
  return decodeText(
    bytes,
    knownCharset(named) ?? /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w:.-]+)/i.exec(start)?.[1] ?? null,
  );
}

function knownCharset(name: string | null): string | null {
  try {
    return name === null ? null : new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
