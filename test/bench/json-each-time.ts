/**
 * Why the archive is not parsed from JSON at each call: one whole process that unpacks and parses the dumps of a folder
 * and looks a title up, beside one `pwc paper` on an archive made from the same dumps and an empty Node process, in turns.
 *
 *   npm run bench:json -- <folder of dumps> <archive made from it> <name of a paper>
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bin } from '../helpers/sources.ts';
import { median, runAndReport, type Taken } from './measure/process.ts';

const RUNS = 7;

const PARSE = `
const { readFileSync } = require('node:fs');
const { gunzipSync } = require('node:zlib');
for (const path of process.argv.slice(1)) {
  const bytes = readFileSync(path);
  JSON.parse((bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString());
}`;

const [folder, archive, name] = process.argv.slice(2);
if (folder === undefined || archive === undefined || name === undefined) {
  throw new Error('usage: npm run bench:json -- <folder of dumps> <archive> <name of a paper>');
}
const dumps = readdirSync(folder)
  .filter((file) => /\.json(\.gz)?$/.test(file))
  .map((file) => join(folder, file));

const contenders: Readonly<Record<string, readonly string[]>> = {
  'an empty Node process': ['-e', ''],
  'parsing the JSON': ['-e', PARSE, '--', ...dumps],
  'pwc paper': [bin, 'paper', name, '--archive', archive],
};
const times = new Map<string, Taken[]>();
for (let run = 0; run <= RUNS; run++) {
  for (const [title, args] of Object.entries(contenders)) {
    const taken = await runAndReport(args, process.env);
    // The first run of each only warms the caches.
    if (run > 0) times.set(title, [...(times.get(title) ?? []), taken]);
  }
}
const empty = middle('an empty Node process', 'milliseconds');
for (const title of Object.keys(contenders)) {
  const time = middle(title, 'milliseconds');
  const columns = [
    title.padEnd(24),
    `${time.toFixed(0)} ms`,
    `${(time / empty).toFixed(1)} ×`,
    `${middle(title, 'megabytes').toFixed(0)} MB`,
  ];
  console.log(columns.join('  '));
}

function middle(title: string, figure: 'milliseconds' | 'megabytes'): number {
  return median((times.get(title) ?? []).map((taken) => taken[figure]));
}
