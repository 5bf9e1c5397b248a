import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/archive.ts';
import { printed, pwc, terminal } from '../helpers/pwc.ts';
import { answers } from './answers.ts';
import { linesOf, mainOf } from './readers.ts';

const folder = temporaryFolder();

const sampleNote =
  'pwc: note: answering from the bundled sample (594 papers); your own: pwc import <folder of dumps>\n';

describe.each(answers)('where no format is asked for, pwc $line', (answer) => {
  const { line, kind, inPipe } = answer;

  test(`is ${inPipe} in a pipe and in a file whose ending says nothing`, async () => {
    const out = await printed(line);
    expect(out).toBe(await printed(`${line} --format ${inPipe === 'text' ? 'table' : inPipe}`));
    const file = join(folder, `${answers.indexOf(answer)}`);
    expect((await pwc(`${line} -o ${file}`)).exitCode).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(out);
  });

  test(`is ${kind === 'export' ? 'csv' : inPipe === 'bibtex' ? inPipe : 'a screen'} on a terminal`, async () => {
    const asked = kind === 'export' ? 'csv' : inPipe === 'bibtex' ? inPipe : 'table';
    expect(await printed(line, terminal())).toBe(await printed(`${line} --format ${asked}`, terminal()));
  });

  test('says on stderr that the sample answers, and with --quiet nothing', async () => {
    const told = await pwc(line);
    expect(told.err.startsWith(sampleNote)).toBe(true);
    expect(told.err.slice(sampleNote.length)).toBe(notes[line] ?? '');
    expect(await pwc(`${line} --quiet`)).toEqual({ ...told, err: '' });
  });
});

/** What some answers say beside their rows. */
const notes: Readonly<Record<string, string>> = {
  paper: 'pwc: note: 413 of the papers have no entry of their own: only results or code links name them.\n',
  'rank "Face Anti-Spoofing" Replay-Attack':
    "pwc: note: the archive lists this leaderboard highest first, which does not fit EER; ranked with lower as better, by the metric's name (the other way: --higher-is-better)\n",
  'rank ner bc5cdr --score 89.2 --min F1=88':
    'pwc: note: 89.2 would be rank 3 of 5 by F1: better than 2 rows, worse than 2 rows\n',
  'compare scibert biobert':
    'pwc: note: "scibert" and "biobert" name papers and models, and are read as the papers (--as model)\n',
  'bib refs.bib':
    'pwc: note: 3 of 5 entries found; not in the archive: knuth; uncertain, and left as it is: resnet\n',
};

describe('a list on a terminal', () => {
  test('has 30 rows, and says how many there are and how to get them', async () => {
    const [, ...lines] = linesOf(await printed('rank', terminal()));
    const end = lines.indexOf('');
    expect(end).toBe(30);
    expect(lines[end + 1]).toBe('30 of 58 (--limit 0 for all)');
  });

  test('is a leaderboard cut in the same way', async () => {
    const lines = linesOf(await printed('rank image-classification imagenet', terminal()));
    expect(lines.slice(lines.indexOf('') + 2).indexOf('')).toBe(30);
    expect(lines).toContain('30 of 199 (--limit 0 for all)');
  });

  test('is whole with --limit 0', async () => {
    const lines = linesOf(await printed('rank --limit 0', terminal()));
    expect(lines.indexOf('')).toBe(59);
    expect(lines.filter((line) => line.includes('--limit'))).toEqual([]);
  });
});

describe('a pipe', () => {
  test.each(answers)('gets every row of pwc $line', async (answer) => {
    const rows = mainOf(answer, await printed(`${answer.line} --json`)).length;
    expect(mainOf(answer, await printed(`${answer.line} --limit 0 --json`))).toHaveLength(rows);
    if (answer.inPipe === 'tsv') expect(linesOf(await printed(answer.line))).toHaveLength(rows + 1);
  });

  test('gets every list of the page of a paper in full, and no hints', async () => {
    const out = await printed('paper scibert');
    const { tasks, methods, repositories, results } = JSON.parse(await printed('paper scibert --json'));
    const flat = out.replace(/\s+/g, ' ');
    for (const name of [...tasks, ...methods]) expect(flat).toContain(name);
    for (const { repo_url } of repositories) expect(out).toContain(repo_url);
    const section = linesOf(out.slice(out.indexOf('\nRESULTS') + 1));
    expect(section.slice(2, section.indexOf(''))).toHaveLength(results.length);
    expect(out).not.toMatch(/\d+ more|in all:|pwc /);
  });

  test('gets every row of a table that was asked for', async () => {
    expect(linesOf(await printed('rank --format table'))).toHaveLength(59);
    const page = linesOf(await printed('rank image-classification imagenet --format table'));
    expect(page.slice(page.indexOf('') + 2)).toHaveLength(199);
  });

  test('gets the same page whatever the environment says of the terminal', async () => {
    const plain = await printed('paper scibert');
    expect(await printed('paper scibert', { env: { TERM: 'dumb', COLUMNS: '40', LANG: 'C' } })).toBe(plain);
  });
});

describe('a reader that stops reading', () => {
  test('ends the command with 0 and without a word', async () => {
    expect(await pwc('export results --quiet', { closeAfter: 10 })).toEqual({
      exitCode: 0,
      out: 'task,datas',
      err: '',
    });
  });
});
