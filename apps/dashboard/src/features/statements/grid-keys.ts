interface Grid {
  readonly count: number;
  /** Rows that a screen has room for. */
  readonly screen: number;
}

/** The row that a key leads to from another; `null` for keys that lead nowhere. */
export function stepFrom(row: number, key: string, { count, screen }: Grid): number | null {
  const to = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + screen,
    PageUp: row - screen,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined ? null : Math.max(0, Math.min(to, count - 1));
}
