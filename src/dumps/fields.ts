import type { Link } from '../model.ts';
import type { Raw } from './dump.ts';

/** True for a JSON object: neither null nor a list. */
export function isObject(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text as it stands, or null where there is none: missing, null, '' or of another type. A number is its text. */
export function readText(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The texts of a list, without what is none; a single text counts as a list of it. */
export function readTexts(value: unknown): readonly string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.map(readText).filter((text) => text !== null);
}

/** The texts under `field` of a list of objects, or the list's own texts where it holds texts. */
export function readTextsOf(value: unknown, field: string): readonly string[] {
  if (!Array.isArray(value)) return readTexts(value);
  return readTexts(value.map((item) => (isObject(item) ? item[field] : item)));
}

/** True, false, or null where the dump does not say. Some conversions of the dumps write "True" and "False", or 1 and 0. */
export function readBoolean(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const text = readText(value)?.toLowerCase();
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' ? false : null;
}

/** A whole number, also written as text; null for anything else. */
export function readInteger(value: unknown): number | null {
  const number = Number(readText(value)?.trim() || Number.NaN);
  return Number.isSafeInteger(number) ? number : null;
}

const isoDate = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=$|[T ])/;

/** A date `YYYY-MM-DD`, of which a time of day is cut off; null for anything that is not one. */
export function readDate(value: unknown): string | null {
  return typeof value === 'string' ? (isoDate.exec(value)?.[0] ?? null) : null;
}

/** An address with its title, or an address alone; null without an address. */
export function readLink(value: unknown): Link | null {
  const raw = isObject(value) ? value : { url: value };
  const url = readText(raw.url);
  return url === null ? null : { title: readText(raw.title), url };
}

/** The links of a list, without those that lead nowhere. */
export function readLinks(value: unknown): readonly Link[] {
  return Array.isArray(value) ? value.map(readLink).filter((link) => link !== null) : [];
}

/** A link to a paper. Early dumps give the last part of its page's address only. */
export function readPaperLink(value: unknown): Link | null {
  const link = readLink(value);
  if (link === null || link.url.includes('/')) return link;
  return { ...link, url: `https://paperswithcode.com/paper/${link.url}` };
}
