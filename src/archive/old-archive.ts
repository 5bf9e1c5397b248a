import { closeSync, lstatSync, openSync, readSync, realpathSync, type Stats, statSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { APPLICATION_ID } from './schema.ts';

/**
 * The file that a new archive may be written to: `path`, or where it leads if it is a symbolic link.
 * Throws `UserError` of kind `usage` where something stands there that is no archive, since it would be lost: a folder,
 * a device, a dump, somebody's notes.
 */
export function findReplaceable(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return path;
  if (found.isDirectory()) {
    throw new UserError('usage', `${path} is a folder: --archive names the file to write.`);
  }
  if (!isReplaceable(path, found)) {
    throw new UserError('usage', `${path} is not an archive of pwc, and an import would overwrite it.`, [
      'Name another file with --archive, or remove this one first.',
    ]);
  }
  return lstatSync(path).isSymbolicLink() ? realpathSync(path) : path;
}

/** An archive that is cut, damaged further on or of another version may be replaced: that is how it is mended. */
function isReplaceable(path: string, found: Stats): boolean {
  if (!found.isFile()) return false;
  if (found.size === 0) return true;
  const head = readHead(path);
  return (
    head.toString('latin1', 0, SIGNATURE.length) === SIGNATURE && head.readInt32BE(68) === APPLICATION_ID
  );
}

/** How an SQLite file begins; its application id stands at byte 68, as its file format says. */
const SIGNATURE = 'SQLite format 3\0';

function readHead(path: string): Buffer {
  const head = Buffer.alloc(72);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, head.length, 0);
  } finally {
    closeSync(file);
  }
  return head;
}
