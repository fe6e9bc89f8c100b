/** Precision, recall and F1 in [0, 1] with the counts they are made of; 0 where there is nothing to count. */
export interface Prf {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly tp: number;
  readonly pred: number;
  readonly gold: number;
}

/** Share in [0, 1] of `n` cases; 0 of none. */
export interface Accuracy {
  readonly n: number;
  readonly acc: number;
}

/** Counts cases and those that are right. */
export class Counter {
  n = 0;
  right = 0;

  add(isRight: boolean): void {
    this.n++;
    if (isRight) this.right++;
  }

  get share(): number {
    return share(this.right, this.n);
  }

  get accuracy(): Accuracy {
    return { n: this.n, acc: this.share };
  }
}

/** Counters by name, made when first asked for. */
export class Counters {
  readonly #byName = new Map<string, Counter>();

  of(name: string): Counter {
    const counter = this.#byName.get(name) ?? new Counter();
    this.#byName.set(name, counter);
    return counter;
  }

  /** What `read` says of each counter, by name in alphabetical order. */
  toRecord<Value>(read: (counter: Counter, name: string) => Value): Record<string, Value> {
    const entries = [...this.#byName].toSorted(([one], [other]) => (one < other ? -1 : 1));
    return Object.fromEntries(entries.map(([name, counter]) => [name, read(counter, name)]));
  }
}

export function prf(tp: number, pred: number, gold: number): Prf {
  const [p, r] = [share(tp, pred), share(tp, gold)];
  return { p, r, f1: harmonicMean(p, r), tp, pred, gold };
}

export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const harmonicMean = (p: number, r: number): number => share(2 * p * r, p + r);
