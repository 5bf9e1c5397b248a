import { defineCommand } from '../cli/command.ts';
import { UserError } from '../errors.ts';

const names = ['papers', 'code', 'results', 'leaderboards', 'tasks', 'datasets', 'methods'] as const;

/** A table of the archive that can be exported whole. */
export type CollectionName = (typeof names)[number];

/** `pwc export`: a whole collection, row by row, in any format. */
export const exportCommand = defineCommand({
  name: 'export',
  aliases: [],
  group: 'show and share',
  summary: 'whole tables as CSV, TSV, JSON, NDJSON or Markdown',
  description: `Write every row of a collection: ${names.join(', ')}. CSV unless another format is asked for; nothing is cut.`,
  examples: [
    'export leaderboards --limit 3',
    'export results --format ndjson --limit 1',
    'export code --columns paper_title,repo_url --limit 5',
  ],
  arguments: [{ syntax: '<collection>', description: names.join(', '), choices: names }],
  options: [],
  columns: [],
  async describeColumns() {
    const { collections } = await import('./collections.ts');
    return names.map((name) => ({ of: `${name}:`, columns: collections[name].columns }));
  },
  async run(context, [typed = '']) {
    const name = names.find((known) => known === typed.toLowerCase());
    if (name === undefined) {
      throw new UserError(
        'usage',
        `export takes ${names.slice(0, -1).join(', ')} or ${names.at(-1)}, not "${typed}".`,
      );
    }
    const { collections } = await import('./collections.ts');
    return collections[name].report(await context.archive());
  },
});
