import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';

/** Throws `UserError` of kind `usage` where the file to write is the archive that answers: --force would be the end of it. */
export function refuseOverArchive(output: string, archive: string, cwd: string): void {
  if (realPath(resolve(cwd, output)) !== realPath(archive)) return;
  throw new UserError('usage', `${output} is the archive that answers: name another file.`);
}

/** Without the links on the way; of what is not there yet the path itself. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
