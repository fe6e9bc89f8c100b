import type { Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from "node:zlib";
import { UrlNotFetchedError } from "@standpoint/domain";

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};

export const encodings = "gzip, deflate, br, zstd";

/**
 * A body as it was before it was compressed, piece by piece: who reads no further, unpacks no further.
 *
 * @throws {UrlNotFetchedError} for an encoding nobody has asked for, and for several on top of each other
 */
export function decompress(body: Readable, encoding: string | undefined): AsyncIterable<Uint8Array> {
  const name = encoding?.trim().toLowerCase() ?? "";
  if (name === "" || name === "identity") return body;
  const create = Object.hasOwn(decoders, name) ? decoders[name] : undefined;
  if (create === undefined)
    throw new UrlNotFetchedError("the answer is packed in a way nobody has asked for", { isTransient: false });
  const decoder = create();
  body.on("error", (error) => decoder.destroy(error));
  return body.pipe(decoder);
}
