import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DumpKind } from '../../src/dumps/index.ts';
import { temporaryFolder } from '../helpers/archive.ts';
import { drawLeaderboards, readOutcome } from './reading.ts';

function readRecords<Kind extends DumpKind>(kind: Kind, records: readonly unknown[]) {
  const path = join(temporaryFolder(), 'dump.json');
  writeFileSync(path, JSON.stringify(records));
  return readOutcome(kind, { name: 'dump.json', path });
}

const page = 'https://paperswithcode.com/paper/one';

test.each([
  [`['A B', "C O'D"]`, ['A B', "C O'D"]],
  [`['A B' 'C D'\n 'E F']`, ['A B', 'C D', 'E F']],
  [`['A\\'B "C"', 'tab\\t\\\\', '\\xe9\\u00e8\\U0001F600']`, [`A'B "C"`, 'tab\t\\', 'éè😀']],
  [`[None, 'A', nan]`, ['A']],
  [`[{'name': 'A', 'url': None}, {'name': "B"}]`, ['A', 'B']],
  ['[]', []],
  [`['A', 'B`, [`['A', 'B`]],
  [`['A', B]`, [`['A', B]`]],
  [`['A'] and more`, [`['A'] and more`]],
  [`['\\ud800']`, ['\ufffd']],
])('a list that Python wrote into a table is that list: %s', async (written, authors) => {
  const { items } = await readRecords('papers', [{ paper_url: page, title: 'One', authors: written }]);
  expect(items.map(({ value }) => value.authors)).toEqual([authors]);
});

test('scores that Python wrote into a table keep their order and their numbers', async () => {
  const metrics = `{'F1': '91.20', '7': 1.0, "Bob's": True, 'None': None}`;
  const task = { task: 'T', datasets: [{ dataset: 'D', sota: { metrics: `['F1']`, rows: [{ metrics }] } }] };
  const { items, leftOut } = await readRecords('evaluations', [task]);
  expect(drawLeaderboards(items)).toEqual(["T | D | F1, 7, Bob's", "  null: F1=91.20 7=1.0 Bob's=true"]);
  expect(leftOut).toEqual([]);
});
