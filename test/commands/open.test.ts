import { describe, expect, test } from 'vitest';
import { run } from '../../src/main.ts';
import { archiveOf, board, task } from '../helpers/archive.ts';
import { sampleFile, sampleNote } from '../helpers/examples.ts';
import { printed, pwc } from '../helpers/pwc.ts';
import { type FakeWorld, fakeRuntime } from '../helpers/runtime.ts';

const COPY = 'https://web.archive.org/web/20250601000000/https://paperswithcode.com';
const display = { DISPLAY: ':0', XDG_DATA_HOME: '/nowhere', NO_COLOR: '1' };

/** Opens on a terminal with a display, and tells what was started and said. */
async function opened(line: string, world: FakeWorld) {
  const runtime = fakeRuntime({
    sampleArchive: sampleFile,
    tty: { columns: 200, rows: 50 },
    env: display,
    ...world,
  });
  const exitCode = await run(line.split(' '), runtime);
  return {
    exitCode,
    browsers: runtime.browsers,
    out: runtime.out(),
    err: runtime.err().replace(sampleNote, ''),
  };
}

describe('pwc open --print', () => {
  test.each([
    ['scibert', 'https://arxiv.org/abs/1903.10676v3'],
    ['scibert --pdf', 'https://arxiv.org/pdf/1903.10676v3.pdf'],
    ['scibert --code', 'https://github.com/allenai/scibert'],
    ['scibert --archived', `${COPY}/paper/scibert-pretrained-contextualized-embeddings`],
    ['paper scibert', 'https://arxiv.org/abs/1903.10676v3'],
    ['dataset bc5cdr', 'https://www.ncbi.nlm.nih.gov/research/bionlp/Data/'],
    ['imagenet', 'https://image-net.org/index.php'],
    ['method bert', 'https://arxiv.org/abs/1810.04805v2'],
    ['https://paperswithcode.com/method/adam', 'http://arxiv.org/abs/1412.6980v9'],
    ['"Relation Extraction" ChemProt', `${COPY}/sota/relation-extraction-on-chemprot`],
    ['task "Relation Extraction"', `${COPY}/task/relation-extraction`],
    ['"Dependency Parsing"', `${COPY}/task/dependency-parsing`],
  ])('%s is the address alone', async (name, url) => {
    expect(await printed(`open ${name} --print`)).toBe(`${url}\n`);
  });

  test('of a leaderboard whose page nobody knows is that of its task, and says so', async () => {
    const page = 'https://paperswithcode.com/task/reading';
    const { path } = await archiveOf({
      datasets: [
        { name: 'X', url: 'https://paperswithcode.com/dataset/x', tasks: [{ task: 'Reading', url: page }] },
      ],
      evaluations: [
        task('Reading', { datasets: [board('Books', ['F1'], [{ model_name: 'A', metrics: { F1: '9' } }])] }),
      ],
    });
    const { out, err } = await pwc(`open sota reading books --print --archive ${path}`);
    expect([out, err]).toEqual([
      `${COPY}/task/reading\n`,
      'pwc: note: the page of Reading on Books is not known, but that of its task\n',
    ]);
  });

  test('as JSON has all addresses', async () => {
    expect(JSON.parse(await printed('open imagenet --print --json'))).toEqual({
      kind: 'dataset',
      name: 'ImageNet',
      what: 'homepage',
      url: 'https://image-net.org/index.php',
      addresses: [
        { what: 'homepage', url: 'https://image-net.org/index.php' },
        { what: 'paper', url: 'https://doi.org/10.1109/CVPR.2009.5206848' },
        { what: 'archived', url: `${COPY}/dataset/imagenet` },
      ],
    });
  });

  test('is never a page of the old site, nor anything but an address of the web', async () => {
    const page = 'https://paperswithcode.com/dataset/x';
    const { path } = await archiveOf({
      datasets: [
        { name: 'Gone', url: `${page}1`, homepage: 'http://www.paperswithcode.com/dataset/gone' },
        { name: 'Script', url: `${page}2`, homepage: 'javascript:alert(1)' },
        { name: 'Option', url: `${page}3`, homepage: '--help' },
      ],
    });
    const copy = 'https://web.archive.org/web/20250601000000';
    const at = (name: string) => printed(`open ${name} --print --archive ${path}`);
    expect(await at('gone')).toBe(`${copy}/http://www.paperswithcode.com/dataset/gone\n`);
    expect(await at('script')).toBe(`${copy}/${page}2\n`);
    expect(await at('option')).toBe(`${copy}/${page}3\n`);
  });
});

