/** A value that may be there already: whoever waits for what is there pays for it once a field. */
export type Maybe<T> = T | Promise<T>;

/** Uses a value at once where it is there, else once it comes. */
export const after = <T, U>(value: Maybe<T>, use: (value: T) => U): Maybe<U> => (value instanceof Promise ? value.then(use) : use(value));
