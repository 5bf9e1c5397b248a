import type { Link } from '../model.ts';
import type { Raw } from './dump.ts';
import { parseKeepingNumbers } from './json/numbers.ts';
import { pythonToJson } from './json/python.ts';

/** True for a JSON object: neither null nor a list. */
export function isObject(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A list or an object, which conversions to tables write as the text of JSON or of Python. Whatever else it is comes back
 * as it is.
 */
export function unfold(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  return parseOr(value, null) ?? parseOr(pythonToJson(value), value);
}

function parseOr(json: string | null, otherwise: unknown): unknown {
  try {
    return json === null ? otherwise : parseKeepingNumbers(json);
  } catch {
    return otherwise;
  }
}

/** An element of a list as an object, if it is one; a list in a list is no element of it, and stays the text it was. */
export function unfoldObject(item: unknown): unknown {
  const unfolded = unfold(item);
  return isObject(unfolded) ? unfolded : item;
}

/** An element of a list as an object: what is none, such as a name or an address alone, stands in it under `field`. */
export function objectOf(item: unknown, field: string): Raw {
  const object = unfoldObject(item);
  return isObject(object) ? object : { [field]: item };
}

/** Text as it stands, or null where there is none: missing, null, '' or of another type. A number is its text. */
export function readText(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

/**
 * An arXiv id. Conversions make numbers of a column that has nothing else in it: 1602.07360 is then 1602.0736, and
 * 0704.0001 is 704.0001. The part after the point has four digits until 2014 and five from then on.
 */
export function readArxivId(value: unknown): string | null {
  if (isMissing(value)) return null;
  const text = readText(value);
  const [, given = '', number] =
    (typeof value === 'number' && /^(\d{3,4})\.(\d{1,5})$/.exec(text ?? '')) || [];
  if (number === undefined) return text;
  const month = given.padStart(4, '0');
  return `${month}.${number.padEnd(month < '1501' ? 4 : 5, '0')}`;
}

/** How conversions write that there is nothing. */
const missing = /^(?:|none|null|nan|nat)$/i;

/** True for what stands where there is nothing. */
export function isMissing(value: unknown): boolean {
  if (typeof value === 'string') return missing.test(value);
  return value === null || value === undefined;
}

/**
 * An address as it stands, or null for what is none: blanks, a slash. Early dumps give the last part of a page's
 * address only.
 */
export function readAddress(value: unknown): string | null {
  const text = readText(value);
  return text !== null && !isMissing(text) && /[\p{L}\p{N}]/u.test(text) ? text : null;
}

/** The texts of a list, without what is none; a single text counts as a list of it. */
export function readTexts(value: unknown): readonly string[] {
  return listOf(value)
    .map(readText)
    .filter((text) => text !== null);
}

/**
 * The names in a list: its texts, and those under `field` of its objects; a single one counts as a list of it. What
 * holds something else is passed over, and `lose` is told once.
 */
export function readNames(value: unknown, field: string, lose: () => void): readonly string[] {
  if (isMissing(value)) return [];
  const names: string[] = [];
  let isLost = false;
  for (const item of listOf(value)) {
    const object = unfoldObject(item);
    const own: unknown = isObject(object) && object[field] !== undefined ? object[field] : item;
    const name = readText(own);
    if (name !== null) names.push(name);
    else if (!isNothing(own)) isLost = true;
  }
  if (isLost) lose();
  return names;
}

/** The elements of a list; a single value counts as a list of it. */
export function listOf(value: unknown): readonly unknown[] {
  const unfolded = unfold(value);
  return Array.isArray(unfolded) ? unfolded : [value];
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

/**
 * True, false, or null where the dump does not say. Some conversions of the dumps write "True" and "False", 1 and 0, 1.0
 * and 0.0 (pandas, where some are missing), or t and f (PostgreSQL).
 */
export function readBoolean(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const text = readText(value) ?? '';
  if (/^(?:true|t|yes|1(?:\.0)?)$/i.test(text)) return true;
  return /^(?:false|f|no|0(?:\.0)?)$/i.test(text) ? false : null;
}

/** A whole number, also written as text; null for anything else. */
export function readInteger(value: unknown): number | null {
  const number = Number(readText(value)?.trim() || Number.NaN);
  return Number.isSafeInteger(number) ? number : null;
}

/** An address with its title, or an address alone; null without an address. */
export function readLink(value: unknown): Link | null {
  const raw = objectOf(value, 'url');
  const url = readAddress(raw.url);
  return url === null ? null : { title: readText(raw.title), url };
}

/** The links of a list, without those that lead nowhere. */
export function readLinks(value: unknown): readonly Link[] {
  const links = unfold(value);
  return Array.isArray(links) ? links.map(readLink).filter((link) => link !== null) : [];
}

/** A link to a paper. Early dumps give the last part of its page's address only. */
export function readPaperLink(value: unknown): Link | null {
  const link = readLink(value);
  if (link === null || link.url.includes('/')) return link;
  return { ...link, url: `https://paperswithcode.com/paper/${link.url}` };
}
