import { findStringEnd } from './numbers.ts';

/** How many keys the objects in a JSON value have. */
export function countKeys(value: unknown): number {
  let count = 0;
  const waiting = [value];
  // Not recursive, since trees can be too deep for that.
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const children: readonly unknown[] = Array.isArray(next) ? next : Object.values(next);
    if (children !== next) count += children.length;
    for (const child of children) if (typeof child === 'object' && child !== null) waiting.push(child);
  }
  return count;
}

/** An object or a list of the text that has begun. */
interface Frame {
  readonly path: string;
  /** Of an object, the keys it has had; null for a list. */
  readonly keys: Set<string> | null;
  /** The key that came last; of a list, the index. */
  at: string | number;
}

/** Paths do not grow any longer than this: whole paths of ten thousand levels would fill the memory. */
const longestPath = 1000;

/**
 * The places of keys in JSON text, which stands at `path`, that its object has had before: only the last value of each is
 * in what `JSON.parse` returns. The text must be valid.
 */
export function findRepeatedKeys(text: string, path: string): readonly string[] {
  const repeated: string[] = [];
  const frames: Frame[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    const frame = frames.at(-1);
    if (character === '"') {
      const end = findStringEnd(text, at);
      if (frame?.keys && isBeforeColon(text, end)) {
        frame.at = JSON.parse(text.slice(at, end)) as string;
        if (frame.keys.has(frame.at)) repeated.push(pathOf(frame));
        frame.keys.add(frame.at);
      }
      at = end - 1;
    } else if (character === '{' || character === '[') {
      const here = frame === undefined ? path : pathOf(frame);
      frames.push({ path: here, keys: character === '{' ? new Set() : null, at: 0 });
    } else if (character === '}' || character === ']') {
      frames.pop();
    } else if (character === ',' && typeof frame?.at === 'number') {
      frame.at++;
    }
  }
  return repeated;
}

function isBeforeColon(text: string, from: number): boolean {
  const colon = /\s*:/y;
  colon.lastIndex = from;
  return colon.test(text);
}

/** Fields stand in paths with a dot, the names of metrics in brackets. */
function pathOf({ path, keys, at }: Frame): string {
  if (path.length > longestPath) return path;
  if (keys === null) return `${path}[${at}]`;
  const name = String(at);
  return path.endsWith('.metrics') || !/^\w+$/.test(name)
    ? `${path}[${JSON.stringify(name)}]`
    : `${path}.${name}`;
}
