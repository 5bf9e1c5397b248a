import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/archive.ts';
import { readOutcome } from './reading.ts';

const page = 'https://paperswithcode.com/paper/';
const record = (slug: string) => ({
  paper_url: page + slug,
  title: `Title "of" ${slug}: }, {`,
  tasks: [{ task: 'One' }, { task: 'Two\n  },' }],
});
const records = ['a', 'b', 'c'].map(record);

/** What a papers dump of this text gives. */
async function read(text: string) {
  const path = join(temporaryFolder(), 'papers-with-abstracts.json');
  writeFileSync(path, text);
  const { items, replaced, error } = await readOutcome('papers', { name: 'papers.json', path });
  const papers = items.map(({ value, place }) => [place.path, value.url, value.title, value.tasks.join('|')]);
  return { papers, replaced, error };
}

const whole = {
  papers: ['a', 'b', 'c'].map((slug, index) => [
    `[${index}]`,
    page + slug,
    `Title "of" ${slug}: }, {`,
    'One|Two\n  },',
  ]),
  replaced: 0,
  error: null,
};

const printed = JSON.stringify(records, null, 2);

test.each<[string, string]>([
  ['on one line', JSON.stringify(records)],
  [
    'with each on a line of its own',
    `[\n${records.map((each) => `  ${JSON.stringify(each)}`).join(',\n')}\n]`,
  ],
  ['with indents', printed],
  ['with tabs', JSON.stringify(records, null, '\t')],
  ['with line ends of Windows', printed.replaceAll('\n', '\r\n')],
  ['without indents', printed.replaceAll(/\n +/g, '\n')],
  [
    'with a record on the line of another',
    printed.replace('},\n  {\n    "paper_url"', '},{\n    "paper_url"'),
  ],
  ['with objects in a record as far left as the record', printed.replaceAll(/\n {6}\}/g, '\n  }')],
  ['with an end of a record further in than its beginning', printed.replaceAll(/\n {2}\},/g, '\n      },')],
])('records printed %s are the same', async (_, text) => {
  expect(JSON.parse(text)).toEqual(records);
  expect(await read(text)).toEqual(whole);
});

test('characters that are no text are counted once where a record seemed to end too early', async () => {
  const text = printed.replace('"Title', '"\\ud800Title').replaceAll(/\n {6}\}/g, '\n  }');
  const [first, ...others] = whole.papers;
  expect(await read(text)).toEqual({
    papers: [first?.with(2, '\ufffdTitle "of" a: }, {'), ...others],
    replaced: 1,
    error: null,
  });
});

test('a mistake in a record is told with its place, whatever the layout', async () => {
  const broken = printed.replace(/(?<=c: \}, \{",\n {4}"tasks"):/, '');
  for (const text of [broken, broken.replaceAll(/\n {6}\}/g, '\n  }')]) {
    const { error } = await read(text);
    const place = `record 3, from byte ${text.lastIndexOf('{\n    "paper_url"')} on`;
    expect(error).toEqual([
      `archive: papers.json is not valid JSON: ${place}: Expected ':' after property name`,
    ]);
  }
});
