const size = 624;
const middle = 397;

/**
 * Whole numbers in [0, below), the same as Python's `random.Random(0).randrange(below)` draws one after the other.
 *
 * @returns a function that draws the next; `below` is from 1 to 2³² − 1.
 * @see Matsumoto and Nishimura 1998 (MT19937, initialised by an array)
 */
export function pythonRandom(): (below: number) => number {
  const state = initialState();
  let at = size;
  const next = (): number => {
    if (at === size) {
      twist(state);
      at = 0;
    }
    let value = state[at++] ?? 0;
    value ^= value >>> 11;
    value ^= (value << 7) & 0x9d2c5680;
    value ^= (value << 15) & 0xefc60000;
    return (value ^ (value >>> 18)) >>> 0;
  };
  return (below) => {
    // As many bits as `below` has; what is too large is drawn again.
    const shift = Math.clz32(below);
    let drawn = next() >>> shift;
    while (drawn >= below) drawn = next() >>> shift;
    return drawn;
  };
}

/** Of the seed 0: an array that holds one zero. */
function initialState(): Uint32Array {
  const state = new Uint32Array(size);
  state[0] = 19650218;
  const before = (index: number) => ((state[index - 1] ?? 0) ^ ((state[index - 1] ?? 0) >>> 30)) >>> 0;
  for (let index = 1; index < size; index++) state[index] = Math.imul(1812433253, before(index)) + index;
  let index = 1;
  const advance = () => {
    index++;
    if (index < size) return;
    state[0] = state[size - 1] ?? 0;
    index = 1;
  };
  for (let round = 0; round < size; round++) {
    state[index] = (state[index] ?? 0) ^ Math.imul(before(index), 1664525);
    advance();
  }
  for (let round = 1; round < size; round++) {
    state[index] = ((state[index] ?? 0) ^ Math.imul(before(index), 1566083941)) - index;
    advance();
  }
  state[0] = 0x80000000;
  return state;
}

function twist(state: Uint32Array): void {
  for (let index = 0; index < size; index++) {
    const pair = ((state[index] ?? 0) & 0x80000000) | ((state[(index + 1) % size] ?? 0) & 0x7fffffff);
    const odd = pair & 1 ? 0x9908b0df : 0;
    state[index] = (state[(index + middle) % size] ?? 0) ^ (pair >>> 1) ^ odd;
  }
}
