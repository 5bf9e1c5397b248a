import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { print } from '../../../src/output/print/print.ts';
import { ClosedPipe } from '../../../src/runtime.ts';
import { fakeRuntime } from '../../helpers/runtime.ts';
import { countedRows, entries, entry, names, samplePage } from '../reports.ts';
import { letters, printed } from './printing.ts';

describe('without --format', () => {
  test('a list is a table on a terminal and TSV in a pipe', async () => {
    expect((await printed(letters(), {}, { tty: true })).out).toBe('NAME\na\nb\n');
    expect((await printed(letters())).out).toBe('name\na\nb\n');
  });

  test('an export is CSV in both', async () => {
    const list = { ...names(['a,b']), isExport: true };
    expect((await printed(list, {}, { tty: true })).out).toBe('name\n"a,b"\n');
    expect((await printed(list)).out).toBe('name\n"a,b"\n');
  });

  test('a page that is text for people stays text in a pipe, all of it', async () => {
    const { out } = await printed(samplePage());
    expect(out.split('\n')[0]).toBe('A Language Model for Papers');
    expect(out).toContain('SciBERT (Base Vocab)');
  });

  test('a page that is a leaderboard is TSV of its main list in a pipe', async () => {
    const { out } = await printed(samplePage({ inPipe: 'tsv' }));
    expect(out.split('\n')[0]).toBe('name\ttags\tscore\tofficial\textra');
  });

  test('a terminal has its own width', async () => {
    const long = () => names(['word '.repeat(30)]);
    const { out } = await printed(long(), {}, { tty: { columns: 30, rows: 9 } });
    expect(out).toBe('NAME\nword word word word word word…\n');
  });
});

describe('--format', () => {
  test('stands above what suits the place', async () => {
    expect((await printed(letters(), { format: 'ndjson' }, { tty: true })).out).toBe(
      '{"name":"a"}\n{"name":"b"}\n',
    );
    expect((await printed(letters(), { format: 'table' })).out).toBe('NAME\na\nb\n');
    expect((await printed(letters(), { format: 'csv', output: '-' })).out).toBe('name\na\nb\n');
  });

  test('shows control characters as words when machine formats meet a terminal, and only then', async () => {
    const evil = () => names(['x\u001b[31m\u202e']);
    expect((await printed(evil(), { format: 'csv' }, { tty: true })).out).toBe('name\nx\\x1b[31m\\u202e\n');
    expect((await printed(evil(), { format: 'csv' })).out).toBe('name\nx\u001b[31m\u202e\n');
  });

  test('comes in colour only where colour belongs', async () => {
    const world = { tty: true, env: {} };
    expect((await printed(letters(), {}, world)).out).toBe('\u001b[2mNAME\u001b[22m\na\nb\n');
    expect((await printed(letters(), { color: 'never' }, world)).out).toBe('NAME\na\nb\n');
    expect((await printed(letters(), { format: 'tsv', color: 'always' }, world)).out).toBe('name\na\nb\n');
  });
});

describe('--columns, --sort and --limit', () => {
  test('act on the main list in every format', async () => {
    const list = () => entries([entry('a', { score: 9.5 }), entry('b', { score: 10 }), entry('c')]);
    const options = { columns: ['score', 'name'], sort: '-score', limit: 2 };
    const outputs: Record<string, string> = {
      table: 'SCORE ↑  NAME\n     10  b\n    9.5  a\n',
      csv: 'score,name\n10,b\n9.5,a\n',
      tsv: 'score\tname\n10\tb\n9.5\ta\n',
      json: '[\n  {"score": 10, "name": "b"},\n  {"score": 9.5, "name": "a"}\n]\n',
      ndjson: '{"score":10,"name":"b"}\n{"score":9.5,"name":"a"}\n',
      markdown: '| score | name |\n| ----: | :--- |\n|    10 | b    |\n|   9.5 | a    |\n',
    };
    for (const [format, expected] of Object.entries(outputs)) {
      expect((await printed(list(), { ...options, format: format as 'csv' })).out).toBe(expected);
    }
  });

  test('leave the rest of a page in JSON as it is', async () => {
    const { out } = await printed(samplePage(), { format: 'json', columns: ['score'], limit: 1 });
    const page = JSON.parse(out);
    expect(Object.keys(page)).toEqual(samplePage().fields.map((field) => field.key));
    expect(page.results).toEqual([{ score: 83.64 }]);
    expect(page.repositories).toHaveLength(2);
  });

  test('draw the main list of a page alone when its columns are chosen', async () => {
    const { out } = await printed(samplePage(), { columns: ['official', 'name'], limit: 2 }, { tty: true });
    expect(out).toBe(
      [
        'OFFICIAL  NAME',
        '          SciBERT (Finetune)',
        'true      SciBERT (SciVocab)',
        '',
        '2 of 3 (--limit 0 for all)',
        '',
      ].join('\n'),
    );
  });

  test('make TSV of a page in a pipe when its columns are chosen, so that nothing is cut', async () => {
    expect((await printed(samplePage(), { columns: ['score'] })).out).toBe('score\n83.64\n76.12\n73.7\n');
  });

  test('keep a page whole when it is only sorted', async () => {
    const { out } = await printed(samplePage(), { sort: 'score' }, { tty: true });
    expect(out).toContain('CODE (2 repositories)');
    expect(out.indexOf('Base Vocab')).toBeLessThan(out.indexOf('SciVocab'));
  });

  test('that make no sense are refused before anything is written', async () => {
    const runtime = fakeRuntime();
    for (const options of [{ columns: ['nam'] }, { sort: 'x' }, { limit: -1 }, { limit: 1.5 }]) {
      const attempt = print({ ...names([]), notes: ['never told'] }, { color: 'auto', ...options }, runtime);
      await expect(attempt).rejects.toMatchObject({ kind: 'usage' });
    }
    expect(runtime.out() + runtime.err()).toBe('');
  });
});