describe('pwc open', () => {
  test('starts a browser and says what it opened', async () => {
    expect(await opened('open scibert', { browsers: ['xdg-open'] })).toEqual({
      exitCode: 0,
      browsers: [['xdg-open', 'https://arxiv.org/abs/1903.10676v3']],
      out: '',
      err: `pwc: note: opened the paper of SciBERT: A Pretrained Language Model for Scientific Text: https://arxiv.org/abs/1903.10676v3\n`,
    });
  });

  test('prints an address that is not of http or https, and starts nothing', async () => {
    const url = 'https://paperswithcode.com/dataset/x';
    const { path } = await archiveOf({
      datasets: [{ name: 'Old', url, homepage: 'ftp://example.org/data' }],
    });
    expect(await opened(`open old --archive ${path}`, { browsers: ['xdg-open'] })).toEqual({
      exitCode: 0,
      browsers: [],
      out: 'ftp://example.org/data\n',
      err: 'pwc: note: only http and https are opened in a browser, so here is the address\n',
    });
  });

  test('tries what BROWSER names, one after the other', async () => {
    const env = { ...display, BROWSER: 'missing:w3m' };
    const { exitCode, browsers } = await opened('open scibert --quiet', { env, browsers: ['w3m'] });
    expect([exitCode, browsers.map(([program]) => program)]).toEqual([0, ['missing', 'w3m']]);
  });

  test('prints the address and ends with 5 where none could be started', async () => {
    const { exitCode, out, err } = await opened('open scibert', {});
    expect({ exitCode, out, err }).toEqual({
      exitCode: 5,
      out: 'https://arxiv.org/abs/1903.10676v3\n',
      err: 'pwc: note: no browser could be started; BROWSER names one\n',
    });
  });

  test('prints the address where there is no display or no terminal, and says why', async () => {
    const { exitCode, browsers, out, err } = await opened('open scibert', {
      env: { XDG_DATA_HOME: '/nowhere' },
    });
    expect({ exitCode, browsers, out: out.replace(/\x1b\[\d+m/g, ''), err }).toEqual({
      exitCode: 0,
      browsers: [],
      out: 'https://arxiv.org/abs/1903.10676v3\n',
      err: 'pwc: note: there is no display, so here is the address\n',
    });
    expect((await pwc('open scibert')).err).toContain('the output is no terminal, so here is the address\n');
  });

  test.each([
    [
      1,
      'open zzz qqq',
      'nothing in the archive is called "zzz qqq".\n     Everywhere: pwc search "zzz qqq"\n',
    ],
    [
      1,
      'open dataset imagnet',
      'no dataset is called "imagnet". The nearest:\n     pwc open dataset ImageNet\n',
    ],
    [2, 'open scibert --pdf --code', '--pdf and --code are two places: choose one.'],
    [2, 'open " "', 'the name of what to open is empty.'],
    [
      3,
      'open language',
      '"language" fits 4 papers:\n     pwc open language-models-are-unsupervised-multitask',
    ],
  ])('ends with %i: %s', async (code, line, text) => {
    const { exitCode, out, err } = await pwc(`${line} --quiet`);
    expect([exitCode, out]).toEqual([code, '']);
    expect(err).toContain(`pwc: ${text}`);
  });

  test('reads a noun before a name as one, unless all the words are the name of a paper', async () => {
    const title = 'Dataset Distillation';
    const { path } = await archiveOf({
      papers: [
        {
          paper_url: 'https://paperswithcode.com/paper/dataset-distillation',
          arxiv_id: '1811.10959',
          title,
          url_abs: 'https://arxiv.org/abs/1811.10959',
        },
      ],
      datasets: [
        {
          name: 'Distillation',
          url: 'https://paperswithcode.com/dataset/distillation',
          homepage: 'https://example.org/d',
        },
      ],
    });
    const at = (name: string) => printed(`open ${name} --print --archive ${path}`);
    expect(await at('dataset distillation')).toBe('https://arxiv.org/abs/1811.10959\n');
    expect(await at('datasets distillation')).toBe('https://example.org/d\n');
    expect(await at('distillation')).toBe('https://example.org/d\n');
  });
});

test('a first word that every object has as a part is no noun', async () => {
  expect(await pwc('open constructor x --print')).toMatchObject({
    exitCode: 1,
    err: expect.stringContaining('nothing in the archive is called "constructor x"'),
  });
});
