import { defineCommand } from '../cli/command.ts';
import { parseText } from '../cli/option-parsers.ts';
import { keysOf } from '../output/report.ts';
import { methodColumns, yearKeys } from './method/method-columns.ts';
import type { MethodFilters } from './method/method-list.ts';
import { chooseName } from './names/name-choice.ts';
import { checkFilters } from './options/noun-filters.ts';
import { includeSpamOption } from './options/spam-option.ts';

interface MethodOptions extends MethodFilters {
  readonly first?: boolean;
  readonly includeSpam?: boolean;
}

/** `pwc method`: one method and how much it is used, or the methods of the catalogue. */
export const method = defineCommand<MethodOptions>({
  name: 'method',
  aliases: [],
  group: 'look up',
  summary: 'a method: what it is, how much it is used; or the list',
  description:
    'Show everything about one method: description, paper, collections and areas, code, its papers per year and the tasks it is used for. Without a name, list the methods, most papers first.',
  examples: [
    'method bert',
    'method "layer norm" --json',
    'method --area nlp',
    'method --collection "Activation Functions"',
  ],
  arguments: [
    {
      syntax: '[name...]',
      description: 'a name, a full name, initials, or an address of the old site',
      completes: 'method',
    },
  ],
  options: [
    {
      flags: '--area <name>',
      description: 'list the methods of an area: "computer vision", nlp',
      parse: parseText('--area'),
      completes: 'method area',
    },
    {
      flags: '--collection <name>',
      description: 'list the methods of a collection: "Activation Functions"',
      parse: parseText('--collection'),
      completes: 'collection',
    },
    includeSpamOption,
    { flags: '--first', description: 'if a name fits several, take the best match' },
  ],
  columns: keysOf(methodColumns),
  async describeColumns() {
    return [
      { of: 'methods (no name):', columns: keysOf(methodColumns) },
      { of: 'a method (its papers per year):', columns: yearKeys },
    ];
  },
  async run(context, words, { first = false, includeSpam = false, ...filters }) {
    checkFilters('method', words, filters);
    const archive = await context.archive();
    if (words.length === 0) {
      // Loaded here like the card below: a start of any other command does without both.
      const { methodList } = await import('./method/method-list.ts');
      return methodList(archive, filters, { first, includeSpam });
    }
    const chosen = await chooseName(archive, 'method', words, first);
    const { methodPage } = await import('./method/method-page.ts');
    return methodPage(archive, chosen);
  },
});
