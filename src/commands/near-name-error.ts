import type { Archive } from '../archive/archive.ts';
import { findNearNames } from '../archive/near-names.ts';
import { UserError } from '../errors.ts';
import { commandLine } from './command-line.ts';

const NOUNS = { task: 'task', benchmark: 'dataset', dataset: 'dataset', method: 'method' } as const;

/**
 * The error for a name that fits nothing, with the nearest names as commands. `rest` are the names that follow it in
 * those commands.
 */
export function notFoundName(
  archive: Archive,
  kinds: readonly (keyof typeof NOUNS)[],
  typed: string,
  command: string,
  ...rest: readonly string[]
): UserError {
  const nouns = kinds.map((kind) => NOUNS[kind]).join(' or ');
  const near = kinds.flatMap((kind) => findNearNames(archive, kind, typed)).slice(0, 3);
  const message = `no ${nouns} is called "${typed}".`;
  if (near.length === 0) return new UserError('notFound', message);
  const lines = near.map(({ name }) => commandLine(command, name, ...rest));
  return new UserError('notFound', `${message} The nearest:`, lines);
}
