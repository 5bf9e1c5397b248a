import { defineCommand } from '../cli/command.ts';
import { UserError } from '../errors.ts';
import type { SubmitWish } from './submit/run-submit.ts';

interface Options extends SubmitWish {
  readonly schema?: boolean;
}

/** `pwc submit`: keeps results of one's own beside the archive, once they are checked against it. */
export const submit = defineCommand<Options>({
  name: 'submit',
  aliases: [],
  group: 'show and share',
  summary: 'add a result of your own, on this machine only',
  description:
    'Check results against the archive and keep them in a file of their own; pwc rank and pwc results show them with --with-submitted, and pwc export submissions writes them out to be sent on. A file is JSON (pwc submit --schema), JSON lines, evaluation tables, CSV, or a model card with a model-index. Of a file all results are kept or none.',
  examples: [
    'submit --task ner --dataset bc5cdr --model MyNet --metric F1=90.1 --paper 1903.10676 --dry-run',
    'submit --schema',
    'submit results.json',
    'submit README.md --dry-run',
  ],
  arguments: [
    { syntax: '[file]', description: 'a file of results; - for stdin; without it the flags say the result' },
  ],
  options: [
    { flags: '--task <name>', description: 'the task', completes: 'task' },
    { flags: '--dataset <name>', description: 'the dataset', completes: 'benchmark' },
    { flags: '--model <name>', description: 'what the model is called' },
    {
      flags: '--metric <name=score>',
      description: 'a metric and its score, F1=88.9; again for each further metric',
      completes: 'metric',
      isRepeatable: true,
    },
    { flags: '--paper <paper>', description: "the paper's address, arXiv id or title", completes: 'paper' },
    { flags: '--date <date>', description: 'when it was published, 2019-03-26' },
    { flags: '--code <url>', description: 'a repository; again for each further one', isRepeatable: true },
    { flags: '--uses-additional-data', description: 'it was trained on more than the dataset' },
    { flags: '--source <url>', description: 'where the scores are claimed' },
    { flags: '--new', description: 'let tasks, datasets and metrics be new' },
    { flags: '--dry-run', description: 'show where it would stand, and keep nothing' },
    { flags: '--schema', description: 'print the JSON Schema of what a JSON file holds' },
  ],
  columns: [
    'id',
    'task',
    'dataset',
    'model',
    'metric',
    'value',
    'value_text',
    'scaled',
    'rank',
    'of',
    'direction',
    'best_value_text',
    'best_model',
  ],
  writes: true,
  async run(context, [file], { schema = false, ...wish }) {
    const { givenFlags, runSubmit, schemaDocument } = await import('#submit');
    if (schema) return schemaDocument();
    const flags = givenFlags(wish);
    if (file === '') throw new UserError('usage', 'submit was given an empty path.');
    if (file !== undefined && flags.length > 0) {
      throw new UserError(
        'usage',
        `submit takes a file or flags, and was given ${file} and ${flags.join(', ')}.`,
      );
    }
    if (file === undefined && flags.length === 0) {
      throw new UserError('usage', 'submit needs a file of results, or flags that say one.', [
        'pwc submit results.json',
        'pwc submit --task ner --dataset bc5cdr --model MyNet --metric F1=90.1 --paper 1903.10676',
        'What a file may hold: pwc submit --help, pwc submit --schema',
      ]);
    }
    return runSubmit(context, file, wish);
  },
});
