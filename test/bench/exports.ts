/**
 * Every collection of an archive as CSV and Parquet, beside a plain loop over the same SELECT:
 *
 *   npm run bench:export -- ARCHIVE [runs]
 */
import { exportTable, measureExports } from './measure/exports.ts';

const [archive = '', runs = '3'] = process.argv.slice(2);
console.log(exportTable(await measureExports(archive, process.env, Number(runs))));
