import { defineCommand } from '../cli/command.ts';
import { keysOf } from '../output/report.ts';
import { methodColumns, yearKeys } from './method/method-columns.ts';
import type { MethodFilters } from './method/method-list.ts';
import { chooseName } from './names/name-choice.ts';
import { firstOption } from './options/first-option.ts';
import { namedOption } from './options/named-option.ts';
import { checkFilters } from './options/noun-filters.ts';
import { includeSpamOption } from './options/spam-option.ts';
import { typedFlags } from './options/typed-flags.ts';

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
    namedOption('--area', 'list the methods of an area: "computer vision", nlp', 'method area'),
    namedOption('--collection', 'list the methods of a collection: "Activation Functions"', 'collection'),
    includeSpamOption,
    firstOption,
  ],
  columns: keysOf(methodColumns),
  async describeColumns() {
    return [
      { of: 'methods (no name):', columns: keysOf(methodColumns) },
      { of: 'a method (its papers per year):', columns: yearKeys },
    ];
  },
  async run(context, words, { first = false, includeSpam = false, ...filters }) {
    checkFilters('method', words, typedFlags(Object.entries(filters)));
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