describe('--ids', () => {
  test('prints one id a line and skips rows without one', async () => {
    const { out } = await printed(names(['1903.10676', null, 'a\nb']), { ids: true }, { tty: true });
    expect(out).toBe('1903.10676\na b\n');
  });

  test('keeps the blanks of an id, and lets no control character to a terminal', async () => {
    const ids = names([' a', 'a  b ', 'a\tb', 'a\u0085b\r\nc', 'a\u202eb']);
    expect((await printed(ids, { ids: true })).out).toBe(' a\na  b \na\tb\na b c\na\u202eb\n');
    expect((await printed(ids, { ids: true }, { tty: true })).out).toBe(
      ' a\na  b \na\tb\na b c\na\\u202eb\n',
    );
  });

  test('obeys --sort and --limit', async () => {
    expect((await printed(samplePage(), { ids: true, sort: 'score', limit: 1 })).out).toBe(
      'SciBERT (Base Vocab)\n',
    );
  });

  test('of rows without ids is a usage error', async () => {
    await expect(printed(entries([]), { ids: true })).rejects.toBeInstanceOf(UserError);
  });
});

describe('notes', () => {
  test('go to stderr, one line each', async () => {
    const report = { ...letters(), notes: ['read "x" as y', 'evil\u001b[2J\nnote'] };
    expect((await printed(report)).err).toBe('pwc: note: read "x" as y\npwc: note: evil\\x1b[2J note\n');
  });

  test('are silent with --quiet', async () => {
    expect((await printed({ ...names([]), notes: ['x'] }, { quiet: true })).err).toBe('');
  });

  test('tell of a list that is empty, in every format, while stdout has what the format has for nothing', async () => {
    const outputs = { table: 'NAME\n', csv: 'name\n', tsv: 'name\n', json: '[]\n', ndjson: '' };
    for (const [format, expected] of Object.entries(outputs)) {
      const { out, err } = await printed(names([]), { format: format as 'csv' });
      expect({ format, out, err }).toEqual({ format, out: expected, err: 'pwc: note: nothing found\n' });
    }
  });

  test('tell of a bibliography of no rows too, and not of one that has its papers elsewhere', async () => {
    const cited = (more = {}) => ({ ...names([]), bibliography: { citation: () => null, ...more } });
    expect(await printed(cited(), { format: 'bibtex' })).toEqual({
      out: '',
      err: 'pwc: note: nothing found\n',
    });
    expect(await printed(cited({ papers: () => [] }), { format: 'bibtex' })).toEqual({ out: '', err: '' });
  });

  test('do not call a page empty whose main list is', async () => {
    const main = names([]);
    const page = samplePage({ main, fields: [{ key: 'results', value: main }], blocks: [] });
    expect((await printed(page, { format: 'tsv' })).err).toBe('');
  });
});

describe('a reader that goes away', () => {
  test('ends the output with ClosedPipe, and no further row is read', async () => {
    for (const format of ['csv', 'tsv', 'ndjson', 'json', 'markdown', 'table'] as const) {
      const counted = countedRows(1_000_000);
      const columns = [{ key: 'text', type: 'text' as const, cell: () => 'x'.repeat(100) }];
      const report = entries([], { rows: counted.rows, columns });
      const runtime = fakeRuntime({ closeAfter: 10 });
      await expect(print(report, { color: 'auto', format }, runtime)).rejects.toThrow(ClosedPipe);
      expect(counted.read()).toBeLessThan(2001);
      expect(counted.isClosed()).toBe(true);
      expect(runtime.outBytes()).toHaveLength(10);
    }
  });
});
