import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sources } from './architecture.ts';

/** The project's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The script that people run, around the built pwc of this checkout. */
export const bin = join(root, 'bin', 'pwc.js');

/** All files under the named folders of the project, as text. */
export function readSources(folders: readonly string[]): Sources {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length).split(sep).join('/')),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
