import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const intro = 'The files in this folder hold code of these packages, each under its own licence.\n';

/**
 * Writes the licences of all packages that the files of bundles come from to one file: they ask for their text to go
 * along with copies of the code. Throws where a package has no licence file.
 */
export function writeLicences(bundled: Iterable<string>, file: string): void {
  const folders = new Set([...bundled].flatMap((input) => packageFolder(input) ?? []));
  writeFileSync(file, [intro, ...[...folders].sort().map(licenceOf)].join('\n'));
}

/** "node_modules/a/node_modules/@b/c" of "node_modules/a/node_modules/@b/c/d.js"; undefined for a file of our own. */
function packageFolder(input: string): string | undefined {
  return /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0];
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${folder} has no licence file`);
  const text = readFileSync(join(folder, file), 'utf8').trim();
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text}\n`;
}
