// What the reader chose, kept in this browser. One that keeps nothing for us (private mode) has nothing each time.
const itemOf = (name: string) => `standpoint.${name}`;

export function kept(name: string): string | null {
  try {
    return localStorage.getItem(itemOf(name));
  } catch {
    return null;
  }
}

/** @param value `null` forgets it */
export function keep(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(itemOf(name));
    else localStorage.setItem(itemOf(name), value);
  } catch {
    // The page itself has it.
  }
}
