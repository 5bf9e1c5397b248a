import { date, type FieldType, isRecord, links, Mistake, scores, text, truth, url } from './field-types.ts';
import type { Submission } from './submission.ts';

/** A field of a submission. */
interface Field<Value> {
  readonly type: FieldType<Value>;
  readonly isRequired: boolean;
  /** Another name that it may have. */
  readonly alias?: string;
  /** Given by pwc: read back from its own file, and passed over in what is submitted. */
  readonly isGiven?: true;
  readonly about: string;
  readonly example?: unknown;
}

/**
 * The fields of a submission under the names of the evaluation tables. This is the one description: the check below,
 * the JSON Schema and what is written are made from it.
 */
export const fields = {
  id: optional(text, { isGiven: true, about: 'Given by pwc.' }),
  submitted_at: optional(text, { isGiven: true, about: 'Given by pwc: when it was submitted.' }),
  task: required(text, { about: 'The task, as the archive names it.', example: 'Relation Extraction' }),
  dataset: required(text, { about: 'The dataset, as the leaderboard names it.', example: 'ChemProt' }),
  model_name: required(text, { alias: 'model', about: 'The name of the model.', example: 'SciBERT' }),
  metrics: required(scores, {
    about:
      'Metrics and their scores. A score is kept as it is written; a text keeps 88.90 from becoming 88.9.',
    example: { F1: '88.90' },
  }),
  paper_url: optional(url, {
    about: 'The address of the paper.',
    example: 'https://arxiv.org/abs/1903.10676',
  }),
  paper_title: optional(text, { about: 'The title of the paper.' }),
  paper_date: optional(date, {
    alias: 'date',
    about: 'When the paper was published.',
    example: '2019-03-26',
  }),
  code_links: optional(links, { about: 'The repositories: addresses, or objects with title and url.' }),
  uses_additional_data: optional(truth, { about: 'Whether the model was trained on more than the dataset.' }),
  source: optional(url, { about: 'Where the scores are claimed.' }),
};

/** The own name of a field. */
export type FieldName = keyof typeof fields;

type ValueOf<Name extends FieldName> = (typeof fields)[Name] extends Field<infer Value> ? Value : never;

/** What a JSON value says as a submission, or everything that keeps it from being one. */
export type Checked =
  | { readonly submission: Submission; readonly id: string | null; readonly submittedAt: string | null }
  | { readonly mistakes: readonly string[] };

/** Checks a JSON value field by field; its numbers must be `WrittenNumber`. */
export function checkSubmission(value: unknown): Checked {
  if (!isRecord(value)) return { mistakes: ['is no object with the fields of a result'] };
  const mistakes: string[] = findStrangers(value);
  const read = <Name extends FieldName>(name: Name): ValueOf<Name> => {
    const found = readField(value, name);
    if (!(found instanceof Mistake)) return found;
    mistakes.push(found.text);
    return undefined as never;
  };
  const submission: Submission = {
    task: read('task'),
    dataset: read('dataset'),
    model: read('model_name'),
    scores: read('metrics'),
    paperUrl: read('paper_url'),
    paperTitle: read('paper_title'),
    date: read('paper_date'),
    codeLinks: read('code_links') ?? [],
    usesExtraData: read('uses_additional_data'),
    source: read('source'),
  };
  const given = { id: read('id'), submittedAt: read('submitted_at') };
  return mistakes.length > 0 ? { mistakes } : { submission, ...given };
}

/** A mistake as a sentence: some are of the whole result, the others begin with the field that is wrong. */
export function tellMistake(mistake: string): string {
  return /^(?:has|gives|is) /.test(mistake) ? `the result ${mistake}` : `the field ${mistake}`;
}

/** The names that a field may have, its own first. */
export function namesOfField(name: FieldName): readonly string[] {
  const { alias }: Field<unknown> = fields[name];
  return alias === undefined ? [name] : [name, alias];
}

/** All fields in their order. */
export const fieldNames = Object.keys(fields) as readonly FieldName[];

function findStrangers(value: Readonly<Record<string, unknown>>): string[] {
  const known = fieldNames.flatMap(namesOfField);
  const own = fieldNames.filter((name) => !('isGiven' in fields[name])).join(', ');
  return Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => `has no field "${name}". The fields are: ${own}`);
}

function readField<Name extends FieldName>(
  value: Readonly<Record<string, unknown>>,
  name: Name,
): ValueOf<Name> | Mistake {
  const field = fields[name] as Field<ValueOf<Name>>;
  const given = namesOfField(name).filter(
    (known) => value[known] !== undefined && (value[known] !== null || field.isRequired),
  );
  const [found, again] = given;
  if (again !== undefined) return new Mistake(`gives ${found} twice, also as ${again}`);
  if (found === undefined) return field.isRequired ? new Mistake(`has no ${name}`) : (null as ValueOf<Name>);
  const read = field.type.read(value[found]);
  if (!(read instanceof Mistake)) return read;
  return new Mistake(read.text.startsWith(':') ? `${found}${read.text}` : `${found} ${read.text}`);
}

type More = Omit<Field<unknown>, 'type' | 'isRequired'>;

function required<Value>(type: FieldType<Value>, more: More): Field<Value> {
  return { type, isRequired: true, ...more };
}

function optional<Value>(type: FieldType<Value>, more: More): Field<Value | null> {
  return { type, isRequired: false, ...more };
}
