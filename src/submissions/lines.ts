import { checkSubmission, type FieldName, tellMistake } from './fields.ts';
import { parseJson } from './json-form.ts';
import { type KeptSubmission, type Submission, submissionId } from './submission.ts';

/** A line of the file that is no submission: it stays where it is, and is told of. */
export interface BadLine {
  /** From 1. */
  readonly number: number;
  readonly reason: string;
}

/** A line of the file with what it holds; null where it is blank or no submission. */
export interface Line {
  readonly text: string;
  readonly submission: KeptSubmission | null;
}

/** What a file of submissions holds. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly kept: readonly KeptSubmission[];
  readonly bad: readonly BadLine[];
  /** Whether the last line has its end: one without may be what a crash left of it. */
  readonly isEnded: boolean;
}

/** Reads the text of a file, line by line. A line that was copied by hand gets an id of its own. */
export function readLines(text: string): Lines {
  const isEnded = text === '' || text.endsWith('\n');
  const lines: Line[] = [];
  const bad: BadLine[] = [];
  const ids = new Set<string>();
  const texts = text === '' ? [] : (isEnded ? text.slice(0, -1) : text).split('\n');
  for (const [index, line] of texts.entries()) {
    const read = line.trim() === '' ? null : readLine(line, ids);
    if (typeof read === 'string') bad.push({ number: index + 1, reason: read });
    else if (read !== null) ids.add(read.id);
    lines.push({ text: line, submission: typeof read === 'string' ? null : read });
  }
  const kept = lines.flatMap(({ submission }) => submission ?? []);
  return { lines, kept, bad, isEnded };
}

/** A submission as a line of the file, without the end of the line. */
export function writeLine(submission: KeptSubmission): string {
  const values: Readonly<Record<FieldName, unknown>> = {
    id: submission.id,
    submitted_at: submission.submittedAt,
    task: submission.task,
    dataset: submission.dataset,
    model_name: submission.model,
    metrics: Object.fromEntries(submission.scores),
    paper_url: submission.paperUrl,
    paper_title: submission.paperTitle,
    paper_date: submission.date,
    code_links: submission.codeLinks,
    uses_additional_data: submission.usesExtraData,
    source: submission.source,
  };
  return JSON.stringify(values);
}

/** The submission in a line, or why there is none. */
function readLine(line: string, ids: ReadonlySet<string>): KeptSubmission | string {
  let value: unknown;
  try {
    value = parseJson(line.replace(/^\ufeff/, ''));
  } catch {
    return 'it is no JSON, or was cut off';
  }
  const checked = checkSubmission(value);
  if ('mistakes' in checked)
    return checked.mistakes.map(tellMistake).join('; ').replaceAll('; the result', '; it');
  const { submission, submittedAt } = checked;
  return { ...submission, submittedAt, id: freeId(checked.id ?? submissionId(submission), submission, ids) };
}

function freeId(wanted: string, submission: Submission, taken: ReadonlySet<string>): string {
  const own = taken.has(wanted) ? submissionId(submission) : wanted;
  let id = own;
  for (let number = 2; taken.has(id); number++) id = `${own}-${number}`;
  return id;
}
