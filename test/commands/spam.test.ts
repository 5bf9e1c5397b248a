import { describe, expect, test } from 'vitest';
import { rows } from '../archive/named-dumps.ts';
import { archiveOf, task } from '../helpers/archive.ts';
import { pwc } from '../helpers/pwc.ts';

const ADVERT = 'How do I request a refund from Expedia?';
const PROBE = './01/01/1967';
const PROBE_TASK = "1' OR '1'='1";

const PAGE = 'https://paperswithcode.com';
const paper = (slug: string, more: object = {}) => ({
  paper_url: `${PAGE}/paper/${slug}`,
  title: slug,
  ...more,
});

const { path } = await archiveOf({
  papers: [
    paper('first', { tasks: [PROBE_TASK, 'Style Transfer'], methods: [{ name: ADVERT }] }),
    paper('second', { tasks: [PROBE_TASK], methods: [{ name: ADVERT }] }),
    paper('third', { tasks: ['Style Transfer'] }),
    ...['a', 'b', 'c', 'd'].map((slug) => paper(slug)),
  ],
  evaluations: [
    task('Style Transfer', { datasets: [rows('COCO', 3), rows(PROBE, 2)] }),
    task(PROBE_TASK, { datasets: [rows('COCO', 1)] }),
    task('Question Answering', { datasets: [rows('Expedia', 1)] }),
  ],
  datasets: [
    { url: `${PAGE}/dataset/coco`, name: 'COCO', variants: ['COCO', PROBE] },
    { url: `${PAGE}/dataset/how-do-i`, name: ADVERT, variants: [ADVERT] },
  ],
  methods: [{ url: `${PAGE}/method/how-do-i`, name: ADVERT }],
});

async function ask(...words: string[]) {
  const { exitCode, out, err } = await pwc(words, { env: { PWC_ARCHIVE: path } });
  return { exitCode, lines: out.trimEnd().split('\n'), err };
}

/** Task and dataset of the leaderboards that `pwc rank` lists. */
async function rank(...words: string[]): Promise<{ boards: string[]; err: string }> {
  const { lines, err } = await ask('rank', ...words, '--columns', 'task,dataset', '--no-headers');
  return { boards: lines.map((line) => line.replace('\t', ' / ')), err };
}

const HIDDEN = (count: number) =>
  `pwc: note: ${count} hidden that ${count === 1 ? 'looks' : 'look'} like spam; --include-spam shows ${count === 1 ? 'it' : 'them'}.\n`;

describe('a list passes over spam and says how much', () => {
  test('of all leaderboards', async () => {
    expect(await rank()).toEqual({
      boards: ['Style Transfer / COCO', 'Question Answering / Expedia'],
      err: HIDDEN(2),
    });
  });

  test('of a task', async () => {
    expect(await rank('style transfer')).toEqual({ boards: ['Style Transfer / COCO'], err: HIDDEN(1) });
  });

  test('of a dataset, whose spam is what hangs on a task that is spam, and variants that are spam', async () => {
    expect(await rank('coco')).toEqual({ boards: ['Style Transfer / COCO'], err: HIDDEN(2) });
  });

  test('and shows it with --include-spam', async () => {
    expect(await rank('--include-spam')).toEqual({
      boards: [
        'Style Transfer / COCO',
        `Style Transfer / ${PROBE}`,
        `${PROBE_TASK} / COCO`,
        'Question Answering / Expedia',
      ],
      err: '',
    });
    const ofTask = ['Style Transfer / COCO', `Style Transfer / ${PROBE}`];
    expect(await rank('style transfer', '--include-spam')).toEqual({ boards: ofTask, err: '' });
  });
});

describe('spam is found by its exact name', () => {
  test('of a dataset or a task alone', async () => {
    expect(await rank(PROBE)).toEqual({ boards: [`Style Transfer / ${PROBE}`], err: '' });
    expect(await rank(PROBE_TASK)).toEqual({ boards: [`${PROBE_TASK} / COCO`], err: '' });
  });

  test('of a task and a dataset', async () => {
    const { exitCode, lines } = await ask('rank', 'Style Transfer', PROBE, '--columns', 'model');
    expect([exitCode, lines.length]).toEqual([0, 3]);
  });

  test('and not by its beginning, its words or a typing mistake', async () => {
    for (const typed of ['./01/01', '01 1967', './01/01/1968', "1' OR '1'='2"]) {
      const { exitCode, err } = await ask('rank', typed);
      expect([typed, exitCode]).toEqual([typed, 1]);
      expect(err).toMatch(/\n {5}All leaderboards: pwc rank\n$/);
    }
  });
});

