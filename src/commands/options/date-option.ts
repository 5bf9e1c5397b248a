import { UserError } from '../../errors.ts';
import { parseDateBound } from '../../ranking/filter.ts';

/** The parser of an option that takes a year, a month or a day; it gives the text. Throws `UserError` of kind `usage`. */
export function parseDate(flag: string): (text: string) => string {
  return (text) => {
    if (parseDateBound(text) !== null) return text.trim();
    throw new UserError('usage', `${flag} takes a date such as 2021, 2021-06 or 2021-06-30, not "${text}".`);
  };
}

/** Throws `UserError` of kind `usage` where a first day stands after the last one: an empty answer would hide the mistake. */
export function checkDates({ since, until }: { readonly since?: string; readonly until?: string }): void {
  const first = parseDateBound(since ?? '')?.from;
  const last = parseDateBound(until ?? '')?.to;
  if (first === undefined || last === undefined || first <= last) return;
  throw new UserError('usage', `--since ${since} is after --until ${until}, so no date lies between them.`);
}
