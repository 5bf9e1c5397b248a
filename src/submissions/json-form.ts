import {
  type EvaluationItem,
  findRepeatedKeys,
  looksLikeTask,
  parseKeepingNumbers,
  readRecord,
} from '../dumps/index.ts';
import { type Draft, unreadable } from './draft.ts';
import { WrittenNumber } from './field-types.ts';
import { checkNesting } from './nesting.ts';

/**
 * Parses JSON with each number as it was written. Throws SyntaxError, or RangeError where it is nested too deeply: see
 * `checkNesting`.
 */
export function parseJson(text: string): unknown {
  const keep = (_key: string, value: unknown, { source }: { source: string }) =>
    typeof value === 'number' ? new WrittenNumber(source) : value;
  // TypeScript does not know yet that a reviver is told what was written.
  return JSON.parse(text, keep as unknown as (key: string, value: unknown) => unknown);
}

/**
 * Results in a JSON text: one, a list of them, one a line, or the evaluation tables, whose tasks may stand alone too.
 * Throws `UserError` of kind `usage` where it is no JSON, nested too deeply, or says one thing twice.
 */
export function readJsonForm(text: string, name: string): readonly Draft[] {
  checkNesting(text, name);
  try {
    const value = parseJson(text);
    checkKeys(text, '$', name);
    const values = Array.isArray(value) ? value : [value];
    if (values.some(looksLikeTask)) return readTables(text, name);
    const places = values.map((_, index) => (Array.isArray(value) ? `[${index}]` : null));
    return values.map((one, index) => ({ place: places[index] ?? null, value: one }));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const lines = readLines(text, name);
    if (lines !== null) return lines;
    throw unreadable(name, `is no JSON: ${error.message}`);
  }
}

/** Of a key that stands twice JSON keeps the last, and nobody would see which score was kept. */
function checkKeys(text: string, place: string, name: string): void {
  const [repeated] = findRepeatedKeys(text, place);
  if (repeated !== undefined) throw unreadable(name, `has ${repeated} twice.`);
}

/** One JSON value a line; null where some line is none. */
function readLines(text: string, name: string): readonly Draft[] | null {
  const lines = text.split('\n').map((line, index) => ({ line, place: `line ${index + 1}` }));
  const written = lines.filter(({ line }) => line.trim() !== '');
  if (written.length < 2) return null;
  let drafts: readonly Draft[];
  try {
    drafts = written.map(({ line, place }) => ({ place, value: parseJson(line) }));
  } catch {
    return null;
  }
  for (const { line, place } of written) checkKeys(line, place, name);
  return drafts;
}

function readTables(text: string, name: string): readonly Draft[] {
  const parsed = parseKeepingNumbers(text);
  const records = Array.isArray(parsed) ? parsed : [parsed];
  return records.flatMap((record, index) => {
    const lost: Draft[] = [];
    const items = readRecord(
      'evaluations',
      record,
      Array.isArray(parsed) ? `[${index}]` : '$',
      { name, path: name },
      {
        // What the tables hold besides results is left alone; what cannot be read must not go unsaid.
        leftOut: ({ path }, reason) => lost.push({ place: path, value: new Error(reason) }),
      },
    );
    return [...items.flatMap(rowsOf), ...lost];
  });
}

function rowsOf(item: EvaluationItem): readonly Draft[] {
  if (item.kind === 'task') return [];
  const { task, dataset, rows } = item.value;
  return rows.map((row, index) => ({
    place: item.rowPaths[index] ?? null,
    value: {
      task,
      dataset,
      model_name: row.model,
      metrics: Object.fromEntries(row.scores),
      paper_url: row.paperUrl,
      paper_title: row.paperTitle,
      paper_date: row.date,
      code_links: row.codeLinks.map(({ title, url }) => ({ title, url })),
      uses_additional_data: row.usesExtraData,
      source: row.source ?? null,
    },
  }));
}
