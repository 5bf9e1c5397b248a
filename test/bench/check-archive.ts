/**
 * Checks an import of real dumps against the dumps themselves, read as plain JSON:
 *
 *   npm run bench:check -- <folder of dumps> [--expect FILE]
 *
 * The import ends, in less than 500 MB; every leaderboard and all papers come back from CSV, by two readers, exactly
 * as the dumps hold them; other engines rank the export as pwc does; the ranking agrees with the site's order but where
 * it says why. FILE is a JSON object of counts (`{"leaderboards": 2738}`) and of first places
 * (`{"first": [["task", "dataset", "model", "score"]]}`) to hold the archive against. The last line is
 * `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leaderboardKeys } from '../../src/commands/leaderboard/leaderboard-columns.ts';
import { run } from '../../src/main.ts';
import { metricKeys } from '../../src/ranking/metric/key.ts';
import { fakeRuntime } from '../helpers/runtime.ts';
import { bin } from '../helpers/sources.ts';
import { type RawBoard, readBoards, readDumpWhole } from './check/dumps.ts';
import { checkEngines } from './check/engines.ts';
import { readBack } from './check/round-trip.ts';

interface Expected {
  readonly first?: readonly [string, string, string, string][];
  readonly [count: string]: unknown;
}

type Raw = Readonly<Record<string, unknown>>;

const MOST_MEGABYTES = 500;
let passed = 0;
let failed = 0;

function check(name: string, problem: string | null): void {
  if (problem === null) passed++;
  else failed++;
  console.log(
    `${problem === null ? 'ok      ' : 'FAILED  '}${name}${problem === null ? '' : `: ${problem}`}`,
  );
}

/** The first difference between two values as JSON, or null. */
function difference(actual: unknown, expected: unknown): string | null {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  return one === other ? null : `got ${one?.slice(0, 300)}, expected ${other?.slice(0, 300)}`;
}

async function ask(archive: string, ...args: string[]): Promise<string> {
  const runtime = fakeRuntime();
  const code = await run(['--archive', archive, '--quiet', ...args], runtime);
  if (code !== 0) throw new Error(`pwc ${args.join(' ')} ended with ${code}: ${runtime.err()}`);
  return runtime.out();
}

function checkImport(folder: string, archive: string): void {
  const peak = "process.on('exit', () => process.stderr.write('PEAK' + process.resourceUsage().maxRSS))";
  const args = ['--import', `data:text/javascript,${peak}`, bin, 'import', folder, '--archive', archive];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  console.log(stderr.replace(/PEAK\d+$/, '').trimEnd());
  check('the import ends', status === 0 ? null : `exit code ${status}`);
  const megabytes = Number(/PEAK(\d+)$/.exec(stderr)?.[1]) * 1.024e-3;
  check(
    `the import takes less than ${MOST_MEGABYTES} MB (${megabytes.toFixed(0)} MB)`,
    megabytes < MOST_MEGABYTES ? null : 'too much',
  );
}

async function checkExpected(archive: string, { first = [], ...counts }: Expected): Promise<void> {
  const info = JSON.parse(await ask(archive, 'info', '--json')) as { counts: Raw };
  for (const [name, count] of Object.entries(counts))
    check(`${name} ${count}`, difference(info.counts[name], count));
  for (const [task, dataset, model, text] of first) {
    const page = JSON.parse(await ask(archive, 'rank', task, dataset, '--json')) as { results: Raw[] };
    const best = page.results[0];
    check(
      `${task} on ${dataset}: ${model}, ${text}`,
      difference([best?.model, best?.value_text], [model, text]),
    );
  }
}

/** What a CSV of a leaderboard should hold, by the dump alone: the texts of each row at its position. */
function expectedCells(board: RawBoard): string[][] {
  const metrics = metricsOf(board);
  return board.rows.map((row, index) => [
    String(index + 1),
    row.model_name ?? '',
    row.paper_title ?? '',
    row.paper_url ?? '',
    row.paper_date ?? '',
    ...metrics.map((metric) => row.metrics[metric] ?? ''),
  ]);
}

