import { expect, test } from 'vitest';
import { pwc } from '../../helpers/pwc.ts';

test.each([
  ['paper --task scicite --since 2019', 'task', 'scicite', 'paper --dataset SciCite --since 2019'],
  [
    'paper --method "relation extraction"',
    'method',
    'relation extraction',
    'paper --task "Relation Extraction"',
  ],
  ['paper --task gelu', 'task', 'gelu', 'paper --method GELU'],
  ['paper --dataset gelu --csv', 'dataset', 'gelu', 'paper --method GELU --csv'],
  ['export results --task bc5cdr', 'task', 'bc5cdr', 'export results --dataset BC5CDR'],
  ['results scibert --task scicite', 'task', 'scicite', 'results scibert --dataset SciCite'],
  ['compare scibert biobert --task jnlpba', 'task', 'jnlpba', 'compare scibert biobert --dataset JNLPBA'],
  ['search bert --task scicite', 'task', 'scicite', 'search bert --dataset SciCite'],
])(
  'pwc %s names a thing of another kind, and is answered with its flag',
  async (line, kind, name, mended) => {
    expect(await pwc(`${line} --quiet`)).toEqual({
      exitCode: 1,
      out: '',
      err: `pwc: no ${kind} is called "${name}". Something else is:\n     pwc ${mended}\n`,
    });
    expect((await pwc(mended)).exitCode).toBe(0);
  },
);

test('no flag is offered that is given already, or that the command does not take', async () => {
  const told = async (line: string) => (await pwc(`${line} --quiet`)).err.split('\n')[0];
  expect(await told('results scibert --task scicite --dataset bc5cdr')).toBe(
    'pwc: no task is called "scicite".',
  );
  expect(await told('export leaderboards --task gelu')).toBe('pwc: no task is called "gelu".');
});
