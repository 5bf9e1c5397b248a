import papaparse from 'papaparse';
import { type Draft, unreadable } from './draft.ts';
import { type FieldName, fieldNames, namesOfField } from './fields.ts';

type Row = Readonly<Record<string, string | string[] | undefined>>;

/** Beside the fields: the columns in which each metric has a row of its own, and other names of the column of links. */
const METRIC = 'metric';
const SCORES = ['value_text', 'score', 'value'];
const LINKS = ['code_links', 'code_url', 'code'];
const FIELDS = fieldNames.flatMap(namesOfField);

/**
 * Results in a table with a head, with commas, tabs or semicolons between its cells. Either it has the columns `metric`
 * and `value` (or `value_text`), and rows that differ in these alone are one result; or every column that is no field is
 * a metric. Throws `UserError` of kind `usage` where it has no such head.
 */
export function readCsvForm(text: string, name: string): readonly Draft[] {
  const heads: string[] = [];
  const read = papaparse.parse<Row>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (typed, index) => {
      heads[index] = headOf(typed, index);
      // The parser would give the second another name, and tell the terminal.
      if (heads.indexOf(heads[index]) < index) throw unreadable(name, `has two columns "${heads[index]}".`);
      // It keeps rows as objects, in which this key is none.
      if (heads[index] === '__proto__') throw unreadable(name, 'has a column "__proto__".');
      return heads[index];
    },
  });
  const broken = read.errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined)
    throw unreadable(name, `is no table: ${broken.message} (row ${(broken.row ?? 0) + 2})`);
  if (!heads.includes('task') || !heads.includes('dataset')) {
    throw unreadable(
      name,
      'is neither JSON nor a model card, and as a table it has no columns task and dataset.',
      ['A table begins with a line such as: task,dataset,model,F1,paper_url'],
    );
  }
  const score = heads.includes(METRIC) ? SCORES.find((head) => heads.includes(head)) : undefined;
  const drafts = read.data.map((row, index) => ({
    place: `row ${index + 2}`,
    value: readRow(row, heads, score),
  }));
  return score === undefined ? drafts : joinMetrics(drafts);
}

/** A field in any case, or a metric; columns without a name are told apart by blanks. */
function headOf(typed: string, index: number): string {
  const head = typed.trim();
  if (head === '') return ' '.repeat(index + 1);
  return FIELDS.includes(head.toLowerCase()) ? head.toLowerCase() : head;
}

function readRow(row: Row, heads: readonly string[], score: string | undefined): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  const metrics: Record<string, string> = {};
  for (const head of heads) {
    const cell = row[head];
    if (typeof cell !== 'string' || cell.trim() === '') continue;
    if (FIELDS.includes(head) || LINKS.includes(head)) {
      const field = LINKS.includes(head) ? 'code_links' : head;
      value[field] = cellValue(field as FieldName, cell.trim());
    } else if (score === undefined) metrics[head] = cell;
    else if (head !== METRIC && !SCORES.includes(head)) value[head] = cell;
  }
  if (score !== undefined) metrics[String(row[METRIC] ?? '').trim()] = String(row[score] ?? '');
  const more = row.__parsed_extra;
  return { ...value, metrics, ...(more === undefined ? {} : { 'cells after the last column': more }) };
}

function cellValue(field: FieldName, cell: string): unknown {
  if (field === 'code_links') return cell.split(/[;\s]+/).filter((part) => part !== '');
  if (field !== 'uses_additional_data') return cell;
  const word = cell.toLowerCase();
  if (['true', 'yes', '1'].includes(word)) return true;
  return ['false', 'no', '0'].includes(word) ? false : cell;
}

/** Makes one result of the rows that follow each other and differ in their metric alone. */
function joinMetrics(drafts: readonly { place: string; value: Record<string, unknown> }[]): readonly Draft[] {
  const joined: { place: string; key: string; value: Record<string, unknown> }[] = [];
  for (const { place, value } of drafts) {
    const { metrics, ...others } = value;
    const key = JSON.stringify(others);
    const last = joined.at(-1);
    const [metric = ''] = Object.keys(metrics as object);
    const before = last?.value.metrics as Record<string, string> | undefined;
    if (last === undefined || last.key !== key || before === undefined || Object.hasOwn(before, metric))
      joined.push({ place, key, value });
    else Object.assign(before, metrics);
  }
  return joined;
}
