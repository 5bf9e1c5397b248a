import { describe, expect, test } from 'vitest';
import type { PrintOptions } from '../../../src/output/print/options.ts';
import { print } from '../../../src/output/print/print.ts';
import type { Report } from '../../../src/output/report.ts';
import { type FakeWorld, fakeRuntime } from '../../helpers/runtime.ts';
import { names, samplePage } from '../reports.ts';

async function printed(report: Report, options: Partial<PrintOptions> = {}, world: FakeWorld = {}) {
  const runtime = fakeRuntime({ env: { NO_COLOR: '1' }, ...world });
  await print(report, { color: 'auto', ...options }, runtime);
  return { out: runtime.out(), err: runtime.err() };
}

const letters = () => names(['a', 'b']);

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
