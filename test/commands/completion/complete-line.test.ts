import { describe, expect, test } from 'vitest';
import { run } from '../../../src/main.ts';
import { formatNames } from '../../../src/output/formats.ts';
import { archiveOf, board, task, writeDumps } from '../../helpers/archive.ts';
import { commands } from '../../helpers/commands.ts';
import { sampleFile } from '../../helpers/examples.ts';
import { type FakeWorld, fakeRuntime } from '../../helpers/runtime.ts';

/** What a shell gets for the words up to the cursor. */
async function complete(words: readonly string[], world: FakeWorld = {}): Promise<string> {
  const runtime = fakeRuntime({ sampleArchive: sampleFile, ...world });
  expect(await run(['__complete', ...words], runtime)).toBe(0);
  expect(runtime.err()).toBe('');
  return runtime.out();
}

/** The same without what is said of each. */
async function values(...words: readonly string[]): Promise<string[]> {
  return (await complete(words))
    .split('\n')
    .flatMap((line) => line.split('\t').slice(0, 1))
    .slice(0, -1);
}

describe('completion offers', () => {
  test('every command with its summary, and help', async () => {
    const lines = commands.map(({ name, summary }) => `${name}\t${summary}\n`).join('');
    expect(await complete([''])).toBe(`${lines}help\thelp on a command or a topic\n`);
    expect(await complete([])).toBe(await complete(['']));
  });

  test('another name of a command where no name begins so', async () => {
    expect(await values('lead')).toEqual(['leaderboard']);
    expect(await values('ra')).toEqual(['rank']);
  });

  test('topics and commands behind help', async () => {
    expect(await values('help', 'ra')).toEqual(['ranking', 'rank']);
  });

  test('the flags of a command, those for all commands among them', async () => {
    expect(await values('rank', 'ner', '--no-')).toEqual([
      '--no-extra-data',
      '--no-headers',
      '--no-color',
      '--no-pager',
    ]);
    expect(await complete(['paper', '--first'])).toBe(
      '--first\tif a name fits several things, take the best match\n',
    );
    expect(await values('submission', '--for')).toEqual(['--format', '--force']);
    expect(await values('completion', '--for')).toEqual([]);
  });

  test('flags where a command takes no further word', async () => {
    expect((await values('info', ''))[0]).toBe('--problems');
    expect(await values('paper', 'scibert', 'x')).toEqual([]);
  });

  test('conferences however they are written', async () => {
    expect((await values('conference', 'cvpr')).slice(0, 1)).toEqual(['CVPR 2015']);
    expect((await values('conference', 'neurips')).slice(0, 1)).toEqual(['NeurIPS 2012']);
  });

  test('frameworks', async () => {
    expect(await values('paper', '--framework', 'p')).toEqual(['paddle', 'pytorch']);
  });

  test('what a submission names', async () => {
    expect(await values('submit', '--task', 'relation-extraction', '--dataset', 'chem')).toEqual([
      'chemprot',
    ]);
    expect(
      await values('submit', '--task', 'relation-extraction', '--dataset', 'chemprot', '--metric', ''),
    ).toEqual(['F1']);
    expect(await values('submission', '')).toEqual(['remove']);
  });

  test('the choices of a flag and of an argument', async () => {
    expect((await values('search', '--in', '')).slice(0, 2)).toEqual(['tasks', 'datasets']);
    expect(await values('rank', '--format', '')).toEqual(formatNames);
    expect(await values('rank', '--format=nd')).toEqual(['--format=ndjson']);
    expect(await values('export', 'da')).toEqual(['datasets']);
    expect(await values('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  });

  test('columns, in a list too', async () => {
    expect(await values('code', 'scibert', '--columns', 'is')).toEqual(['is_official']);
    // What stands for the number of a side is no name.
    expect(await values('rank', 'image-classification', 'imagenet', '--columns', 'rank,t')).toEqual([
      'rank,task',
      'rank,top_1_accuracy',
      'rank,top_5_accuracy',
    ]);
    expect(await values('rank', 'ner', 'bc5cdr', '--sort', '-f')).toEqual(['-f1']);
    expect(await values('rank', 'ner', '--sort', '-f')).toEqual([]);
    expect(await values('compare', 'a', 'b', '--columns', 'rank')).toEqual(['rank_1', 'rank_2']);
    expect(await values('code', 'scibert', '-c', 'repo_url,m')).toEqual([
      'repo_url,mentioned_in_paper',
      'repo_url,mentioned_in_github',
    ]);
    expect(await values('code', 'scibert', '--sort', '-f')).toEqual(['-framework']);
  });

  test('files and folders by leaving them to the shell', async () => {
    expect(await complete(['import', 'a', ''])).toBe(':files\n');
    expect(await complete(['paper', '--archive', ''])).toBe(':files\n');
    expect(await complete(['download', ''])).toBe(':folders\n');
  });

  test('nothing behind what is no command', async () => {
    expect(await complete(['nonsense', ''])).toBe('');
    expect(await complete(['nonsense', 'x', ''])).toBe('');
  });
});

describe('completion of names offers', () => {
  test('tasks by name, slug and initials, with the full name', async () => {
    const ner = 'named-entity-recognition-ner\tNamed Entity Recognition (NER)\n';
    expect(await complete(['rank', 'named ent'])).toBe(ner);
    expect(await complete(['rank', 'named-entity-recognition-n'])).toBe(ner);
    expect(await complete(['rank', 'ner'])).toBe(ner);
  });

  test('behind a task only the datasets it has leaderboards on, behind a dataset only its tasks', async () => {
    expect(await values('rank', 'ner', '')).toEqual([
      'conll-2003-english',
      'bc5cdr',
      'scierc',
      'jnlpba',
      'ncbi-disease',
    ]);
    expect(await complete(['sota', '--csv', 'ner', 'bc'])).toBe('bc5cdr\tBC5CDR\n');
    expect(await complete(['rank', 'bc5cdr', ''])).toBe(
      'named-entity-recognition-ner\tNamed Entity Recognition (NER)\n',
    );
  });

  test('the metrics of the leaderboard that the line names', async () => {
    expect(await values('rank', 'image-classification', 'imagenet', '--metric', 'top')).toEqual([
      'Top 1 Accuracy',
      'Top 5 Accuracy',
    ]);
    expect(await values('rank', 'ner-on-bc5cdr', '-m', '')).toEqual(['F1']);
    expect(await values('rank', '--metric', '')).toEqual([]);
  });

  test('papers by slug, title and arXiv id', async () => {
    const title = 'SciBERT: A Pretrained Language Model for Scientific Text';
    const slug = `scibert-pretrained-contextualized-embeddings\t${title}\n`;
    expect(await complete(['paper', 'scib'])).toBe(slug);
    expect(await complete(['code', 'SciBERT: A Pre'])).toBe(slug);
    expect(await complete(['results', '1903.106'])).toBe(`1903.10676\t${title}\n`);
    expect(await complete(['paper', ''])).toBe('');
  });

  test('only what goes on from one spelling of what was typed, that of the best known', async () => {
    const models = ['ResNet-50', 'ResNet-50', 'ResNeSt', 'Resnext', 'resnet18'].map((model) => ({
      model_name: model,
      metrics: { F1: '1' },
    }));
    const { path } = await archiveOf({
      evaluations: [
        task('Question Answering', { datasets: [board('Trees', ['F1'], models)] }),
        task('Ranking', { datasets: [board('QASent', ['F1'], [])] }),
      ],
    });
    const world = { env: { PWC_ARCHIVE: path } };
    expect(await complete(['model', 'resn'], world)).toBe('ResNet-50\t2 results\nResNeSt\t1 result\n');
    expect(await complete(['model', 'resnet1'], world)).toBe('resnet18\t1 result\n');
    // A shell would put in what is common to "question-answering" and "qasent": "q".
    expect(await complete(['rank', 'qa'], world)).toBe('question-answering\tQuestion Answering\n');
    expect(await complete(['rank', 'qas'], world)).toBe('qasent\tQASent (dataset)\n');
  });

  test('what leads to the thing it stands for', async () => {
    for (const value of (await values('rank', '')).slice(0, 60)) {
      const runtime = fakeRuntime({ sampleArchive: sampleFile });
      expect([value, await run(['rank', value, '--quiet'], runtime), runtime.err()]).toEqual([value, 0, '']);
    }
  });
});

describe('completion is silent', () => {
  test('where there is no archive', async () => {
    expect(await complete(['rank', ''], { sampleArchive: '/nowhere/sample.db' })).toBe('');
    expect(await complete(['rank', '--archive', '/nowhere/a.db', ''])).toBe('');
  });

  test('and builds nothing for a folder of dumps', async () => {
    const folder = writeDumps({ evaluations: [task('A task', { datasets: [board('B', ['F1'], [])] })] });
    expect(await complete(['rank', ''], { env: { PWC_ARCHIVE: folder, XDG_CACHE_HOME: '/nowhere' } })).toBe(
      '',
    );
  });
});
