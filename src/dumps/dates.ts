import { isMissing, isObject } from './fields.ts';

const isoDate = /^\s*(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?=$|[T\s])/;

const dayMilliseconds = 86_400_000;

/** Smaller numbers of milliseconds, the first four months of 1970, could as well be years or dates without dashes. */
const fewestMilliseconds = 1e10;

/**
 * A date as `YYYY-MM-DD`, of which a time of day is cut off; null for anything that is not surely one, which goes to
 * `lose` if it is something at all. Conversions write a date also as milliseconds since 1970, alone or as Mongo does:
 * `{"$date": …}`.
 */
export function readDate(value: unknown, lose: () => void): string | null {
  const inner = isObject(value) ? unwrap(value) : value;
  const text = typeof inner === 'number' ? String(inner) : inner;
  const date =
    typeof text === 'string' ? (readIsoDate(text) ?? readMilliseconds(text, inner !== value)) : null;
  if (date === null && !isMissing(inner)) lose();
  return date;
}

/** What stands in Mongo's form of a date, which may be a form of a number again; an object of another kind as it is. */
function unwrap(value: { readonly [field: string]: unknown }): unknown {
  const date = value.$date === undefined ? value : value.$date;
  return isObject(date) && date.$numberLong !== undefined ? date.$numberLong : date;
}

/** The date at the beginning of a text, if the calendar has that day. */
function readIsoDate(text: string): string | null {
  const date = isoDate.exec(text)?.[1] ?? null;
  // Every month has 28 days, and most dates are among them.
  return date === null || Number(date.slice(8)) <= 28 || writeDate(Date.parse(date)) === date ? date : null;
}

/** Milliseconds, if they are said to be some, or if they are whole days. */
function readMilliseconds(text: string, areSure: boolean): string | null {
  if (!/^-?\d{1,16}$/.test(text)) return null;
  const time = Number(text);
  const areDays = time % dayMilliseconds === 0 && Math.abs(time) >= fewestMilliseconds;
  return areSure || areDays ? writeDate(time) : null;
}

/** The day of a time in milliseconds since 1970; null where the calendar has none, or not with four digits. */
export function writeDate(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return null;
  return /^\d{4}-\d\d-\d\d(?=T)/.exec(date.toISOString())?.[0] ?? null;
}
