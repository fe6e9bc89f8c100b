import { isUtf8 } from "node:buffer";

/** A line without its line feed; a return before it is left, since it may be part of a cell. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** What is no UTF-8 is U+FFFD; empty where the line is too long. */
  readonly text: string;
  readonly problem: string | null;
}

const lineFeed = 0x0a;
const byteOrderMark = "\uFEFF";

/** Lines of a stream, as many at a time as have come; blank ones too. Of a line that is too long nothing is kept. */
export async function* readLines(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxLineBytes: number,
): AsyncGenerator<readonly Line[]> {
  const open = new OpenLine(maxLineBytes);
  for await (const chunk of bytes) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      open.add(chunk.subarray(start, end));
      lines.push(open.take());
      start = end + 1;
    }
    open.add(chunk.subarray(start));
    yield lines;
  }
  yield [open.take()];
}

/** The line that is being read. */
class OpenLine {
  readonly #maxBytes: number;
  #number = 1;
  #pieces: Uint8Array[] = [];
  #length = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  add(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#length <= this.#maxBytes) this.#pieces.push(piece);
    else this.#pieces = [];
  }

  take(): Line {
    const line = this.#read();
    this.#number += 1;
    this.#pieces = [];
    this.#length = 0;
    return line;
  }

  #read(): Line {
    const number = this.#number;
    if (this.#length > this.#maxBytes)
      return { number, text: "", problem: `The line is longer than ${this.#maxBytes} bytes.` };
    const [first = new Uint8Array(), ...others] = this.#pieces;
    const bytes =
      others.length > 0 ? Buffer.concat(this.#pieces) : Buffer.from(first.buffer, first.byteOffset, first.length);
    const text = bytes.toString();
    return {
      number,
      text: number === 1 && text.startsWith(byteOrderMark) ? text.slice(1) : text,
      problem: isUtf8(bytes) ? null : "It is not UTF-8.",
    };
  }
}
