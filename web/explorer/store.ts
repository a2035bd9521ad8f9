import { useEffect, useState } from 'preact/hooks';

/** A value that parts of the page share; whoever uses it is drawn anew when it changes. */
export interface Store<T> {
  get: () => T;
  set: (value: T) => void;
  use: () => T;
}

export function makeStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<(value: T) => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const listener of [...listeners]) listener(next);
    },
    use: () => {
      const [shown, show] = useState(value);
      useEffect(() => {
        const listener = (next: T): void => show(() => next);
        listener(value);
        listeners.add(listener);
        return () => void listeners.delete(listener);
      }, []);
      return shown;
    },
  };
}
