import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { board, task, temporaryFolder, writeDumps } from '../helpers/archive.ts';
import { answerOf } from './import/importing.ts';

const PAGE = 'https://paperswithcode.com/paper/';
const archive = `${temporaryFolder()}/archive.db`;
await answerOf([
  'import',
  '--archive',
  archive,
  writeDumps({
    papers: [
      { paper_url: `${PAGE}one`, title: 'Reading at Length', arxiv_id: '0000.00000' },
      { paper_url: `${PAGE}two`, title: 'Reading in Short', arxiv_id: '0000.00000' },
      { paper_url: `${PAGE}three`, title: 'Reading Alone', arxiv_id: '1901.00001' },
      { paper_url: 'https://elsewhere.org/a/paper', title: 'Elsewhere', arxiv_id: '1901.00002' },
      { paper_url: 'https://elsewhere.org/b/paper', title: 'Elsewhere', arxiv_id: '1901.00002' },
    ],
  }),
]);

/** Where no flag names the archive, no line that is offered has to. */
const ofArchive = { env: { PWC_ARCHIVE: archive } };

describe('an id that --ids prints', () => {
  test('is taken back also where it is none of arXiv: the dumps have a record that is the heads of their columns', async () => {
    const odd = join(temporaryFolder(), 'odd.db');
    const heads = { paper_url: 'paper_url', title: 'paper_title', arxiv_id: 'paper_arxiv_id' };
    await answerOf(['import', '--archive', odd, writeDumps({ papers: [heads] })]);
    expect((await answerOf(['export', 'papers', '--ids', '--archive', odd])).out).toBe('paper_arxiv_id\n');
    const { code, out } = await answerOf(['paper', 'paper_arxiv_id', '--ids', '--archive', odd]);
    expect([code, out]).toEqual([0, 'paper_arxiv_id\n']);
  });

  test('is taken back also of a leaderboard whose task or dataset has no name', async () => {
    const nameless = join(temporaryFolder(), 'nameless.db');
    const boards = ['GPQA', ''].map((dataset) =>
      board(dataset, ['Accuracy'], [{ metrics: { Accuracy: '1' } }]),
    );
    const evaluations = [task('', { datasets: boards }), task('Reading', { datasets: boards })];
    await answerOf(['import', '--archive', nameless, writeDumps({ evaluations })]);
    const ids = (await answerOf(['rank', '--ids', '--archive', nameless])).out.split('\n').slice(0, -1);
    expect(ids).toEqual(['on', 'on GPQA', 'Reading on', 'Reading on GPQA']);
    const answers = await Promise.all(
      ids.map((id) => answerOf(['rank', id, '--json', '--archive', nameless])),
    );
    const names = answers.map(({ out }) => JSON.parse(out)).map(({ task, dataset }) => [task, dataset]);
    expect(names).toEqual([
      ['', ''],
      ['', 'GPQA'],
      ['Reading', ''],
      ['Reading', 'GPQA'],
    ]);
  });
});

describe('leaderboards whose names differ by blanks alone', () => {
  const spaced = join(temporaryFolder(), 'spaced.db');
  const sets = [' FB15k', 'FB15k', 'FB15k ', 'WN  18', 'WN 18', 'WN\n18'];

  test('have ids of their own, and each is taken back as the one that it names', async () => {
    const datasets = sets.map((dataset) => board(dataset, ['MRR'], [{ metrics: { MRR: '1' } }]));
    await answerOf([
      'import',
      '--archive',
      spaced,
      writeDumps({ evaluations: [task('Links', { datasets })] }),
    ]);
    const boards = JSON.parse((await answerOf(['rank', '--json', '--archive', spaced])).out);
    const ids = (await answerOf(['rank', '--ids', '--archive', spaced])).out.split('\n').slice(0, -1);
    expect(ids).toEqual(
      boards.map(({ dataset }: { dataset: string }) => `Links on ${dataset.replace('\n', ' ')}`),
    );
    const exact = ids.filter((id, index) => id === `Links on ${boards[index].dataset}`);
    const answers = await Promise.all(
      exact.map((id) => answerOf(['rank', id, '--json', '--archive', spaced])),
    );
    expect(answers.map(({ out }) => `Links on ${JSON.parse(out).dataset}`)).toEqual(exact);
  });

  test('stand in quotes in the note that tells of both', async () => {
    const file = join(temporaryFolder(), 'pair.db');
    const rows = [{ metrics: { MRR: '3' } }, { metrics: { MRR: '2' } }, { metrics: { MRR: '1' } }];
    const datasets = [board(' FB15k', ['MRR'], rows), board('FB15k', ['MRR'], rows.slice(0, 1))];
    const evaluations = [task('Links', { datasets })];
    await answerOf(['import', '--archive', file, writeDumps({ evaluations })]);
    const { err } = await answerOf(['rank', 'links', 'fb15k', '--archive', file, '--ids']);
    expect(err).toBe(
      'pwc: note: "links fb15k" is read as Links on " FB15k"; 1 other leaderboard fits: Links on FB15k\n',
    );
  });
});

describe('papers that share an arXiv id', () => {
  test('are offered by what tells them apart', async () => {
    const { code, err } = await answerOf(['paper', '0000.00000'], ofArchive);
    expect({ code, err }).toEqual({
      code: 3,
      err: `pwc: "0000.00000" fits 2 papers:
     pwc paper one  Reading at Length (0 results, 0 repositories)
     pwc paper two  Reading in Short (0 results, 0 repositories)
     The first of them: pwc paper 0000.00000 --first
`,
    });
  });

  test('are so in a list with others too, and each name that is offered leads to its paper', async () => {
    const { code, err } = await answerOf(['code', 'reading'], ofArchive);
    expect({ code, err }).toEqual({
      code: 3,
      err: `pwc: "reading" fits 3 papers:
     pwc code one         Reading at Length (0 results, 0 repositories)
     pwc code two         Reading in Short (0 results, 0 repositories)
     pwc code 1901.00001  Reading Alone (0 results, 0 repositories)
     The first of them: pwc code reading --first
`,
    });
    for (const name of ['one', 'two', '1901.00001']) {
      expect((await answerOf(['code', name, '--archive', archive])).code).toBe(0);
    }
  });

  test('are offered by their pages where slug and title are shared as well', async () => {
    const { err } = await answerOf(['paper', 'elsewhere'], ofArchive);
    const commands = err
      .split('\n')
      .slice(1, 3)
      .map((line) => line.trim().split('  ')[0]);
    expect(commands).toEqual([
      'pwc paper https://elsewhere.org/a/paper',
      'pwc paper https://elsewhere.org/b/paper',
    ]);
    for (const command of commands) {
      const words = command?.split(' ').slice(1) ?? [];
      expect((await answerOf([...words, '--archive', archive])).code).toBe(0);
    }
  });
});
