import {
  closeSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import { APPLICATION_ID } from '../schema.ts';

/**
 * The file that a new archive may be written to: `path`, or where it leads if it is a symbolic link, also to a file that is
 * still to be made.
 * Throws `UserError` of kind `usage` where something stands there that is no archive, since it would be lost: a folder,
 * a device, a dump, somebody's notes.
 */
export function findReplaceable(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return isLink(path) ? findReplaceable(targetOf(path)) : path;
  if (found.isDirectory()) {
    throw new UserError('usage', `${path} is a folder: --archive names the file to write.`);
  }
  if (!isReplaceable(path, found)) {
    throw new UserError('usage', `${path} is not an archive of pwc, and an import would overwrite it.`, [
      'Name another file with --archive, or remove this one first.',
    ]);
  }
  return isLink(path) ? realpathSync(path) : path;
}

/** What cannot be looked at is taken for none: to write there then says why. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch {
    return false;
  }
}

/** Where one link leads: `..` in it starts from where its folder really is. */
function targetOf(link: string): string {
  return resolve(realpathSync(dirname(link)), readlinkSync(link));
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
