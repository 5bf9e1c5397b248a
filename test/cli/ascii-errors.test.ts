import { expect, test } from 'vitest';
import { pwc } from '../helpers/pwc.ts';

test('--ascii and a terminal of another charset keep errors to ASCII, as they do tables', async () => {
  const detail = 'BERT: Pre-training of Deep Bidirectional Transformers for Language Un';
  expect((await pwc('paper bertt --quiet')).err).toContain(`${detail}… (2018`);
  expect((await pwc('paper bertt --quiet --ascii')).err).toContain(`${detail}... (2018`);
  const env = { NO_COLOR: '1', LANG: 'C' };
  const { err } = await pwc('paper bertt --quiet', { tty: { columns: 60, rows: 24 }, env });
  expect(err.split('\n')[1]).toBe('     pwc paper 1810.04805  BERT: Pre-training of Deep Bid...');
});

test('what is said beside an answer has no sign of ours with --ascii either', async () => {
  const line = `${'word '.repeat(30)}\nscibert\n`;
  const { err } = await pwc(['code', '-', '--ascii'], { stdin: line });
  expect(err).toContain('word..."');
  expect(err).not.toContain('…');
});
