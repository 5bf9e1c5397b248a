import { readFileSync } from 'node:fs';
import { exportTable, type MeasuredExport } from './exports.ts';
import type { MeasuredImport } from './imports.ts';
import type { MeasuredLookUp } from './look-ups.ts';
import { describeMachine } from './process.ts';

/** What was measured at one scale. */
export interface MeasuredScale {
  readonly scale: number;
  readonly imports: { readonly pwc: MeasuredImport; readonly duckdb: MeasuredImport };
  readonly lookUps: readonly MeasuredLookUp[];
  /** The export of each collection. */
  readonly exports: readonly MeasuredExport[];
}

/** The results as a page of Markdown. `sharing`: how much longer a process takes while another one runs. */
export function writeResults(scales: readonly MeasuredScale[], sharing: number, runs: number): string {
  const whole = scales.find(({ scale }) => scale === 1) ?? scales.at(-1);
  if (whole === undefined) throw new Error('nothing was measured');
  return `${[
    '# Results of `npm run bench`',
    `Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}; written anew by each run. All figures are of this one run, on archives that were made and imported in it.`,
    `${describeMachine()}, DuckDB ${versionOf('@duckdb/node-api')}. A process takes ${sharing.toFixed(2)} times as long while another one runs beside it (1.0 with two cores of their own, 2.0 with one).`,
    '## Import',
    `At scale ${whole.scale}. DuckDB loads the same files into tables, without full text and without joins, and leaves the tree of tasks as JSON.`,
    importTable(whole),
    '## Answers',
    `Whole cold processes at scale ${whole.scale}, each in turns with the same at the other scales and an empty Node process; medians of ${runs}. The last column is DuckDB's time for the same question in SQL, on the tables that it loaded: without ranks, directions, relevance and names but exact ones.`,
    lookUpTable(whole.lookUps),
    '## Exports',
    `Every collection at scale ${whole.scale} as a file, in times of a plain loop over the same SELECT (at most 1.5), and the most memory. All of them: as CSV one after the other, as Parquet by one \`pwc export all\`.`,
    exportTable(whole.exports),
    '## Growth',
    'The same look-ups by scale, in empty Node processes; the last column is the largest ratio to the smallest (at most 1.2). Below them the import, the file, and the memory of exports.',
    growthTable(scales),
  ].join('\n\n')}\n`;
}

function importTable({ imports: { pwc, duckdb } }: MeasuredScale): string {
  const row = (
    what: string,
    figure: (load: MeasuredImport) => number,
    digits: number,
    goal: string,
    met: string,
  ) =>
    `| ${what} | ${figure(pwc).toFixed(digits)} | ${figure(duckdb).toFixed(digits)} | ${(figure(pwc) / figure(duckdb)).toFixed(2)} | ${goal} | ${met} |`;
  const yesOrNo = (isMet: boolean) => (isMet ? 'yes' : 'no');
  return [
    '| | pwc | DuckDB | ratio | goal | met |',
    '|---|---:|---:|---:|---|---|',
    row(
      'seconds',
      ({ seconds }) => seconds,
      1,
      'ratio at most 1.2',
      yesOrNo(pwc.seconds <= 1.2 * duckdb.seconds),
    ),
    row('seconds of processor', ({ processor }) => processor, 1, '', ''),
    row('most memory, MB', ({ megabytes }) => megabytes, 0, 'at most 1200', yesOrNo(pwc.megabytes <= 1200)),
    row('file, MB', ({ bytes }) => bytes / 1e6, 0, 'at most 1300', yesOrNo(pwc.bytes <= 1300e6)),
  ].join('\n');
}

function lookUpTable(lookUps: readonly MeasuredLookUp[]): string {
  const rows = lookUps.map(
    ({ name, milliseconds, ratio, most, duckdb }) =>
      `| ${name} | ${milliseconds.toFixed(0)} | ${ratio.toFixed(2)} | ${most.toFixed(1)} | ${ratio <= most ? 'yes' : 'no'} | ${duckdb?.toFixed(1) ?? ''} |`,
  );
  return ['| look-up | ms | ratio | at most | met | DuckDB |', '|---|---:|---:|---:|---|---:|', ...rows].join(
    '\n',
  );
}

function growthTable(scales: readonly MeasuredScale[]): string {
  const head = `| | ${scales.map(({ scale }) => scale).join(' | ')} | growth |`;
  const names = scales[0]?.lookUps.map(({ name }) => name) ?? [];
  const rows = names.map((name) => {
    const ratios = scales.map(({ lookUps }) => lookUps.find((other) => other.name === name)?.ratio ?? 0);
    return `| ${name} | ${ratios.map((ratio) => ratio.toFixed(2)).join(' | ')} | ${(Math.max(...ratios) / Math.min(...ratios)).toFixed(2)} |`;
  });
  const figures = (what: string, figure: (scale: MeasuredScale) => number, digits = 0) =>
    `| ${what} | ${scales.map((scale) => figure(scale).toFixed(digits)).join(' | ')} | |`;
  return [
    head,
    `|---|${scales.map(() => '---:|').join('')}---:|`,
    ...rows,
    figures('import, seconds', ({ imports }) => imports.pwc.seconds),
    figures('most memory of the import, MB', ({ imports }) => imports.pwc.megabytes),
    figures('file, MB', ({ imports }) => imports.pwc.bytes / 1e6),
    ...(['csv', 'parquet'] as const).map((format) =>
      figures(`most memory of an export as ${format}, MB`, ({ exports }) =>
        Math.max(...exports.map(({ megabytes }) => megabytes[format])),
      ),
    ),
  ].join('\n');
}

function versionOf(name: string): string {
  const path = new URL(`../../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
