import type { LeaveOut } from '../dump.ts';
import { isObject, readText, unfold } from '../fields.ts';

/** A task or dataset that waits for its turn. Trees can be too deep for recursion, so they are walked with a list. */
export interface Node {
  readonly value: unknown;
  /** The name of what it stands under; null at the top. */
  readonly above: string | null;
  /** Where it stands in the dump, e.g. `[12].subtasks[3]`. */
  readonly path: string;
  /** How deep it stands, and the path as far as `longestPath` levels. */
  readonly level: number;
  readonly stem: string;
}

/** Deeper than this, paths name the first levels and the last: whole paths of ten thousand levels would fill the memory. */
const longestPath = 32;

/** Puts the children of a node on top of what waits, the first of them uppermost. */
export function pushChildren(
  waiting: Node[],
  parent: Node,
  above: string | null,
  field: string,
  values: readonly unknown[],
): void {
  const level = parent.level + 1;
  const before = level <= longestPath ? parent.path : `${parent.stem}.…${level - longestPath} levels…`;
  for (let index = values.length - 1; index >= 0; index--) {
    const path = `${before}.${field}[${index}]`;
    waiting.push({
      value: values[index],
      above,
      path,
      level,
      stem: level <= longestPath ? path : parent.stem,
    });
  }
}

/** A list as it is; none for null or a missing one. What is neither is left out, since it may have held results. */
export function readList(value: unknown, path: string, leaveOut: LeaveOut): readonly unknown[] {
  const list = unfold(value);
  if (Array.isArray(list)) return list;
  if (value !== null && value !== undefined)
    leaveOut(path, 'tasks, leaderboards or rows that are not a list');
  return [];
}

/**
 * The name of a task or dataset, exactly; '' where the dump has none, since real results stand under that name. `lose` is
 * told where there is something that is no text.
 */
export function readName(value: unknown, lose: () => void): string {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = values.map((item) => readText(isObject(item) ? item.name : item));
  const name = texts.find((text) => text !== null);
  if (name === undefined && value !== null && value !== undefined && value !== '') lose();
  return name ?? '';
}
