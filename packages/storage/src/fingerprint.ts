/** Words that stand side by side in a shingle. */
const shingleLength = 5;

/** A shorter text is told from others by its id alone. */
const leastShingles = 96;

export const bandCount = 20;
const rowsPerBand = 5;

/** A copy agrees with its original in this share of its numbers: about the share of shingles that both have. */
export const leastAgreement = 0.75;

/**
 * What a text and its near-duplicates have nearly the same of: the least hash of its shingles under a hundred hash
 * functions (MinHash). Marks, case and white space make no difference.
 *
 * @returns 100 integers in [-2³¹, 2³¹); `null` for a text of fewer than 100 words
 * @see Broder, On the resemblance and containment of documents, 1997
 */
export function fingerprintOf(text: string): readonly number[] | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < leastShingles + shingleLength - 1) return null;
  const hashes = words.map(hashOf);
  const shingles = new Set<number>();
  for (let at = 0; at + shingleLength <= hashes.length; at += 1) {
    let shingle = 0;
    for (const hash of hashes.slice(at, at + shingleLength)) shingle = mix(shingle ^ hash);
    shingles.add(shingle);
  }
  const least = new Int32Array(bandCount * rowsPerBand).fill(0x7f_ff_ff_ff);
  for (const shingle of shingles) {
    for (let row = 0; row < least.length; row += 1) {
      const hash = mix(shingle ^ Math.imul(row + 1, 0x9e_37_79_b1));
      if (hash < (least[row] ?? 0)) least[row] = hash;
    }
  }
  return [...least];
}

/** A number for each band of a fingerprint: texts that share three quarters share one of these with 99 %. */
export function bandsOf(fingerprint: readonly number[]): readonly number[] {
  return Array.from({ length: bandCount }, (_, band) => {
    const rows = fingerprint.slice(band * rowsPerBand, (band + 1) * rowsPerBand);
    return rows.reduce((hash, row) => mix(hash ^ row), band + 1);
  });
}

/** In [0, 1]. */
export function agreementOf(one: readonly number[], other: readonly number[]): number {
  return one.filter((row, index) => row === other[index]).length / one.length;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01_00_01_93);
  return hash;
}

/** The finalizer of MurmurHash3: each bit of the answer depends on every bit. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85_eb_ca_6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2_b2_ae_35);
  return mixed ^ (mixed >>> 16);
}
