/*
 * JavaScript puts the keys of an object that look like whole numbers before all others, and the order of a row's scores
 * can say which metric ranks. So such keys carry a mark, from when they are read until they are taken as names.
 */
const mark = '\u0000';

/** A key of JSON text that would change its place, or that has the mark already: digits, as they are or as escapes. */
const numericKey = /(?<!\\)"((?:\\u0000)*(?:\d|\\u003\d)+)"(?=\s*:)/g;

/** Finds the same and, rarely, more; a quarter of the time. */
const maybeNumericKey = /"(?:\\u0000)*(?:\d|\\u003\d)+"\s*:/;

/** Marks the keys of JSON text that look like numbers. */
export function markKeys(json: string): string {
  return maybeNumericKey.test(json) ? json.replace(numericKey, '"\\u0000$1"') : json;
}

/** A name as it stands in an object whose order counts. */
export function toKey(name: string): string {
  return markedOrNumeric.test(name) ? mark + name : name;
}

/** The name that a key of such an object stands for. */
export function toName(key: string): string {
  return key.startsWith(mark) && markedOrNumeric.test(key) ? key.slice(mark.length) : key;
}

const markedOrNumeric = /^\0*\d+$/;
