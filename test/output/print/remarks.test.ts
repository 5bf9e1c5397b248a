import { describe, expect, test } from 'vitest';
import { names, samplePage } from '../reports.ts';
import { letters, printed } from './printing.ts';

describe('remarks', () => {
  const remarked = () => ({ ...letters(), remarks: ['mind the order'] });

  test('stand under the table on a terminal, also where columns were chosen', async () => {
    const expected = { out: 'NAME\na\nb\n\nNote: mind the order\n', err: '' };
    expect(await printed(remarked(), {}, { tty: true })).toEqual(expected);
    expect(await printed(remarked(), { columns: ['name'] }, { tty: true })).toEqual(expected);
    const main = names(['a', 'b']);
    const page = samplePage({ main, fields: [{ key: 'results', value: main }], remarks: ['mind the order'] });
    expect(await printed(page, { columns: ['name'] }, { tty: true })).toEqual(expected);
  });

  test('are notes elsewhere', async () => {
    const err = 'pwc: note: mind the order\n';
    expect(await printed(remarked())).toEqual({ out: 'name\na\nb\n', err });
    expect(await printed(remarked(), { format: 'csv' }, { tty: true })).toEqual({ out: 'name\na\nb\n', err });
    expect(await printed(remarked(), { ids: true }, { tty: true })).toEqual({ out: 'a\nb\n', err });
  });

  test('are silent with --quiet', async () => {
    expect(await printed(remarked(), { quiet: true }, { tty: true })).toEqual({
      out: 'NAME\na\nb\n',
      err: '',
    });
  });
});
