import { describe, expect, test } from 'vitest';
import { archiveOf } from '../helpers/archive.ts';
import { printed, pwc, terminal } from '../helpers/pwc.ts';

const scibert = `@inproceedings{beltagy2019scibert,
  title = {{SciBERT}: A Pretrained Language Model for Scientific Text},
  author = {Iz Beltagy and Kyle Lo and Arman Cohan},
  booktitle = {IJCNLP 2019},
  year = {2019},
  eprint = {1903.10676},
  archivePrefix = {arXiv},
  url = {https://arxiv.org/abs/1903.10676v3}
}
`;
const keys = (text: string) => text.match(/(?<=^@\w+\{).*(?=,$)/gm);

describe('pwc cite', () => {
  test('is BibTeX in a pipe and on a terminal, by any name of the paper', async () => {
    expect(await printed('cite scibert')).toBe(scibert);
    expect(await printed('cite https://arxiv.org/abs/1903.10676v3', terminal())).toBe(scibert);
    expect(await printed('cite scibert a pretrained language')).toBe(scibert);
  });

  test('says what a mere part of a title was read as: "sciber" begins another word', async () => {
    const read = 'SciBERT: A Pretrained Language Model for Scientific Text (1903.10676)';
    for (const line of ['cite sciber', 'results sciber --csv']) {
      expect((await pwc(line)).err).toContain(`pwc: note: "sciber" is read as ${read}\n`);
    }
    expect((await pwc('cite sciber bert')).err).toContain(
      'pwc: note: 1 name is only a part of a title and is read: "sciber" as 1903.10676\n',
    );
  });

  test('takes several names, of which one of several words is quoted', async () => {
    expect(keys(await printed('cite scibert 1810.04805'))).toEqual(['beltagy2019scibert', 'devlin2019bert']);
    const quoted = await printed('cite "deep residual learning for image recognition" bert');
    expect(keys(quoted)).toEqual(['he2016deep', 'devlin2019bert']);
  });

  test('takes words for several papers where each names one, also where a title has all of them', async () => {
    expect(await printed('cite bert roberta --csv --columns key --no-headers -q')).toBe(
      'devlin2019bert\nliu2019roberta\n',
    );
  });

  test('cites nothing for words that only cite a paper: each of them might be a part of any title', async () => {
    expect(await pwc('cite Devlin et al., 2019 --quiet')).toEqual({
      exitCode: 1,
      out: '',
      err: `pwc: no paper matches "Devlin et al., 2019". By its author:
     pwc author "Jacob Devlin" --since 2018 --until 2019
`,
    });
    expect(await pwc('cite he 2016 deep residual --quiet')).toEqual({
      exitCode: 1,
      out: '',
      err: `pwc: no paper matches "he 2016 deep residual". The nearest:
     pwc cite 1512.03385  Deep Residual Learning for Image Recognition (2015, 4 results, 10 repositories)
     pwc cite 1611.05431  Aggregated Residual Transformations for Deep Neural Networks (2016, 1 result, 7 repositories)
`,
    });
  });

  test('answers lines of stdin, tells what names no paper, and ends with 1', async () => {
    const { exitCode, out, err } = await pwc('cite - --csv --columns query,key', {
      stdin: 'scibert\n\nno such paper\n1810.04805\n',
    });
    expect(out).toBe('query,key\nscibert,beltagy2019scibert\n1810.04805,devlin2019bert\n');
    expect(err).toContain('pwc: line 3: no paper matches "no such paper"\n');
    expect(err).toContain('pwc: note: no paper for 1 of 3 names\n');
    expect(exitCode).toBe(1);
  });

  test('tells also with --quiet which of several typed names means nothing, and not as a note', async () => {
    expect(await pwc('cite scibert nope1q 1810.04805 --columns key --csv --quiet')).toMatchObject({
      exitCode: 1,
      out: 'key\nbeltagy2019scibert\ndevlin2019bert\n',
      err: 'pwc: no paper matches "nope1q"\n',
    });
  });

  test('tells which names of a list fit other papers too, unless the best was asked for', async () => {
    const page = (name: string) => `https://paperswithcode.com/paper/${name}`;
    const titles = ['Twin Nets', 'Twin Trees', 'Lone Net'];
    const { path } = await archiveOf({
      papers: titles.map((title, index) => ({ paper_url: page(`p${index}`), title })),
      links: [1, 2, 3].map((number) => ({
        paper_url: page('p0'),
        paper_title: titles[0],
        repo_url: `https://github.com/a/b${number}`,
      })),
    });
    const asked = { stdin: 'twin\nlone net\n' };
    for (const line of ['cite - --columns query,title', 'code - --columns query,paper_title']) {
      const { exitCode, err } = await pwc(`${line} --csv --archive ${path}`, asked);
      expect([exitCode, err]).toEqual([
        0,
        'pwc: note: 1 name fits several papers and is read as the best known of them: "twin" as p0\n',
      ]);
      expect((await pwc(`${line} --csv --first --archive ${path}`, asked)).err).toBe('');
    }
  });

  test('has years as numbers, as all other commands have', async () => {
    const cited = JSON.parse(await printed('cite scibert 1810.04805 --json --columns arxiv_id,year'));
    expect(cited).toEqual([
      { arxiv_id: '1903.10676', year: 2019 },
      { arxiv_id: '1810.04805', year: 2019 },
    ]);
  });

  test('says of a single name that means nothing what is near it', async () => {
    const { exitCode, out, err } = await pwc('cite scibertt');
    expect([exitCode, out]).toEqual([1, '']);
    expect(err).toContain('pwc cite 1903.10676');
  });

  test('has one key for a paper whatever stands beside it, in every format', async () => {
    const board = keys(await printed('rank ner bc5cdr -f bibtex'));
    const table = await printed('rank ner bc5cdr -f latex');
    expect(new Set(table.match(/(?<=\\cite\{)\w+/g))).toEqual(new Set(board));
    expect(board).toContain('beltagy2019scibert');
    const rows = (await printed('rank ner bc5cdr --csv --columns cite --no-headers')).trim().split('\n');
    expect(new Set(rows)).toEqual(new Set(board));
  });

  test.each(['paper scibert', 'results scibert', 'results scibert --distinct', 'model "SciBERT (SciVocab)"'])(
    'has in each row of pwc %s as LaTeX the key of its paper',
    async (line) => {
      const rows = (await printed(`${line} --format latex`))
        .split('\n')
        .filter((text) => text.includes(' & '));
      expect(rows.length).toBeGreaterThan(3);
      expect(rows[0]).toMatch(/^(?:Task|Dataset) .* & Cite \\\\$/);
      for (const row of rows.slice(1)) expect(row).toMatch(/ & \\cite\{beltagy2019scibert\} \\\\$/);
      expect(await printed(`${line} --limit 1 --columns rank,cite --csv`)).toBe(
        'rank,cite\n1,beltagy2019scibert\n',
      );
    },
  );

  test.each(['task "Sentence Classification"', 'dataset SciCite', 'rank SciCite'])(
    'has in pwc %s the papers of the best results, under the same keys',
    async (line) => {
      const cited = (await printed(`${line} --format latex`)).match(/(?<=\\cite\{)\w+/g) ?? [];
      expect(cited).toContain('beltagy2019scibert');
      expect(keys(await printed(`${line} --format bibtex`))).toEqual([...new Set(cited)]);
    },
  );

  test('has of a chart the records and their papers, under the same keys', async () => {
    const line = 'chart image-classification imagenet';
    const { points } = JSON.parse(await printed(`${line} --json`));
    const records = points.filter(({ is_record }: { is_record: boolean }) => is_record);
    const table = await printed(`${line} --format latex`);
    const cited = table.match(/(?<=\\cite\{)\w+/g) ?? [];
    expect(cited).toHaveLength(records.length);
    expect(keys(await printed(`${line} --format bibtex`))).toEqual([...new Set(cited)]);
    expect(table.match(/\n20\d\d-/g)).toHaveLength(records.length);
    expect((await printed(`${line} --format latex --limit 2`)).match(/\\cite/g)).toHaveLength(2);
  });

  test.each(['paper scibert', 'results scibert', 'code scibert', 'model scibert'])(
    'is what the paper of pwc %s is as BibTeX',
    async (line) => {
      expect(await printed(`${line} --format bibtex`)).toBe(scibert);
    },
  );

  test.each([
    'export papers',
    'export results',
    'export code',
    'export leaderboards',
    'paper --task ner',
    'rank',
  ])('has each paper of pwc %s once', async (line) => {
    const found = keys(await printed(`${line} --format bibtex`)) ?? [];
    expect(found.length).toBeGreaterThan(3);
    expect(new Set(found).size).toBe(found.length);
  });

  test('cuts no letter of a long line in two', async () => {
    const { err } = await pwc('cite - --quiet', { stdin: `${'x'.repeat(79)}😀 and more` });
    expect(err.split('\n')[0]).toBe(`pwc: line 1: no paper matches "${'x'.repeat(79)}…"`);
  });

  test('says which answers have no papers', async () => {
    const { exitCode, err } = await pwc('export tasks --format bibtex --quiet');
    expect(exitCode).toBe(2);
    expect(err).toContain('bibtex is for papers');
  });
});
