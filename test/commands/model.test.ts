import { beforeAll, describe, expect, test } from 'vitest';
import { archiveOf, board, task } from '../helpers/archive.ts';
import { printed, pwc, terminal } from '../helpers/pwc.ts';

const page = async (name: string) => JSON.parse(await printed(['model', name, '--json']));

describe('pwc model', () => {
  test.each(['SciBERT', 'scibert', 'Sci-BERT', 'SCI BERT'])('knows %s in any spelling', async (name) => {
    const { model, names, count, leaderboards, papers } = await page(name);
    expect({ model, names, count, leaderboards, papers }).toEqual({
      model: 'SciBERT',
      names: ['SciBERT'],
      count: 8,
      leaderboards: 6,
      papers: 1,
    });
  });

  test('has of each result what the leaderboard has, the best rank first', async () => {
    const { results } = await page('scibert');
    const ranks = results.map(({ rank }: { rank: number }) => rank);
    expect(ranks).toEqual(ranks.toSorted((one: number, other: number) => one - other));
    expect(results[0]).toMatchObject({
      task: 'Sentence Classification',
      dataset: 'SciCite',
      metric: 'F1',
      value_text: '84.9',
      rank: 1,
      of: 6,
      arxiv_id: '1903.10676',
    });
  });

  test('reads the beginning of a name or words of it, and says so', async () => {
    const { exitCode, err } = await pwc('model scivocab --limit 1');
    expect(exitCode).toBe(0);
    expect(err).toContain('pwc: note: "scivocab" is read as SciBERT (SciVocab)\n');
  });

  test('gives its leaderboards as ids, each once', async () => {
    const ids = (await printed('model scibert --ids')).trimEnd().split('\n');
    expect([ids.length, new Set(ids).size, ids[0]]).toEqual([6, 6, 'Sentence Classification on SciCite']);
  });

  test('that fits several ends with 3 and a command for each', async () => {
    const { exitCode, err } = await pwc('model resnet --quiet');
    expect([exitCode, err.split('\n').slice(0, 2)]).toEqual([
      3,
      ['pwc: "resnet" fits 25 models:', '     pwc model ResNet-50            3 results'],
    ]);
    expect((await pwc('model resnet --quiet --first --limit 1')).exitCode).toBe(0);
  });

  test('that fits hundreds is told how many', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({
      model_name: `M${String.fromCharCode(65 + (index % 26))}${index} with Backbone`,
      metrics: { F1: String(index) },
    }));
    const { path } = await archiveOf({ evaluations: [task('T', { datasets: [board('D', ['F1'], rows)] })] });
    const { err } = await pwc(['model', 'backbone', '--archive', path]);
    expect(err.split('\n')[0]).toBe('pwc: "backbone" fits 300 models:');
  });

  test('that is mistyped ends with 1 and offers the nearest', async () => {
    const { exitCode, err } = await pwc('model scibrt --quiet');
    expect([exitCode, err]).toEqual([
      1,
      'pwc: no model is called "scibrt". The nearest:\n     pwc model SciBERT  6 results\n',
    ]);
  });

  describe('among names that are alike', () => {
    const models = [
      'Foobar-A',
      'Foobar-B',
      'Foobar-B',
      'ResNet-5',
      'ResNet-50',
      'ResNet-5 large',
      'BERT Large',
    ];
    const cased = Array<string>(3).fill('BERT Large cased');
    const rows = [...models, ...cased].map((model_name, at) => ({ model_name, metrics: { F1: String(at) } }));
    let archive: string;
    beforeAll(async () => {
      archive = (await archiveOf({ evaluations: [task('T', { datasets: [board('D', ['F1'], rows)] })] }))
        .path;
    });

    test('is offered, where it is mistyped, with most results first', async () => {
      expect((await pwc('model foobarx', { env: { PWC_ARCHIVE: archive } })).err).toBe(
        'pwc: no model is called "foobarx". The nearest:\n     pwc model Foobar-B  2 results\n     pwc model Foobar-A  1 result\n',
      );
    });

    test('has for versions what goes on behind its name, and no larger number', async () => {
      const screen = await printed(`model resnet-5 --archive ${archive}`, terminal(100));
      expect(screen.split('\n').slice(-4)).toEqual([
        '',
        '1 other model begins so:',
        `pwc model "ResNet-5 large" --archive ${archive}`,
        '',
      ]);
    });

    test('is the one of which all words were typed', async () => {
      expect(JSON.parse(await printed(`model "large bert" --json -q --archive ${archive}`)).model).toBe(
        'BERT Large',
      );
    });
  });

  test('without letters is an error and no match', async () => {
    expect(await pwc(['model', ' ', '--quiet'])).toMatchObject({ exitCode: 2, out: '' });
    expect(await pwc(['model', '%%', '--quiet'])).toMatchObject({ exitCode: 1, out: '' });
  });

  test('unites spellings, and says each of them', async () => {
    const rows = ['ResNet 50', 'ResNet-50', 'ResNet-50'].map((model, index) => ({
      model_name: model,
      metrics: { Accuracy: String(90 - index) },
    }));
    const { path } = await archiveOf({
      evaluations: [task('Seeing', { datasets: [board('Things', ['Accuracy'], rows)] })],
    });
    const { model, names, count, papers } = JSON.parse(
      await printed(`model resnet50 --json --archive ${path}`),
    );
    expect({ model, names, count, papers }).toEqual({
      model: 'ResNet-50',
      names: ['ResNet-50', 'ResNet 50'],
      count: 3,
      papers: 0,
    });
  });
});
