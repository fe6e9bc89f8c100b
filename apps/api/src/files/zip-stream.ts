import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { streamOf } from "./stream-of.ts";

/** A file of a zip archive; its bytes are asked for when it is its turn, after those before it are written. */
export interface ZippedFile {
  readonly name: string;
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/** A zip archive as it is read, whatever the length of its files (zip64). @param modifiedAt of all files */
export function zipStream(files: readonly ZippedFile[], modifiedAt: Date): ReadableStream<Uint8Array> {
  const zip = new ZipFile();
  const archive = zip.outputStream as Readable;
  for (const { name, bytes } of files) {
    zip.addReadStreamLazy(name, { mtime: modifiedAt }, (give) => {
      const source = Readable.from(bytes(), { objectMode: false });
      // What breaks in a file breaks the archive, and what nobody reads any more is not read on.
      source.on("error", (error) => archive.destroy(error));
      archive.on("close", () => source.destroy());
      give(null, source);
    });
  }
  zip.end();
  return streamOf(archive[Symbol.asyncIterator](), () => archive.destroy());
}
