import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';

test.each(['bin/pwc.js', 'bin/hand-over.cjs'])(
  '%s is understood by Node 14.18, to say what is missing',
  async (file) => {
    const source = readFileSync(file, 'utf8');
    const written = async (target: string) => (await transform(source, { target, loader: 'js' })).code;
    expect(await written('node14.18')).toBe(await written('esnext'));
  },
);
