import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readCslJson, readRis } from '../helpers/bibliography-readers.ts';
import { printed, pwc, terminal } from '../helpers/pwc.ts';
import { answers } from './answers.ts';

const folder = mkdtempSync(join(tmpdir(), 'pwc-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bibliographies = { bibtex: 'bib', ris: 'ris', 'csl-json': 'csl.json' };

/** What has rows about no paper. */
const isWithoutPapers =
  /^(?:info|conference(?: CVPR)?|task(?: --tree)?|area.*|dataset(?: --.*)?|method.*|search --in tasks .*|sql .*|export (?:tasks|datasets|methods))$/;

describe.each(answers.filter(({ line }) => !isWithoutPapers.test(line)))(
  'pwc $line as a bibliography',
  ({ line }) => {
    test('has the papers of the answer, each once', async () => {
      const out = await printed(`${line} --format bibtex`);
      const keys = out.match(/(?<=^@\w+\{)[^\s,]+(?=,$)/gm) ?? [];
      expect(keys.length).toBeGreaterThan(0);
      expect(new Set(keys).size).toBe(keys.length);
    });

    test('has in RIS and CSL-JSON the papers of its BibTeX under the same keys', async () => {
      const bibtex = await printed(`${line} --format bibtex -q`);
      const records = readRis(await printed(`${line} --format ris -q`));
      const items = readCslJson(await printed(`${line} --format csl-json -q`));
      // A bibliography of one's own keeps in BibTeX what was not found.
      const keys = (bibtex.match(/(?<=^@\w+\{)[^\s,]+(?=,$)/gm) ?? []).filter(
        (key) => !line.startsWith('bib') || !/^(?:knuth|resnet)$/.test(key),
      );
      expect(records.map((record) => record[1])).toEqual(keys.map((key) => ['ID', key]));
      expect(items.map(({ id }) => id)).toEqual(keys);
      const titles = records.map((record) => record.find(([tag]) => tag === 'TI')?.[1]);
      expect(items.map(({ title }) => title)).toEqual(titles);
    });

    test.each(Object.entries(bibliographies))(
      'is the same %s in a pipe, on a terminal and in a .%s file',
      async (format, ending) => {
        const inPipe = await printed(`${line} --format ${format}`);
        expect(await printed(`${line} --format ${format}`, terminal())).toBe(inPipe);
        const file = join(folder, `papers-${answers.findIndex((answer) => answer.line === line)}.${ending}`);
        await printed(`${line} -o ${file}`);
        expect(readFileSync(file, 'utf8')).toBe(inPipe);
      },
    );
  },
);

test.each(answers.filter(({ line }) => isWithoutPapers.test(line)))(
  'pwc $line as a bibliography is refused, since it is about no papers',
  async ({ line }) => {
    for (const format of Object.keys(bibliographies)) {
      const { exitCode, out, err } = await pwc(`${line} --format ${format} --quiet`);
      expect([exitCode, out, err]).toEqual([2, '', expect.stringContaining(`${format} is for papers`)]);
    }
  },
);
