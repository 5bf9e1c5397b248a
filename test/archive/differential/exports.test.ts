import { describe, expect, test } from 'vitest';
import { readInfo } from '../../../src/archive/info.ts';
import { exportCommand } from '../../../src/commands/export.ts';
import { mainList } from '../../../src/output/report.ts';
import { SAMPLE_FOLDER, sampleArchive } from '../../helpers/archive.ts';
import { readNaiveArchive } from '../../helpers/naive/archive.ts';
import * as naive from '../../helpers/naive/exports.ts';
import { rankBoards } from '../../helpers/naive/leaderboards.ts';
import { exportTasks } from '../../helpers/naive/tasks.ts';
import { fakeRuntime } from '../../helpers/runtime.ts';

const archive = await sampleArchive();
const plain = readNaiveArchive(SAMPLE_FOLDER);
const rankings = rankBoards(plain);

/** What `pwc export` gives, as objects under the keys of its columns. */
async function exportRows(collection: string): Promise<naive.Row[]> {
  const context = {
    runtime: fakeRuntime(),
    archivePath: undefined,
    limit: undefined,
    quiet: true,
    archive: async () => archive,
  };
  const report = await exportCommand.run(context, [collection], {});
  if (report === null || report.kind === 'document' || report.kind === 'folder')
    throw new Error(`nothing exported for ${collection}`);
  const { columns, rows } = mainList(report);
  return Array.from(rows, (row) => Object.fromEntries(columns.map(({ key, cell }) => [key, cell(row)])));
}

/** Tasks by name, with their areas and parents in the order of the alphabet. */
function sortTasks(rows: readonly naive.Row[]): naive.Row[] {
  const sorted = (cell: unknown) => [...(cell as string[])].sort();
  return rows
    .toSorted((a, b) => (String(a.name) < String(b.name) ? -1 : 1))
    .map((row) => ({ ...row, areas: sorted(row.areas), parents: sorted(row.parents) }));
}

describe('an export has every row that the dumps have', () => {
  test.each([
    ['papers', naive.exportPapers(plain)],
    ['code', naive.exportCode(plain)],
    ['results', naive.exportResults(rankings)],
    ['leaderboards', naive.exportLeaderboards(rankings)],
    ['datasets', naive.exportDatasets(plain)],
    ['methods', naive.exportMethods(plain)],
  ])('of %s', async (collection, expected) => {
    expect(expected.length).toBeGreaterThan(0);
    expect(await exportRows(collection)).toEqual(expected);
  });

  test('of tasks, with areas, parents and counts', async () => {
    expect(sortTasks(await exportRows('tasks'))).toEqual(sortTasks(exportTasks(plain)));
  });
});

test('the columns of an export stand in the order of the documentation', async () => {
  const rows = await Promise.all(['results', 'tasks', 'methods'].map(exportRows));
  expect(rows.map(([first]) => Object.keys(first ?? {}))).toEqual(
    [naive.exportResults(rankings), exportTasks(plain), naive.exportMethods(plain)].map(([first]) =>
      Object.keys(first ?? {}),
    ),
  );
});

test('the counts of an archive are those of its dumps', () => {
  expect(readInfo(archive).counts).toEqual(naive.countAll(plain));
});
