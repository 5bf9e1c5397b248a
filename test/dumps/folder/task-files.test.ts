import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { findDumps } from '../../../src/dumps/index.ts';
import { temporaryFolder } from '../../helpers/archive.ts';

function write(folder: string, files: readonly (readonly [string, string])[]): void {
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}

/** What is found in a folder, as `kind: name`, with `ignored: reason` after it. */
async function find(folder: string): Promise<readonly string[]> {
  const { dumps, ignored } = await findDumps([folder], '/');
  return [
    ...dumps.map((file) => `${file.kind}: ${file.name}`),
    ...ignored.map(({ path, reason }) => `${path.slice(folder.length + 1)} ignored: ${reason}`),
  ];
}

test('a folder of thousands of other JSON files is looked through for those that begin as task files do', async () => {
  const folder = temporaryFolder();
  const others = Array.from({ length: 3000 }, (_, index): [string, string] => [
    `other-${String(index).padStart(4, '0')}.json`,
    JSON.stringify([{ id: index, task: 'Invented Task', data: 'x'.repeat(index) }]),
  ]);
  const datasets = [{ dataset: 'D', sota: { metrics: ['A'], rows: [] } }];
  write(folder, others);
  write(folder, [
    ['described.json', JSON.stringify({ description: 'x'.repeat(9000), datasets, task: 'T' })],
    ['late.json', `\ufeff\n[\n  {"categories": [], "datasets": ${JSON.stringify(datasets)}, "task": "T"}]`],
    ['named-so.json', '{"datasets": "Invented Task", "task": 1'],
    ['text.json', 'The "datasets" of a "task".'],
  ]);
  writeFileSync(join(folder, 'packed.json.gz'), gzipSync(JSON.stringify([{ task: 'T', subtasks: [] }])));
  writeFileSync(join(folder, 'cut.json.gz'), gzipSync(JSON.stringify(others)).subarray(0, 5000));
  expect(await find(folder)).toEqual([
    'evaluations: described.json',
    'evaluations: late.json',
    'evaluations: packed.json.gz',
    'cut.json.gz ignored: not named as a dump',
    'named-so.json ignored: not named as a dump',
    ...others.map(([name]) => `${name} ignored: not named as a dump`),
    'text.json ignored: not named as a dump',
  ]);
});
