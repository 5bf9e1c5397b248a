import { defineCommand } from '../cli/command.ts';
import { UserError } from '../errors.ts';
import { writeNote } from '../output/print/note.ts';

/** `pwc submission`: what was submitted, and a way to take it back. */
export const submission = defineCommand({
  name: 'submission',
  aliases: [],
  group: 'show and share',
  summary: 'the results that you have submitted; remove takes one out',
  description:
    'List the results that pwc submit keeps on this machine, a row for each score, or remove some by their ids. A line of their file that is no result is named and stays where it is.',
  examples: ['submission', 'submission --json', 'submission remove 3f9a1c2e'],
  arguments: [
    {
      syntax: '[remove <id>...]',
      description: 'remove and the ids, or the beginnings of ids, of what to take out',
      choices: ['remove'],
    },
  ],
  options: [],
  columns: [
    'id',
    'task',
    'dataset',
    'model_name',
    'metric',
    'value_text',
    'paper_title',
    'paper_url',
    'paper_date',
    'code_links',
    'uses_additional_data',
    'source',
    'submitted_at',
  ],
  writes: true,
  async run({ runtime, quiet }, [verb, ...ids]) {
    const { listSubmissions, removeSubmissions } = await import('#submit');
    if (verb === undefined || (verb === 'list' && ids.length === 0)) return listSubmissions(runtime);
    if (!['remove', 'rm', 'delete'].includes(verb)) {
      throw new UserError('usage', `submission takes nothing, or remove and an id, not "${verb}".`, [
        'To submit a result: pwc submit',
      ]);
    }
    for (const note of await removeSubmissions(runtime, ids)) {
      if (!quiet) await writeNote(note, runtime);
    }
    return null;
  },
});
