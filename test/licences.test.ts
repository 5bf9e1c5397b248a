import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRootFile } from './helpers/examples.ts';
import { root } from './helpers/sources.ts';

test('the licence of every package whose code is in a bundle is shipped with it', () => {
  const shipped = readRootFile('dist/LICENSES.txt');
  const { dependencies } = JSON.parse(readRootFile('package.json'));
  const missing = [...Object.keys(dependencies), 'latex-utensils', 'fzstd'].filter((name) => {
    const folder = join(root, 'node_modules', name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry)) ?? 'LICENSE';
    return !shipped.includes(readFileSync(join(folder, file), 'utf8').trim());
  });
  expect(missing).toEqual([]);
});
