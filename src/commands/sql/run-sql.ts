import { dirname, extname, join } from 'node:path';
import type { QueryColumn, QueryValue } from '../../archive/query/query.ts';
import type { Context } from '../../cli/command.ts';
import { UserError } from '../../errors.ts';
import { findNearest } from '../../output/nearest.ts';
import { type Column, type ColumnType, list, type Report } from '../../output/report.ts';
import type { Child } from '../../runtime.ts';
import type { Failure, Line, Question } from './sql-query.ts';

type Row = readonly QueryValue[];

/** It lies beside this file, in the source and in the bundle, and is written in the same language. */
const script = join(dirname(import.meta.filename), `sql-query${extname(import.meta.filename)}`);

/**
 * Asks the archive in SQL. The query runs in a process of its own, which has so many seconds for all rows together (0
 * for as long as it takes); the time in which nobody reads does not count.
 * Throws `UserError`: `usage` for what is wrong with the query, also while rows are read, `io` when the time is over.
 */
export async function runSql({ runtime, archive }: Context, sql: string, seconds: number): Promise<Report> {
  const { path } = await archive();
  const question: Question = { path, sql };
  const child = runtime.startChild(script, JSON.stringify(question));
  try {
    const lines = readLines(child, seconds);
    const first = lines.next();
    if (first.done || !('columns' in first.value)) throw endedEarly(child);
    const sample = takeSample(lines);
    return list(columnsOf(first.value.columns, sample), readRows(child, lines, sample));
  } catch (error) {
    child.kill();
    throw error;
  }
}

/** Lines that have come with the first piece tell what computed columns hold. */
interface Sample {
  readonly rows: readonly Row[];
  readonly isWhole: boolean;
}

const mostSampled = 200;

function takeSample(lines: Generator<Line>): Sample {
  const rows: Row[] = [];
  while (rows.length < mostSampled) {
    const { value: line, done } = lines.next();
    if (done || !isRow(line)) return { rows, isWhole: true };
    rows.push(line);
  }
  return { rows, isWhole: false };
}

function* readRows(child: Child, lines: Generator<Line>, sample: Sample): Generator<Row> {
  try {
    yield* sample.rows;
    if (sample.isWhole) return;
    for (const line of lines) {
      if (!isRow(line)) return;
      yield line;
    }
  } finally {
    child.kill();
  }
}

function isRow(line: Line): line is Row {
  return Array.isArray(line);
}

/** Throws for a line that tells of an error, where there is no end, and when the time is over. */
function* readLines(child: Child, seconds: number): Generator<Line> {
  const decoder = new TextDecoder();
  let left = seconds === 0 ? Number.POSITIVE_INFINITY : seconds * 1000;
  // A line may come in thousands of pieces: each is looked through once, and they are put together when the line ends.
  let pieces: string[] = [];
  for (;;) {
    const began = performance.now();
    const bytes = child.read(left);
    left -= performance.now() - began;
    if (bytes === undefined) throw tooLong(seconds);
    if (bytes === null) throw endedEarly(child);
    const piece = decoder.decode(bytes, { stream: true });
    const whole = piece.lastIndexOf('\n') + 1;
    if (whole === 0) {
      pieces.push(piece);
      continue;
    }
    const lines = `${pieces.join('')}${piece.slice(0, whole - 1)}`.split('\n');
    pieces = [piece.slice(whole)];
    for (const line of lines) {
      const read = JSON.parse(line) as Line;
      if ('error' in read) throw explain(read.error);
      yield read;
      if ('end' in read) return;
    }
  }
}

function columnsOf(columns: readonly QueryColumn[], { rows }: Sample): Column<Row>[] {
  const keys: string[] = [];
  return columns.map(({ name, declared }, index) => {
    let key = name;
    for (let count = 2; keys.includes(key); count++) key = `${name}_${count}`;
    keys.push(key);
    const type = typeOf(
      declared,
      rows.map((row) => row[index] ?? null),
    );
    return {
      key,
      type,
      cell: (row) => row[index] ?? null,
      screen: {
        title: key,
        isName: true,
        leaves: index,
        isMissed: true,
        ...(type === 'text' && { floor: 12 }),
      },
    };
  });
}

/** SQLite has no types but those of values: what a table declares is kept in this archive, the rest is told by rows. */
function typeOf(declared: string | null, values: readonly QueryValue[]): ColumnType {
  if (/^INT/i.test(declared ?? '')) return 'integer';
  if (/^REAL/i.test(declared ?? '')) return 'number';
  const known = values.filter((value) => value !== null);
  if (declared !== null || known.length === 0 || known.some((value) => typeof value === 'string'))
    return 'text';
  return known.every(Number.isInteger) ? 'integer' : 'number';
}

const schemaHint = 'Tables and views: pwc sql --schema';

function explain({ message, isMistake, names = [] }: Failure): UserError {
  if (!isMistake) return new UserError('io', `the query could not be run: ${message}`);
  const unknown = /^no such (?:table|column): (?:.*\.)?(.*)$/s.exec(message)?.[1];
  // A column may be called as the table that is not there: leaderboards have "papers".
  const others = names.filter((name) => name !== unknown);
  const nearest = unknown === undefined ? undefined : findNearest(unknown, others);
  const question = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
  return new UserError('usage', `${message}.${question}`, [schemaHint]);
}

function tooLong(seconds: number): UserError {
  return new UserError('io', `the query was ended: it has not been answered in ${seconds} s.`, [
    'Give it more time: --timeout <seconds>, 0 for as long as it takes',
  ]);
}

function endedEarly({ end }: Child): UserError {
  if (end?.signal === 'SIGINT') return new UserError('interrupted', 'interrupted');
  const reason = end?.reason ?? (end?.signal ? `by ${end.signal}` : `with exit code ${end?.code}`);
  return new UserError('io', `the process of the query ended before its answer (${reason}).`);
}
