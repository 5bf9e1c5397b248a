import { editDistance, NEAR_NAMES } from '../archive/edit-distance.ts';
import { initialKeys, nameKey, nameWords } from '../archive/keys.ts';
import { UserError } from '../errors.ts';
import { shellWord } from './command-line.ts';

/** Mistakes in a value that may still be meant: one in three letters. */
const mostMistakes = (key: string) => Math.max(1, Math.floor(key.length / 3));

/**
 * The values of a filter that are meant by a typed one: case, accents, blanks and dashes do not matter, and initials
 * are known too ("nlp"). `values` are all there are, the most used first.
 * Throws `UserError` of kind `notFound` that offers the nearest, else the most used.
 */
export function chooseValues(flag: string, typed: string, values: readonly string[]): readonly string[] {
  const key = nameKey(typed);
  const found = values.filter((value) => nameKey(value) === key);
  if (found.length > 0) return found;
  const initials = values.filter((value) => initialKeys(value).includes(key));
  if (initials.length === 1) return initials;
  throw unknownValue(flag, typed, values);
}

/** The error for a value that nothing has. */
export function unknownValue(flag: string, typed: string, values: readonly string[]): UserError {
  const noun = flag.replace(/^--/, '');
  const near = nearestValues(typed, values);
  const message = `no ${noun} is called "${typed}".`;
  if (values.length === 0) return new UserError('notFound', `${message} The archive has none.`);
  const offered = near.length > 0 ? near : values.slice(0, 2 * NEAR_NAMES);
  return new UserError('notFound', `${message} ${near.length > 0 ? 'The nearest' : 'The most used'}:`, [
    ...offered.map((value) => `${flag} ${shellWord(value)}`),
  ]);
}

/** Those that begin with what was typed, then those of which a word does, then those with the fewest mistakes. */
function nearestValues(typed: string, values: readonly string[]): string[] {
  const key = nameKey(typed);
  const most = mostMistakes(key);
  const distance = (value: string) => {
    if (nameKey(value).startsWith(key)) return 0;
    if (nameWords(value).some((word) => word.startsWith(key))) return 0.5;
    return editDistance(key, nameKey(value), most);
  };
  return values
    .map((value) => ({ value, distance: key === '' ? most + 1 : distance(value) }))
    .filter((near) => near.distance <= most)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, NEAR_NAMES)
    .map(({ value }) => value);
}
