import { describe, expect, test } from 'vitest';
import { rows } from '../../archive/named-dumps.ts';
import { archiveOf, task } from '../../helpers/archive.ts';
import { sampleNote } from '../../helpers/examples.ts';
import { printed, pwc, terminal } from '../../helpers/pwc.ts';

interface Row {
  readonly task: string;
  readonly dataset: string;
}

const choices: readonly (readonly [flags: string, passes: (row: Row) => boolean])[] = [
  ['--task "Relation Extraction"', (row) => row.task === 'Relation Extraction'],
  ['--dataset chemprot', (row) => row.dataset === 'ChemProt'],
  [
    '--task relation-extraction --dataset SciERC',
    (row) => row.task === 'Relation Extraction' && row.dataset === 'SciERC',
  ],
];

describe.each(choices)('the flags %s', (flags, passes) => {
  test.each([
    'results scibert',
    'results scibert --distinct',
    'results scibert --with-submitted',
    'model "SciBERT (SciVocab)"',
  ])('leave of pwc %s the rows of those leaderboards', async (line) => {
    const { results } = JSON.parse(await printed(`${line} --json`));
    const chosen = JSON.parse(await printed(`${line} ${flags} --json`));
    expect(chosen.results).toEqual(results.filter(passes));
    expect(chosen.count).toBe(chosen.results.length);
    expect(results.some((row: Row) => !passes(row))).toBe(true);
  });

  test.each(['results', 'leaderboards'])('leave of pwc export %s those rows', async (collection) => {
    const all: Row[] = JSON.parse(await printed(`export ${collection} --json`));
    expect(JSON.parse(await printed(`export ${collection} ${flags} --json`))).toEqual(all.filter(passes));
  });

  test('leave of pwc compare what both sides report there', async () => {
    const names = '"SciBERT (SciVocab)" "SciBERT (Base Vocab)" --as model';
    const { results } = JSON.parse(await printed(`compare ${names} --json`));
    const chosen = JSON.parse(await printed(`compare ${names} ${flags} --json`));
    expect(chosen.results).toEqual(results.filter(passes));
    expect(results.filter(passes).length).toBeLessThan(results.length);
  });
});

describe('a choice of leaderboards', () => {
  test.each(['model "Denoising Diffusion" --ids', 'export results --ids', 'paper --ids'])(
    'leaves nothing of pwc %s where a variant has none, though its dataset has',
    async (line) => {
      const { err, ...answer } = await pwc(`${line} --dataset "cifar-10 vs cifar-100"`);
      expect(answer).toEqual({ exitCode: 0, out: '' });
      expect(err.replace(sampleNote, '')).toBe(
        'pwc: note: the archive has no results on CIFAR-10 vs CIFAR-100\npwc: note: nothing found\n',
      );
    },
  );

  test('stands in the heading', async () => {
    const out = await printed('results scibert --task relation-extraction --dataset chemprot', terminal(100));
    expect(out.split('\n').slice(0, 3)).toEqual([
      'SciBERT: A Pretrained Language Model for Scientific Text',
      '2 results on 1 leaderboard of Relation Extraction on ChemProt; first on 1 now, on 1 then (when',
      'published)',
    ]);
  });

  test.each([
    ['results scibert', 'SciBERT: A Pretrained Language Model for Scientific Text'],
    ['model scibert', 'SciBERT'],
  ])('that leaves nothing of pwc %s says so', async (line, title) => {
    const { exitCode, out, err } = await pwc(`${line} --task "question answering"`, terminal(80));
    expect({ exitCode, out: out.split('\n').slice(0, 2), err }).toEqual({
      exitCode: 0,
      out: [title, 'no results on leaderboards of Question Answering'],
      err: expect.stringMatching(/pwc: note: nothing found\n$/),
    });
  });

  test.each([
    ['results scibert', ' --dataset chemprot'],
    ['model "SciBERT (SciVocab)"', ' --dataset chemprot'],
    ['compare scibert biobert', ' --as paper'],
    ['export results', ' --dataset chemprot'],
  ])('that names nothing is answered with the line as it would be: pwc %s', async (line, others) => {
    const { exitCode, err } = await pwc(`${line} --task "relation extracton"${others}`);
    expect([exitCode, err.split('\n').slice(-4)]).toEqual([
      1,
      [
        'pwc: no task is called "relation extracton". The nearest:',
        `     pwc ${line} --task "Relation Extraction"${others}`,
        `     pwc ${line} --task "Joint Entity and Relation Extraction"${others}`,
        '',
      ],
    ]);
  });

  test('stays in what an ambiguous name is answered with', async () => {
    const { exitCode, err } = await pwc('model sci --task "relation extraction"');
    expect([exitCode, err.split('\n').slice(2, 4)]).toEqual([
      3,
      [
        '     pwc model "SciBERT (Base Vocab)" --task "relation extraction"  19 results',
        '     pwc model "SciBERT (SciVocab)" --task "relation extraction"   15 results',
      ],
    ]);
  });

  test('is not passed over where it looks like spam, since it was asked for', async () => {
    const spam = 'How do I request a refund from Expedia?';
    const { path } = await archiveOf({
      evaluations: [
        task(spam, { datasets: [rows('COCO', 1)] }),
        task('Question Answering', { datasets: [rows('COCO', 1)] }),
      ],
    });
    const tasksOf = async (...flags: string[]) => {
      const line = ['model', 'm0', '--archive', path, '--json', ...flags];
      return JSON.parse(await printed(line)).results.map((row: Row) => row.task);
    };
    expect([await tasksOf(), await tasksOf('--task', spam)]).toEqual([['Question Answering'], [spam]]);
  });

  test('of two tasks is refused where each row has one', async () => {
    expect(await pwc('export results --task ner --task "relation extraction"')).toEqual({
      exitCode: 2,
      out: '',
      err: 'pwc: a leaderboard has one task: --task is given once for results.\n',
    });
  });
});
