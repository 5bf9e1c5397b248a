// Writes what is not ASCII in a bundle as \u escapes. esbuild does so but for regular expressions and templates, and one
// such letter makes V8 take two bytes for every letter of the file: a tenth of the time of a look-up.
import { readFileSync, writeFileSync } from 'node:fs';

for (const file of process.argv.slice(2)) {
  const escaped = readFileSync(file, 'utf8').replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(file, escaped);
}
