import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bin, root } from '../helpers/sources.ts';
import { start } from './processes.ts';

test('the program runs from its source, as npm run dev has it', async () => {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const line = ['--conditions=development', bin, 'cite', 'scibert', '--csv', '--columns', 'key', '--quiet'];
  expect(await start(tsx, line).ended).toMatchObject({ code: 0, out: 'key\nbeltagy2019scibert\n', err: '' });
});
