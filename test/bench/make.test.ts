import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readInfo } from '../../src/archive/info.ts';
import { importFolder, temporaryFolder } from '../helpers/archive.ts';
import { makeArchive } from './make/archive.ts';
import type { WrittenDump } from './make/dump-file.ts';
import { makePapers } from './make/papers.ts';
import { planArchive } from './make/plan.ts';
import { type Board, collectBoards, type Place, readPlaces, readRecords, readText } from './make/reading.ts';
import type { Row } from './make/rows.ts';
import { createWorld } from './make/world.ts';

const SCALE = 0.001;
const plan = planArchive(SCALE);
type Fields = Readonly<Record<string, unknown>>;

let folder = '';
let places: readonly Place[] = [];
let boards: ReadonlyMap<string, Board> = new Map();
let rows: readonly Row[] = [];
let written: readonly WrittenDump[] = [];

beforeAll(async () => {
  folder = temporaryFolder();
  written = await makeArchive({ scale: SCALE, folder, seed: 1, isPacked: true });
  places = readPlaces(folder);
  boards = collectBoards(places);
  rows = [...boards.values()].flatMap((board) => board.sota.rows);
});

describe('the made archive', () => {
  test('is the same bytes for the same seed, and others for another', async () => {
    const again = temporaryFolder();
    const other = temporaryFolder();
    await makeArchive({ scale: SCALE, folder: again, seed: 1, isPacked: true });
    await makeArchive({ scale: SCALE, folder: other, seed: 2, isPacked: true });
    const bytes = (path: string) =>
      readdirSync(path).map((file) => readFileSync(join(path, file)).toString('base64'));
    expect(bytes(again)).toEqual(bytes(folder));
    expect(bytes(other).every((dump, index) => dump !== bytes(folder)[index])).toBe(true);
  });

  test('keeps the authors and dates of its first papers at another scale', () => {
    const first = (scale: number) =>
      makePapers(createWorld(scale, 1))
        .take(400)
        .map((paper) => paper as Fields)
        .map(({ authors, date }) => ({ authors, date }))
        .toArray();
    expect(first(0.002)).toEqual(first(0.001));
  });

  test('has the five dumps under their real names with the planned records', () => {
    expect(written.map(({ file, records }) => [file, records])).toEqual([
      ['papers-with-abstracts.json.gz', plan.papers],
      ['links-between-papers-and-code.json.gz', plan.links],
      ['evaluation-tables.json.gz', plan.topTasks],
      ['methods.json.gz', plan.methods],
      ['datasets.json.gz', plan.datasets],
    ]);
    expect(planArchive(1)).toMatchObject({
      papers: 576_261,
      links: 300_161,
      appearances: 15_000,
      rows: 160_100,
    });
  });

  test('is written as the archive is: indented by two, in ASCII, escaped in small letters', () => {
    for (const { file, uncompressed } of written) {
      const text = readText(folder, file.replace('.json.gz', ''));
      expect(text.length).toBe(uncompressed);
      expect(text).toMatch(/^\[\n {2}\{\n {4}"/);
      expect(text).not.toMatch(/[^\n -~]/);
      const escaped = JSON.stringify(JSON.parse(text), null, 2).replace(
        /[\u007f-\uffff]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
      expect(text === escaped).toBe(true);
    }
  });

  test('can be imported, and nothing of it is left out', async () => {
    const info = readInfo(await importFolder(folder));
    expect(info.leftOut).toEqual([]);
    expect(info.counts).toMatchObject({
      papers: plan.papers,
      datasets: plan.datasets,
      methods: plan.methods,
      leaderboards: boards.size,
      results: rows.length,
      values: rows.flatMap((row) => Object.keys(row.metrics)).length,
    });
    expect(info.counts.stubs).toBeGreaterThan(0);
  });

  test.each([
    [
      'papers-with-abstracts',
      'paper_url arxiv_id nips_id openreview_id title abstract short_abstract url_abs url_pdf proceeding authors tasks date conference_url_abs conference_url_pdf conference reproduces_paper methods',
    ],
    [
      'links-between-papers-and-code',
      'paper_url paper_title paper_arxiv_id paper_url_abs paper_url_pdf repo_url is_official mentioned_in_paper mentioned_in_github framework',
    ],
    ['evaluation-tables', 'categories datasets description source_link subtasks synonyms task'],
    [
      'methods',
      'url name full_name description paper introduced_year source_url source_title code_snippet_url num_papers collections',
    ],
    [
      'datasets',
      'url name full_name homepage description paper introduced_date warning modalities tasks languages variants num_papers data_loaders',
    ],
  ])('has the real keys in every record of %s', (name, keys) => {
    expect(new Set(readRecords(folder, name).map((record) => Object.keys(record).join(' ')))).toEqual(
      new Set([keys]),
    );
  });

  test('has the real keys on every leaderboard, row and method of a paper', () => {
    const keysOf = (values: readonly object[]) => [
      ...new Set(values.map((value) => Object.keys(value).join(' '))),
    ];
    const methods = readRecords<{ methods: object[] }>(folder, 'papers-with-abstracts').flatMap(
      (paper) => paper.methods,
    );
    expect(keysOf([...boards.values()])).toEqual([
      'dataset dataset_citations dataset_links description sota subdatasets',
    ]);
    expect(keysOf(rows)).toEqual([
      'code_links metrics model_links model_name paper_date paper_title paper_url uses_additional_data',
    ]);
    expect(keysOf(methods)).toEqual([
      'name full_name description introduced_year source_url source_title code_snippet_url main_collection',
    ]);
  });

  test('has as many different words as texts of the real archive', () => {
    const words = readRecords<{ abstract: string | null }>(folder, 'papers-with-abstracts')
      .flatMap((paper) => paper.abstract?.toLowerCase().match(/[a-z0-9]+/g) ?? [])
      .slice(0, 80_000);
    const counts = [...Map.groupBy(words, (word) => word).values()].map(({ length }) => length);
    const common = counts.toSorted((a, b) => b - a).slice(0, 1000);
    const share = common.reduce((sum, count) => sum + count, 0) / words.length;
    expect(words.length).toBe(80_000);
    // Descriptions of datasets and methods of 2025: 9,372 different words, and the 1,000 most frequent are 74.2 % of all.
    expect(counts.length).toBeGreaterThan(9372 * 0.8);
    expect(counts.length).toBeLessThan(9372 * 1.2);
    expect(share).toBeGreaterThan(0.72);
    expect(share).toBeLessThan(0.765);
  });
});
