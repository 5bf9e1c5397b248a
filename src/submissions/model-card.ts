import { parse, stringify, YAMLParseError } from 'yaml';
import { type Draft, unreadable } from './draft.ts';
import { isRecord } from './field-types.ts';
import { tooDeep } from './nesting.ts';
import type { Submission } from './submission.ts';

const INDEX = 'model-index';

/** The YAML at the beginning of a model card, between two lines of dashes; a text without them is all YAML. */
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/**
 * The results in the `model-index` of a model card. A metric is called by its name, else by its type, and so are task and
 * dataset. Throws `UserError` of kind `usage` where there is no such index.
 */
export function readModelCard(text: string, name: string): readonly Draft[] {
  const yaml = FRONT_MATTER.exec(text)?.[1] ?? text;
  const models = parseYaml(yaml, name)?.[INDEX];
  if (!Array.isArray(models)) throw unreadable(name, `has no ${INDEX} in its front matter.`);
  return models.flatMap((model, at) => {
    const results = isRecord(model) && Array.isArray(model.results) ? model.results : [];
    if (results.length === 0)
      return [{ place: `${INDEX}[${at}]`, value: new Error(`${called(model)} without results`) }];
    return results.map((result, index) => ({
      place: `${INDEX}[${at}].results[${index}]`,
      value: resultOf(isRecord(model) ? model.name : null, result),
    }));
  });
}

function called(model: unknown): string {
  const name = isRecord(model) ? known(model.name) : null;
  return typeof name === 'string' ? `the model "${name}"` : 'a model';
}

/** Whether a text without JSON or a file's ending is a model card by its looks. */
export function looksLikeModelCard(text: string): boolean {
  return FRONT_MATTER.test(text) || new RegExp(`^${INDEX}:`, 'm').test(text);
}

/** Submissions as the `model-index` of a model card, one model after the other, as YAML between lines of dashes. */
export function writeModelCard(submissions: readonly Submission[]): string {
  const models = Map.groupBy(submissions, ({ model }) => model);
  const index = [...models].map(([name, results]) => ({ name, results: results.map(writeResult) }));
  return `---\n${stringify({ [INDEX]: index }, { lineWidth: 0 })}---\n`;
}

function writeResult({ task, dataset, scores, source }: Submission): object {
  const metrics = [...scores].map(([name, value]) => ({ type: typeOf(name), value: scalarOf(value), name }));
  return {
    task: { type: typeOf(task), name: task },
    dataset: { name: dataset, type: typeOf(dataset) },
    metrics,
    ...(source === null ? {} : { source: { name: new URL(source).hostname, url: source } }),
  };
}

/** A model card wants a type beside each name, in the form of a slug. */
function typeOf(name: string): string {
  const type = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return type === '' ? name : type;
}

/** Readers of model cards want numbers; what a number would change is written as a text, NaN in YAML's own spelling too. */
function scalarOf(score: string): string | number {
  const number = Number(score);
  return Number.isFinite(number) && String(number) === score ? number : score;
}

function resultOf(model: unknown, result: unknown): unknown {
  if (!isRecord(result)) return result;
  const { task, dataset, metrics, source } = result;
  const address = isRecord(source) ? known(source.url) : null;
  const scores = (Array.isArray(metrics) ? metrics : []).map((metric): [string, unknown] => [
    String(nameOf(metric) ?? ''),
    isRecord(metric) ? known(metric.value) : metric,
  ]);
  const names = scores.map(([name]) => name);
  // Nobody would see which of the two was kept.
  const again = names.find((name, index) => names.indexOf(name) < index);
  if (again !== undefined) return new Error(`it gives the score of ${again} twice`);
  return {
    task: nameOf(task),
    dataset: nameOf(dataset),
    model_name: known(model),
    metrics: Object.fromEntries(scores),
    ...(address === null ? {} : { source: address }),
  };
}

function nameOf(part: unknown): unknown {
  return isRecord(part) ? (known(part.name) ?? known(part.type)) : null;
}

/** In the schema that keeps scalars as they are written, nothing is a word too. */
function known(value: unknown): unknown {
  return value === undefined || value === '' || value === '~' || value === 'null' ? null : value;
}

/** Every scalar stays the text that it is: a score of 88.90, and a model that is called 1e5. */
function parseYaml(yaml: string, name: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = parse(yaml, { schema: 'failsafe', logLevel: 'error' });
    return isRecord(value) ? value : null;
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(name, 'its YAML');
    if (!(error instanceof YAMLParseError) && !(error instanceof ReferenceError)) throw error;
    // The parser takes the end of the stack for a mistake in the text.
    if (error.message.startsWith('Maximum call stack'))
      throw tooDeep(name, /line \d+(?=, column \d+)/.exec(error.message)?.[0] ?? 'its YAML');
    throw unreadable(name, `is no YAML: ${error.message.split('\n')[0]?.replace(/:$/, '')}`);
  }
}