/** The metrics that it names, then others that its rows have. */
function metricsOf({ metrics, rows }: RawBoard): string[] {
  return [...new Set([...metrics, ...rows.flatMap((row) => Object.keys(row.metrics))])];
}

async function checkLeaderboards(archive: string, boards: readonly RawBoard[]): Promise<void> {
  const texts: string[] = [];
  for (const { task, dataset } of boards)
    texts.push(await ask(archive, 'rank', '--csv', '--', task, dataset));
  const read = readBack(texts);
  for (const [reader, tables] of Object.entries(read)) {
    const wrong = boards.flatMap((board, index) => {
      const [heads = [], ...rows] = tables?.[index] ?? [];
      const metrics = metricsOf(board);
      const keys = [
        'position',
        'model',
        'paper_title',
        'paper_url',
        'date',
        ...metricKeys(metrics, leaderboardKeys),
      ];
      const cells = rows
        .map((row) => keys.map((key) => row[heads.indexOf(key)]))
        .sort((a, b) => Number(a[0]) - Number(b[0]));
      const problem = difference(cells, expectedCells(board));
      return problem === null ? [] : [`${board.task} on ${board.dataset}: ${problem}`];
    });
    const name = `${boards.length} leaderboards come back from CSV by ${reader}`;
    check(
      name,
      tables === null
        ? 'this reader is not there'
        : wrong.length === 0
          ? null
          : `${wrong.length} differ, ${wrong[0]}`,
    );
  }
}

async function checkPapers(archive: string, papers: readonly Raw[]): Promise<void> {
  const text = (value: unknown) => (value ?? '') as string;
  const expected = papers.map((paper) => [
    text(paper.title),
    (paper.authors as string[] | null)?.join('; ') ?? '',
    text(paper.date),
    text(paper.proceeding),
    text(paper.paper_url),
    text(paper.url_abs),
    text(paper.url_pdf),
    text(paper.abstract),
  ]);
  const columns = 'title,authors,date,venue,paper_url,url_abs,url_pdf,abstract';
  const csv = await ask(archive, 'export', 'papers', '--csv', '--columns', columns);
  for (const [reader, tables] of Object.entries(readBack([csv]))) {
    const name = `${papers.length} papers come back from CSV by ${reader}`;
    check(name, tables === null ? 'this reader is not there' : difference(tables[0]?.slice(1), expected));
  }
}

function checkAgreement(archive: string): void {
  const script = fileURLToPath(new URL('agreement.ts', import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', script, archive], {
    encoding: 'utf8',
  });
  console.log(stdout.trimEnd());
  check(
    'the ranking agrees with the order of the site, or says why not',
    status === 0 ? null : 'it disagrees',
  );
}

async function main([folder, ...rest]: readonly string[]): Promise<void> {
  if (folder === undefined)
    throw new Error('usage: npm run bench:check -- <folder of dumps> [--expect FILE]');
  const temporary = mkdtempSync(join(tmpdir(), 'pwc-check-'));
  const archive = join(temporary, 'archive.db');
  try {
    checkImport(folder, archive);
    if (rest[0] === '--expect')
      await checkExpected(archive, JSON.parse(readFileSync(rest[1] ?? '', 'utf8')) as Expected);
    const tasks = readDumpWhole<Parameters<typeof readBoards>[0]>(folder, 'evaluation-tables');
    if (tasks !== null) await checkLeaderboards(archive, readBoards(tasks));
    const papers = readDumpWhole<Raw[]>(folder, 'papers-with-abstracts');
    if (papers !== null) await checkPapers(archive, papers);
    await checkEngines((...args) => ask(archive, ...args), join(temporary, 'export'), check);
    checkAgreement(archive);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

await main(process.argv.slice(2));
