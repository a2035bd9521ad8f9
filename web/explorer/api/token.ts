import { forgetAnswers } from './answers.js';
import { makeStore } from '../store.js';

const KEY = 'ujar.token';

function kept(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** The read token, for this tab alone; never part of an address. */
export const token = makeStore<string | null>(kept());

export function bringToken(value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, value);
  } catch {
    // Without a place to keep it, it holds until the page is left.
  }
  forgetAnswers();
  token.set(value);
}
