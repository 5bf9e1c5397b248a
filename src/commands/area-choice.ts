import type { Archive } from '../archive/archive.ts';
import { findAreas, readAreaNames } from '../archive/areas.ts';
import { UserError } from '../errors.ts';
import { findNearest } from '../output/nearest.ts';
import { shellWord } from './command-line.ts';

/**
 * The area that a typed name means. `command` is what stands before the name in a command to suggest: "pwc area",
 * "pwc task --area". Throws `UserError`: `usage` for an empty name, `ambiguous` where it fits several, `notFound` with
 * the nearest, else all.
 */
export function chooseArea(archive: Archive, typed: string, command: string): string {
  if (typed.trim() === '')
    throw new UserError('usage', 'the name of the area is empty.', ['All areas: pwc area']);
  const names = readAreaNames(archive);
  const found = findAreas(names, typed.trim());
  const suggest = (areas: readonly string[]) => areas.map((area) => `${command} ${shellWord(area)}`);
  const [area] = found;
  if (area !== undefined && found.length === 1) return area;
  if (area !== undefined)
    throw new UserError('ambiguous', `"${typed}" fits ${found.length} areas:`, suggest(found));
  // One word of an area is as good as the whole name.
  const forms = new Map(
    names.flatMap((name) => [name, ...name.split(' ')].map((form) => [form.toLowerCase(), name])),
  );
  const nearest = forms.get(findNearest(typed.toLowerCase(), [...forms.keys()]) ?? '');
  throw new UserError(
    'notFound',
    `no area is called "${typed}". ${nearest === undefined ? 'There are:' : 'The nearest:'}`,
    nearest === undefined ? [names.join(', ')] : suggest([nearest]),
  );
}
