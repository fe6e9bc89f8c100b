import type { Writable } from "node:stream";

/** Writes lines, those of one turn of the event loop at once: a write for each would hold up whoever waits for an answer. */
export function writeLines(stream: Writable): (line: string) => void {
  let lines = "";
  const write = () => {
    if (lines !== "") stream.write(lines);
    lines = "";
  };
  // What the process ends with is often the line that says why.
  process.once("exit", write);
  return (line) => {
    if (lines === "") setImmediate(write);
    lines += `${line}\n`;
  };
}
