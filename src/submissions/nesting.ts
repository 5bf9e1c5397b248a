import { findStringEnd } from '../dumps/index.ts';
import { unreadable } from './draft.ts';

/** Levels of objects and lists: more than any tree of tasks has, and few enough for every part of Node. */
const MOST_LEVELS = 500;

/**
 * Throws `UserError` of kind `usage`, with the line, where JSON is nested deeper than anything that holds a result:
 * further in parsing would end with the stack. What is no JSON may pass.
 */
export function checkNesting(text: string, name: string): void {
  const signs = /["[\]{}]/g;
  let levels = 0;
  for (let match = signs.exec(text); match !== null; match = signs.exec(text)) {
    if (match[0] === '"') signs.lastIndex = findStringEnd(text, match.index);
    else if (match[0] === ']' || match[0] === '}') levels--;
    else if (++levels > MOST_LEVELS) throw tooDeep(name, `line ${lineOf(text, match.index)}`);
  }
}

/** The error for a text that is nested too deeply; `place` is where in it. */
export function tooDeep(name: string, place: string): Error {
  return unreadable(name, `is nested too deeply, in ${place}: no result is.`);
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
