import { useSyncExternalStore } from "react";

/** A value beside the components: what it stands for goes on when a view is left. */
export interface Store<Value> {
  readonly get: () => Value;
  readonly change: (change: (value: Value) => Value) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

export function createStore<Value>(initial: Value): Store<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    change(change) {
      value = change(value);
      for (const onChange of listeners) onChange();
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

export const useStore = <Value>({ subscribe, get }: Store<Value>): Value => useSyncExternalStore(subscribe, get);
