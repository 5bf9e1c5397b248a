import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { locateArchive } from '../../src/archive/file/location.ts';
import { readAllPapers, readPaper } from '../../src/archive/papers/cards.ts';
import { openForReading } from '../../src/archive/query/query.ts';
import { SCHEMA_VERSION } from '../../src/archive/schema.ts';
import { UserError } from '../../src/errors.ts';
import { archiveOf, openForTests, sampleArchive, temporaryFolder } from '../helpers/archive.ts';
import { fakeRuntime } from '../helpers/runtime.ts';

const sample = await sampleArchive();
const canPipe = spawnSync('mkfifo', ['--version']).status === 0;

/** The error that a person would see, as its lines; null if there is none. Any other error is thrown on. */
function explain(act: () => unknown): string[] | null {
  try {
    act();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.exitCode).toBe(4);
    return [`${error.kind}: ${error.message}`, ...error.hints];
  }
  return null;
}

/** A copy of the sample that may be spoilt. */
function copySample(): string {
  const path = join(temporaryFolder(), 'archive.db');
  copyFileSync(sample.path, path);
  return path;
}

function notAnArchive(path: string): string[] {
  return [
    `archive: ${path} is not an archive of pwc.`,
    'Make one from dumps:  pwc import <folder of dumps>',
    'Or answer from dumps: --archive <folder of dumps>',
  ];
}

function rebuild(path: string): string {
  return `Build it again from the dumps: pwc import <folder of dumps> --archive ${path}`;
}

describe('a file that is no archive', () => {
  test('may be missing', () => {
    const path = join(temporaryFolder(), 'none.db');
    expect(explain(() => openArchive(path))).toEqual([
      `archive: there is no archive at ${path}`,
      'Make one:        pwc import <folder of dumps>',
      'Or point to one: --archive <path>, or PWC_ARCHIVE',
    ]);
  });

  test('may be of another kind', () => {
    const path = join(temporaryFolder(), 'text.db');
    writeFileSync(path, '[{"paper_url": "https://paperswithcode.com/paper/x"}]\n'.repeat(1000));
    expect(explain(() => openArchive(path))).toEqual(notAnArchive(path));
  });

  test.each(['/dev/null', '.'])('may be no file at all: %s', (path) => {
    expect(explain(() => openArchive(path))).toEqual(notAnArchive(path));
  });

  test('may be a link that leads to itself', () => {
    const path = join(temporaryFolder(), 'loop.db');
    symlinkSync('loop.db', path);
    const runtime = fakeRuntime({ env: { PWC_ARCHIVE: path } });
    expect(explain(() => openArchive(locateArchive(runtime, undefined).path))).toEqual([
      `archive: ${path} cannot be read as an archive: too many symbolic links encountered.`,
      rebuild(path),
    ]);
  });

  test.skipIf(!canPipe)('may be a pipe, which is not waited for', () => {
    const path = join(temporaryFolder(), 'pipe.db');
    spawnSync('mkfifo', [path]);
    expect(explain(() => openArchive(path))).toEqual(notAnArchive(path));
  });

  test.each([
    ['a database of another program', 'CREATE TABLE t (x); INSERT INTO t VALUES (1)'],
    ['an empty database', ''],
  ])('may be %s', (_, sql) => {
    const path = join(temporaryFolder(), 'other.db');
    const database = new DatabaseSync(path);
    database.exec(sql);
    database.close();
    expect(explain(() => openArchive(path))).toEqual(notAnArchive(path));
  });

  test.each([
    [0, 'an older'],
    [99, 'a newer'],
  ])('may be of version %i', (version, age) => {
    const path = copySample();
    const database = new DatabaseSync(path);
    database.exec(`PRAGMA user_version = ${version}`);
    database.close();
    expect(explain(() => openArchive(path))).toEqual([
      `archive: ${path} was built by ${age} pwc (schema ${version}; this one reads ${SCHEMA_VERSION}).`,
      rebuild(path),
    ]);
  });
});

describe('a damaged archive', () => {
  test.each([0.1, 0.5, 0.9])('that is cut to %d of its size is refused', (share) => {
    const path = copySample();
    truncateSync(path, Math.floor(readFileSync(path).length * share));
    expect(explain(() => openArchive(path))).toEqual([
      `archive: ${path} cannot be read as an archive: database disk image is malformed.`,
      rebuild(path),
    ]);
  });

  test('whose pages are overwritten is a mistake that a person can mend, in an export too', () => {
    const path = copySample();
    const database = new DatabaseSync(path, { readOnly: true });
    const roots = database
      .prepare("SELECT rootpage FROM sqlite_schema WHERE name IN ('paper', 'task')")
      .all() as { rootpage: number }[];
    database.close();
    const bytes = readFileSync(path);
    for (const { rootpage } of roots) bytes.fill(0xff, (rootpage - 1) * 16_384, rootpage * 16_384);
    writeFileSync(path, bytes);
    const archive = openForTests(path);
    const malformed = [
      `archive: ${path} cannot be read as an archive: database disk image is malformed.`,
      rebuild(path),
    ];
    expect(explain(() => archive.first('SELECT * FROM paper'))).toEqual(malformed);
    expect(explain(() => archive.all('SELECT * FROM task'))).toEqual(malformed);
    expect(explain(() => [...readAllPapers(archive)])).toEqual(malformed);
  });

  test('whose abstracts cannot be unpacked is one too', () => {
    const path = copySample();
    const database = new DatabaseSync(path);
    database.exec("UPDATE abstract SET bytes = x'28b52ffd0011223344556677'");
    database.close();
    const archive = openForTests(path);
    const damaged = [
      `archive: ${path} cannot be read as an archive: its abstracts cannot be unpacked.`,
      rebuild(path),
    ];
    expect(explain(() => readPaper(archive, 1))).toEqual(damaged);
    expect(explain(() => [...readAllPapers(archive)])).toEqual(damaged);
    expect(explain(() => [...openForReading(path).ask('SELECT abstract(1)').rows])).toEqual(damaged);
  });

  test('is no mistake in a query', () => {
    const path = copySample();
    const bytes = readFileSync(path);
    bytes.fill(0xff, 16_384);
    writeFileSync(path, bytes);
    expect(explain(() => [...openForReading(path).ask('SELECT * FROM task').rows])).toEqual([
      `archive: ${path} cannot be read as an archive: database disk image is malformed.`,
      rebuild(path),
    ]);
  });
});

describe('an open archive', () => {
  test('cannot be written to', () => {
    expect(() => sample.all('DELETE FROM paper')).toThrow('attempt to write a readonly database');
  });

  test('is read by several at once with the same query', () => {
    const rows = (count: number) =>
      sample.each<{ id: number }>('SELECT id FROM paper ORDER BY id LIMIT ?', count);
    const [one, other] = [rows(3), rows(3)];
    const ids = [one.next(), other.next(), one.next(), other.next()].map(({ value }) => value.id);
    expect(ids).toEqual([1, 1, 2, 2]);
  });

  test('closes twice without complaint', async () => {
    const archive = openArchive(
      (await archiveOf({ papers: [{ paper_url: 'https://paperswithcode.com/paper/one' }] })).path,
      true,
    );
    expect([archive.isSample, sample.isSample]).toEqual([true, false]);
    archive.close();
    archive.close();
  });

  test('throws what is wrong with a query, since that is no damage', () => {
    expect(() => sample.all('SELECT nonsense')).toThrow('no such column: nonsense');
  });
});
