const item = "standpoint-key";

/** The key that this tab was given; it is forgotten when the tab is closed. */
export function keptKey(): string | null {
  return sessionStorage.getItem(item);
}

export function keepKey(key: string): void {
  sessionStorage.setItem(item, key);
}