describe('the page of what looks like spam says so', () => {
  test.each([
    ['leaderboard', ['rank', 'Style Transfer', PROBE]],
    ['leaderboard', ['chart', 'Style Transfer', PROBE]],
    ['task', ['task', PROBE_TASK]],
    ['dataset', ['dataset', ADVERT]],
    ['method', ['method', ADVERT]],
  ])('of a %s: %j', async (noun, words) => {
    const { exitCode, err } = await ask(...words);
    expect(exitCode).toBe(0);
    expect(err).toContain(`pwc: note: this ${noun} looks like spam: lists and search pass over it.\n`);
  });

  test('and no other does', async () => {
    for (const words of [
      ['task', 'Style Transfer', '--include-spam'],
      ['dataset', 'COCO', '--include-spam'],
    ]) {
      expect((await ask(...words)).err).toBe('');
    }
  });
});

test('a task has as many leaderboards in a list as on its page, with spam and without', async () => {
  for (const more of [[], ['--include-spam']]) {
    const { lines } = await ask('task', ...more, '--columns', 'name,leaderboards,results', '--no-headers');
    const card = JSON.parse((await ask('task', 'Style Transfer', ...more, '--json')).lines.join('\n'));
    expect(lines).toContain(`Style Transfer\t${card.leaderboards.length}\t${card.results}`);
    expect([card.leaderboards.length, card.results]).toEqual(more.length === 0 ? [1, 3] : [2, 5]);
  }
  const { lines } = await ask('dataset', '--columns', 'name,leaderboards', '--no-headers');
  expect(lines).toEqual(['COCO\t1']);
});

describe('the results of a model', () => {
  const boards = async (...more: string[]) => {
    const { lines, err } = await ask('model', 'm0', ...more, '--columns', 'dataset', '--no-headers');
    return { boards: lines.toSorted(), err };
  };

  test('on leaderboards that look like spam are hidden and counted', async () => {
    const plain = await boards();
    expect(plain).toEqual({ boards: ['COCO', 'Expedia'], err: HIDDEN(2) });
    expect(await boards('--include-spam')).toEqual({
      boards: [PROBE, 'COCO', 'COCO', 'Expedia'].toSorted(),
      err: '',
    });
  });
});

describe('a comparison', () => {
  const compare = async (...more: string[]) => {
    const words = ['compare', 'm0', 'm1', '--as', 'model', ...more];
    const { lines, err } = await ask(...words, '--json');
    const { sides, results } = JSON.parse(lines.join('\n'));
    const boards = results.map(({ dataset }: { dataset: string }) => dataset);
    return { boards, results: sides.map((side: { results: number }) => side.results), err };
  };

  test('passes over leaderboards that look like spam, and counts them', async () => {
    expect(await compare()).toEqual({ boards: ['COCO'], results: [2, 1], err: HIDDEN(1) });
    expect(await compare('--include-spam')).toEqual({ boards: ['COCO', PROBE], results: [4, 2], err: '' });
  });
});

test('of a known task and an unknown dataset no spam is offered', async () => {
  const { err } = await ask('rank', 'Style Transfer', 'xyzzy yx');
  expect(err).toContain('pwc rank "Style Transfer" COCO');
  expect(err).not.toContain(PROBE);
});

test('pwc info counts what is marked, by kind', async () => {
  const { lines } = await ask('info', '--json');
  expect(JSON.parse(lines.join('\n')).spam).toEqual([
    { kind: 'tasks', count: 1 },
    { kind: 'datasets', count: 1 },
    { kind: 'methods', count: 1 },
    { kind: 'leaderboards', count: 2 },
  ]);
});

test('exports lose nothing', async () => {
  const counts = { tasks: 3, datasets: 2, methods: 1, leaderboards: 4, results: 7 };
  for (const [name, count] of Object.entries(counts)) {
    const { lines } = await ask('export', name, '--no-headers');
    expect([name, lines.length]).toEqual([name, count]);
  }
});

test('a paper shows the tasks and methods that the dump gives it, but spam relates it to no other', async () => {
  const { lines } = await ask('paper', 'first', '--json');
  const { tasks, methods, related } = JSON.parse(lines.join('\n'));
  expect(tasks).toEqual([PROBE_TASK, 'Style Transfer']);
  expect(methods).toEqual([ADVERT]);
  expect(related.map(({ title, shared }: { title: string; shared: string[] }) => [title, shared])).toEqual([
    ['third', ['Style Transfer']],
  ]);
});
