import { directionByName } from '../../src/ranking/metric/direction.ts';

/** The names of a list that is written with dots between them. */
export function split(names: string): readonly string[] {
  return names.split('·').map((name) => name.trim());
}

/** Those of the names that do not say this. */
export function findOthers(names: string, direction: 'higher' | 'lower'): readonly string[] {
  return split(names).filter((name) => directionByName(name) !== direction);
}
