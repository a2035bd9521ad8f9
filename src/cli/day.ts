import { UjarError } from '../domain/errors.js';

/** Throws BAD_INPUT for what is no day. */
export function dayOption(day: string | undefined): { date?: string } {
  if (day === undefined) return {};
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))
    throw new UjarError('BAD_INPUT', `--date is "${day}": wanted a day like 2025-02-13`);
  return { date: day };
}
