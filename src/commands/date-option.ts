import { UserError } from '../errors.ts';
import { parseDateBound } from '../ranking/filter.ts';

/** The parser of an option that takes a year, a month or a day; it gives the text. Throws `UserError` of kind `usage`. */
export function parseDate(flag: string): (text: string) => string {
  return (text) => {
    if (parseDateBound(text) !== null) return text.trim();
    throw new UserError('usage', `${flag} takes a date such as 2021, 2021-06 or 2021-06-30, not "${text}".`);
  };
}
