import { describe, expect, test } from 'vitest';
import { archiveOf } from '../helpers/archive.ts';
import { sampleNote } from '../helpers/examples.ts';
import { pwc, terminal } from '../helpers/pwc.ts';

describe('pwc code', () => {
  test.each(['scibert', '1903.10676', 'SciBERT: A Pretrained Language Model for Scientific Text'])(
    'of %s says nothing about the paper: the name is its own',
    async (name) => {
      const { err } = await pwc(['code', name, '--limit', '1']);
      expect(err).not.toContain('the code of');
    },
  );

  test.each(['SciBERT: A Pretrained', 'pretrained language scientific text'])(
    'of "%s" says whose code it is, since the rows do not',
    async (name) => {
      const { err } = await pwc(['code', name, '--limit', '1']);
      const paper = 'SciBERT: A Pretrained Language Model for Scientific Text (1903.10676)';
      expect(err).toContain(`pwc: note: the code of ${paper}\n`);
    },
  );
});

const lines = async (text: string, more: readonly string[] = []) => {
  const { exitCode, out, err } = await pwc(['code', '-', '--columns', 'query,arxiv_id,repo_url', ...more], {
    stdin: text,
  });
  return { exitCode, rows: out.split('\n').slice(1, -1), err: err.replace(sampleNote, '') };
};

test('pwc code - answers every line on a terminal too, where a list is cut after 30 rows', async () => {
  const stdin = `${'scibert\n'.repeat(40)}no such paper\n`;
  const { exitCode, out, err } = await pwc(['code', '-', '--quiet'], { ...terminal(), stdin });
  expect(out.match(/github\.com\/allenai\/scibert/g)).toHaveLength(40);
  expect(exitCode).toBe(1);
  expect(err).toContain('line 41');
});

describe('pwc code of a repository', () => {
  test.each([
    'https://github.com/allenai/scibert',
    'https://github.com/allenai/scibert/',
    'http://www.github.com/AllenAI/SciBERT.git',
    'git@github.com:allenai/scibert.git',
    'ssh://git@github.com/allenai/scibert',
    'https://github.com/allenai/scibert/tree/master/scripts#readme',
    'github.com/allenai/scibert',
    'allenai/scibert',
  ])('lists its papers: %s', async (url) => {
    const { exitCode, out } = await pwc(['code', url, '--columns', 'arxiv_id,repo_url,is_official']);
    expect([exitCode, out]).toEqual([
      0,
      'arxiv_id\trepo_url\tis_official\n1903.10676\thttps://github.com/allenai/scibert\ttrue\n',
    ]);
  });

  test('has those papers too that name it on a leaderboard only', async () => {
    const { out } = await pwc('code https://github.com/5vision/DARQN/ --columns paper_title,repo_url --csv');
    expect(out.split('\n')[1]).toMatch(
      /^Deep Attention Recurrent Q-Network,https:\/\/github\.com\/5vision\/darqn$/i,
    );
  });

  test('gives the papers as ids', async () => {
    expect((await pwc('code https://github.com/allenai/scibert --ids')).out).toBe('1903.10676\n');
  });
});

describe('pwc code -', () => {
  test('answers each line in its turn, with the line in front', async () => {
    const { exitCode, rows, err } = await lines('allenai/scibert\n1901.08746\n', ['--limit', '2']);
    expect({ exitCode, rows, err }).toEqual({
      exitCode: 0,
      rows: [
        'allenai/scibert\t1903.10676\thttps://github.com/allenai/scibert',
        '1901.08746\t1901.08746\thttps://github.com/dmis-lab/biobert',
      ],
      err: '',
    });
  });

  test('names lines without an answer on stderr, answers the rest and ends with 1', async () => {
    const { exitCode, rows, err } = await lines(
      'nothing of the kind\r\n\r\nhttps://github.com/allenai/scibert\r\nlanguage\r\n',
    );
    expect({ exitCode, rows, err }).toEqual({
      exitCode: 1,
      rows: ['https://github.com/allenai/scibert\t1903.10676\thttps://github.com/allenai/scibert'],
      err: `pwc: line 1: no paper matches "nothing of the kind"
pwc: line 4: "language" fits 4 papers: language-models-are-unsupervised-multitask, 2005.14165, 1612.08083, …
pwc: note: no answer to 2 of 3 lines
`,
    });
  });

  test('takes the best of several with --first', async () => {
    const { exitCode, rows, err } = await lines('language', ['--first', '--limit', '1']);
    expect([exitCode, rows.length, err]).toEqual([0, 1, '']);
  });

  test('has a row without a repository for a paper that has none', async () => {
    expect(await lines('1904.13300\n')).toEqual({ exitCode: 0, rows: ['1904.13300\t1904.13300\t'], err: '' });
  });

  test('of nothing is an empty list', async () => {
    expect(await lines('\n \n')).toEqual({ exitCode: 0, rows: [], err: 'pwc: note: nothing found\n' });
  });

  test('shows what a line may do to a terminal as words', async () => {
    const { err } = await pwc('code -', { stdin: 'evil\u001b[2J name\n' });
    expect(err).toContain('pwc: line 1: no paper matches "evil\\x1b[2J name"\n');
  });
});

test('a repository is named in the heading, and not a folder of it that the first paper links', async () => {
  const { path } = await archiveOf({
    links: ['one', 'two'].map((name) => ({
      paper_url: `https://paperswithcode.com/paper/${name}`,
      paper_title: name,
      repo_url: `https://github.com/Owner/Tools/tree/main/${name}/`,
    })),
  });
  const { out } = await pwc(['code', 'owner/tools', '--archive', path], terminal());
  expect(out.split('\n')[0]).toBe('https://github.com/Owner/Tools: 2 papers');
});
