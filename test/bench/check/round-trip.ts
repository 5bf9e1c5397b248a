import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';

/** Reads CSV texts back by two readers that know nothing of pwc: papaparse, and the csv module of Python. */
export function readBack(texts: readonly string[]): { papaparse: string[][][]; python: string[][][] | null } {
  const papaparse = texts.map(
    (text) => Papa.parse<string[]>(text.replace(/\n$/, ''), { newline: '\n', delimiter: ',' }).data,
  );
  return { papaparse, python: readWithPython(texts) };
}

const PYTHON = `
import csv, glob, io, json, os, sys
csv.field_size_limit(sys.maxsize)
folder = sys.argv[1]
count = len(os.listdir(folder))
with open(os.path.join(folder, 'rows.json'), 'w') as out:
    for number in range(count):
        with open(os.path.join(folder, f'{number}.csv'), newline='', encoding='utf-8') as file:
            out.write(json.dumps(list(csv.reader(file))) + '\\n')
`;

/** Null where there is no Python. */
function readWithPython(texts: readonly string[]): string[][][] | null {
  const folder = mkdtempSync(join(tmpdir(), 'pwc-csv-'));
  try {
    for (const [number, text] of texts.entries()) writeFileSync(join(folder, `${number}.csv`), text);
    const { error, status, stderr } = spawnSync('python3', ['-c', PYTHON, folder], { encoding: 'utf8' });
    if (error !== undefined) return null;
    if (status !== 0) throw new Error(stderr);
    const lines = readFileSync(join(folder, 'rows.json'), 'utf8').trimEnd().split('\n');
    return lines.map((line) => JSON.parse(line) as string[][]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
