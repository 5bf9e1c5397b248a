import { expect, test } from 'vitest';
import { pwc } from '../helpers/pwc.ts';

/** What is said under the first line of an error. */
async function hints(line: readonly string[]) {
  const { exitCode, err } = await pwc(line);
  return { exitCode, hints: err.trimEnd().split('\n     ').slice(1) };
}

test('a list that is asked what only one leaderboard has offers each with the flags that were typed', async () => {
  const asked = ['rank', 'squad', '-m', 'F1', '--area', 'nlp', '--max', 'F1=90', '--no-extra-data', '--csv'];
  expect(await hints(asked)).toEqual({
    exitCode: 2,
    hints: [
      'pwc rank "Question Answering" SQuAD2.0 -m F1 --max F1=90 --no-extra-data --csv  225 results, EM',
      'pwc rank "Question Answering" SQuAD1.1 -m F1 --max F1=90 --no-extra-data --csv  186 results, EM',
    ],
  });
});

test('a list in place of a name that is unknown has the flags of lists, and not those of one leaderboard', async () => {
  expect(
    await hints(['rank', 'bc5cdrr', '--metric=F1', '--since', '2019', '--area', 'nlp', '--first']),
  ).toEqual({
    exitCode: 1,
    hints: [
      'pwc rank BC5CDR --since 2019 --area nlp',
      'pwc rank BC5CDR-disease --since 2019 --area nlp',
      'pwc rank BC5CDR-chemical --since 2019 --area nlp',
    ],
  });
});

test('a name that fits several papers is still the first of them where another name was wrong', async () => {
  expect(await hints(['results', 'attention', '--first', '--task', 'nerr', '--csv'])).toEqual({
    exitCode: 1,
    hints: ['pwc results attention --task "Named Entity Recognition (NER)" --first --csv'],
  });
});

test('short flags that share a hyphen are carried each by itself', async () => {
  expect(await hints(['cite', 'scibertt', '-qL3', '-qf', 'ris', '-s', '-value'])).toEqual({
    exitCode: 1,
    hints: [
      'pwc cite 1903.10676 -L3 -f ris -s -value  SciBERT: A Pretrained Language Model for Scientific Text (2019, 41 results, 6 repositories)',
    ],
  });
});

test('values are quoted for the shell, and what a line has already is not added', async () => {
  const asked = ['model', 'resnet-5000', '--task', 'image classification', '-o', "it's mine.csv", '--json'];
  expect((await hints(asked)).hints.slice(0, 1)).toEqual([
    `pwc model ResNet-50 --task "image classification" -o "it's mine.csv" --json    3 results`,
  ]);
});

test('the archive goes along to other commands, since the names are those that it has', async () => {
  const asked = ['open', 'resnet-50', '--archive', '../dist/sample.db', '--print', '--quiet'];
  expect(await hints(asked)).toEqual({
    exitCode: 1,
    hints: ['About it: pwc model ResNet-50 --archive ../dist/sample.db'],
  });
});

test('flags stand before the -- that names begin with, and names behind it are none', async () => {
  expect(await hints(['paper', '--archive', '../dist/sample.db', '--', '--csv'])).toEqual({
    exitCode: 1,
    hints: ['Everywhere: pwc search --archive ../dist/sample.db -- --csv'],
  });
  expect((await hints(['results', '--json', '--', '-scibertt', '--csv'])).hints[0]).toMatch(
    /^pwc results 1903\.10676 --json {2}/,
  );
});

test('each of several that a name fits has the flags that were typed', async () => {
  const { exitCode, hints: lines } = await hints(['model', 'resnet', '--task', 'ic', '--json']);
  expect([exitCode, ...lines.slice(0, 2)]).toEqual([
    3,
    'pwc model ResNet-50 --task ic --json            3 results',
    'pwc model "ResNet50-1G FLOPs" --task ic --json  2 results',
  ]);
});

test('the first of several is not taken of a name that is offered, which is clear', async () => {
  expect((await hints(['results', 'scibertt', '--first', '--csv'])).hints[0]).toMatch(
    /^pwc results 1903\.10676 --csv {2}/,
  );
});

test('what stands in place of a command is looked up with the flags that were typed', async () => {
  expect(await hints(['scibert', '--json', '-L', '3', '--archive=my dumps'])).toEqual({
    exitCode: 2,
    hints: [
      'To look it up: pwc paper scibert --json -L 3 "--archive=my dumps"',
      'Everywhere: pwc search scibert --json -L 3 "--archive=my dumps"',
    ],
  });
});

test('a search without words offers the papers that its flags choose', async () => {
  expect(await pwc(['search', '--task', 'relation extraction', '--with-code'])).toEqual({
    exitCode: 2,
    out: '',
    err: `pwc: search needs words. For example: pwc search biomedical ner
     By the flags alone: pwc paper --task "relation extraction" --with-code
`,
  });
});
