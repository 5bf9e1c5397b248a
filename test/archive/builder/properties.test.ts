import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { readAllTasks } from '../../../src/archive/catalogue/catalogue.ts';
import { readInfo } from '../../../src/archive/info.ts';
import { readLeaderboard, readLeaderboardSummaries } from '../../../src/archive/leaderboards/leaderboards.ts';
import { readPaperResults } from '../../../src/archive/leaderboards/results.ts';
import {
  archiveOf,
  importFolder,
  SAMPLE_FOLDER,
  sampleArchive,
  temporaryFolder,
  writeDumps,
} from '../../helpers/archive.ts';
import { generateDumps, shuffleTasks } from '../../helpers/generated-dumps.ts';
import { createRandom } from '../../helpers/random.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];

/** All leaderboards by task and dataset, with ranks; ids and places depend on the order of the dump. */
function drawLeaderboards(archive: Archive): unknown[] {
  const ranks =
    archive.all(`SELECT task.name AS task, dataset_name AS dataset, position, metric, rank FROM score
    JOIN result ON result.id = score.result JOIN leaderboard ON leaderboard.id = result.leaderboard
    JOIN task ON task.id = leaderboard.task ORDER BY 1, 2, 3, 4`);
  const boards = readLeaderboardSummaries(archive).map(({ id, bestPaper: _, ...summary }) => {
    const { entries, metrics } = readLeaderboard(archive, id);
    return {
      summary,
      metrics,
      entries: entries.map(({ paper, ...entry }) => ({ ...entry, hasPaper: paper !== null })),
    };
  });
  return [boards, ranks];
}

function drawTasks(archive: Archive): unknown[] {
  return [...readAllTasks(archive)]
    .map((task) => ({ ...task, parents: [...task.parents].sort() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Every table of an archive but the full text, rows in the order of all their columns. */
function dumpTables(archive: Archive): Record<string, unknown[]> {
  const tables = archive.all<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'paper_text%' AND name NOT LIKE 'search_text%' ORDER BY name",
  );
  const read = (name: string) => {
    const columns = archive.all(`SELECT * FROM pragma_table_info('${name}')`).map((_, index) => index + 1);
    return archive.all(`SELECT * FROM ${name} ORDER BY ${columns.join(', ')}`);
  };
  return Object.fromEntries(tables.map(({ name }) => [name, read(name)]));
}

/** Asks the full text to compare itself with its own index; throws where they differ. */
function checkFullText(archive: Archive): { readonly papers: unknown; readonly texts: unknown } {
  const copy = join(temporaryFolder(), 'copy.db');
  copyFileSync(archive.path, copy);
  const database = new DatabaseSync(copy);
  try {
    database.exec("INSERT INTO paper_text (paper_text) VALUES ('integrity-check')");
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    const count = (table: string) => database.prepare(`SELECT COUNT(*) AS n FROM ${table}`).get()?.n;
    return { papers: count('paper'), texts: count('paper_text_docsize') };
  } finally {
    database.close();
  }
}

describe.each(SEEDS)('generated dumps %i', (seed) => {
  const dumps = generateDumps(seed);

  test('give the same leaderboards in any order of the tasks', async () => {
    const archive = await archiveOf(dumps);
    const random = createRandom(seed);
    const shuffled = await archiveOf({ ...dumps, evaluations: shuffleTasks(dumps.evaluations, random) });
    const hangTwice = {
      what: 'leaderboards that hang at several places of the task tree',
      count: expect.any(Number),
    };
    expect(readInfo(archive).merged).toContainEqual(hangTwice);
    expect(drawLeaderboards(shuffled)).toEqual(drawLeaderboards(archive));
    expect(drawTasks(shuffled)).toEqual(drawTasks(archive));
  });

  test('give an archive whose full text and whose pages are sound, with a text for each paper', async () => {
    const { papers, texts } = checkFullText(await archiveOf(dumps));
    expect(papers).toBeGreaterThan(30);
    expect(texts).toBe(papers);
  });

  test('give ranks that count the better scores', async () => {
    const archive = await archiveOf(dumps);
    const wrong =
      archive.all(`SELECT own.result, own.metric, own.rank FROM score AS own JOIN result ON result.id = own.result
      JOIN metric ON metric.leaderboard = result.leaderboard AND metric.position = own.metric
      WHERE own.rank IS NOT (CASE WHEN own.value IS NULL THEN NULL ELSE 1 + (
        SELECT COUNT(*) FROM score AS other JOIN result AS rival ON rival.id = other.result
        WHERE rival.leaderboard = result.leaderboard AND other.metric = own.metric
          AND iif(metric.direction = 'higher', other.value > own.value, other.value < own.value)) END)`);
    expect(wrong).toEqual([]);
    const ids = archive.all<{ id: number }>('SELECT id FROM paper').map(({ id }) => id);
    const scores = archive.first<{ n: number }>(
      'SELECT COUNT(*) AS n FROM score JOIN result ON result.id = score.result WHERE paper IS NOT NULL',
    );
    expect(ids.flatMap((id) => readPaperResults(archive, id))).toHaveLength(scores?.n ?? -1);
  });
});

/** The tables of an archive without the time of its import. */
function withoutTime(archive: Archive): Record<string, unknown[]> {
  const tables = dumpTables(archive);
  const isTime = (row: unknown) => (row as { key: string }).key === 'built_at';
  return { ...tables, archive_info: tables.archive_info?.filter((row) => !isTime(row)) ?? [] };
}

/** The words of the full text with the papers and places where they stand. */
function readFullText(archive: Archive): unknown[] {
  const database = new DatabaseSync(archive.path);
  try {
    database.exec('CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, paper_text, instance)');
    return database.prepare('SELECT term, doc, col, "offset" FROM temp.words ORDER BY 1, 2, 3, 4').all();
  } finally {
    database.close();
  }
}

test('dumps that are imported twice give the same archive, the time of the import aside', async () => {
  for (const path of [writeDumps(generateDumps(7)), SAMPLE_FOLDER]) {
    const first = await importFolder(path, '2025-01-01T00:00:00Z');
    const second = await importFolder(path, '2026-02-02T00:00:00Z');
    const times = [first, second].map((archive) => readInfo(archive).builtAt);
    expect(times).toEqual(['2025-01-01T00:00:00.000Z', '2026-02-02T00:00:00.000Z']);
    expect(withoutTime(second)).toEqual(withoutTime(first));
    const filled = Object.values(dumpTables(first)).filter((rows) => rows.length > 0);
    expect(filled.length).toBeGreaterThan(15);
  }
});

test('two threads build the same archive as one', async () => {
  const alone = await sampleArchive();
  const together = await importFolder(SAMPLE_FOLDER, '2025-07-28T12:00:00Z', true);
  expect(dumpTables(together)).toEqual(dumpTables(alone));
  const words = readFullText(together);
  expect(words).toEqual(readFullText(alone));
  expect(words.length).toBeGreaterThan(1000);
  expect(checkFullText(together)).toEqual(checkFullText(alone));
});

test('the sample is sound', async () => {
  const { papers, texts } = checkFullText(await sampleArchive());
  expect(texts).toBe(papers);
});
