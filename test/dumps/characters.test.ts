import { describe, expect, test } from 'vitest';
import { drawLeaderboards, readBroken } from './reading.ts';

describe('characters', () => {
  test('broken UTF-8 becomes U+FFFD and is counted; one that was there is not', async () => {
    const { items, replaced, error } = await readBroken('invalid-utf8', 'papers');
    expect(items.map((item) => item.value.title)).toEqual([
      'A Paper That Does Not Exist: Caf\ufffd',
      '\ufffd was there before, \ufffd\ufffd\ufffd',
    ]);
    expect(items[1]?.value.abstract).toBe('Nobody wrote it, naïvely.');
    expect({ replaced, error }).toEqual({ replaced: 4, error: null });
  });

  test('half a surrogate pair becomes U+FFFD and is counted, in names of metrics too', async () => {
    const papers = await readBroken('lone-surrogates', 'papers');
    expect(papers.items.map((item) => [item.value.title, item.value.abstract])).toEqual([
      ['high \ufffd low \ufffd pair 😀 backslash \\ud83d twice \ufffd😀', 'It ends on \ufffd'],
    ]);
    expect(papers.replaced).toBe(4);
    const evaluations = await readBroken('lone-surrogates', 'evaluations');
    expect(drawLeaderboards(evaluations.items)).toEqual([
      'Invented Task | Invented Dataset | Score \ufffd',
      '  Invented Model: Score \ufffd=1',
    ]);
    expect(evaluations.replaced).toBe(2);
  });

  test('a byte order mark and CR LF do no harm, and line ends inside texts stay', async () => {
    const papers = await readBroken('bom-crlf', 'papers');
    const methods = await readBroken('bom-crlf', 'methods');
    expect(papers.items.map((item) => item.value.abstract)).toEqual(['Two\r\nlines.', 'Nobody wrote it.']);
    expect(methods.items.map((item) => item.value.name)).toEqual(['Invented Method']);
    expect([papers.error, methods.error]).toEqual([null, null]);
  });

  test('names come out exactly as they are, whatever they hold', async () => {
    const papers = await readBroken('hostile-names', 'papers');
    const names = papers.items.map((item) => item.value.title);
    expect(names).toHaveLength(30);
    expect(names).toContain("'; DROP TABLE paper; --");
    expect(names).toContain('nul \0 bell \x07 backspace \b delete \x7f c1 \x9b31m');
    expect(names).toContain('  edge blanks  ');
    expect(papers.items.map((item) => item.value.methods)).toEqual(names.map((name) => [name]));
    const methods = await readBroken('hostile-names', 'methods');
    expect(methods.items.map((item) => item.value.name)).toEqual(names);
    const datasets = await readBroken('hostile-names', 'datasets');
    expect(datasets.items.map((item) => item.value.variants)).toEqual(names.map((name) => [name]));
    const links = await readBroken('hostile-names', 'links');
    expect(links.items.map((item) => item.value.repositoryUrl)).toEqual(
      names.map((name) => `https://example.org/hostile/${name}`),
    );
    const { items } = await readBroken('hostile-names', 'evaluations');
    const tables = items.flatMap((item) => (item.kind === 'leaderboard' ? [item.value] : []));
    expect(
      tables.map((table) => [
        table.task,
        table.dataset,
        table.metrics[0],
        table.rows[0]?.scores.get(table.dataset),
      ]),
    ).toEqual(names.map((name) => [name, name, name, '1']));
    expect(tables.map((table) => table.rows[0]?.model)).toEqual(
      names.map((name) => (name === 'None' ? null : name)),
    );
  });
});
