import { type Context, defineCommand } from '../cli/command.ts';
import { keysOf, type Report } from '../output/report.ts';
import { firstOption } from './options/first-option.ts';
import { checkFilters } from './options/noun-filters.ts';
import { choosePaper } from './paper/paper-choice.ts';
import { givenFilters, type PaperFilterWish, paperFilterOptions } from './paper/paper-filter-options.ts';
import { resultColumns } from './results/result-columns.ts';

interface PaperOptions extends PaperFilterWish {
  readonly first?: boolean;
}

/** `pwc paper`: everything about one paper, or a list of papers. */
export const paper = defineCommand<PaperOptions>({
  name: 'paper',
  aliases: [],
  group: 'look up',
  summary: 'a paper: abstract, code, results, links',
  description:
    'Show everything about one paper: authors, abstract, links, repositories with the official one marked, its results with their ranks, methods and related papers. Without a name, list papers, newest first; the flags choose which. Those that only results or code links name are among them.',
  examples: [
    'paper scibert',
    'paper 1903.10676',
    'paper https://arxiv.org/abs/1903.10676v3',
    'paper scibert --json',
    'paper --task ner --since 2019 --with-code',
    'paper --conference "NeurIPS 2019" --sort -repositories --limit 5',
  ],
  arguments: [
    {
      syntax: '[name...]',
      description: 'an arXiv id, a URL, a title, the part before its colon, or words of it',
      completes: 'paper',
    },
  ],
  options: [...paperFilterOptions, firstOption],
  columns: keysOf(resultColumns),
  async describeColumns() {
    const { paperListColumns } = await import('./paper/paper-list.ts');
    return [
      { of: 'results of a paper:', columns: keysOf(resultColumns) },
      { of: 'papers (without a name):', columns: keysOf(paperListColumns) },
    ];
  },
  async run(context, args, { first = false, ...wish }) {
    if (args.length === 0) return listPapers(context, wish, first);
    checkFilters('paper', args, givenFilters(wish));
    const archive = await context.archive();
    const chosen = choosePaper(archive, args, 'paper', first);
    // Loaded here, since an abstract takes the decompression that all other commands do without.
    const { paperPage } = await import('./paper/paper-page.ts');
    const { readCitation } = await import('../archive/papers/citations.ts');
    const subject = () => readCitation(archive, chosen.paper.id);
    return { ...paperPage(archive, chosen), subject, notes: chosen.notes };
  },
});

/** What only the list needs is loaded here, so that the page of a paper does not wait for it. */
async function listPapers(context: Context, wish: PaperFilterWish, first: boolean): Promise<Report> {
  const { choosePaperFilter } = await import('./paper/paper-filter-choice.ts');
  const { paperList } = await import('./paper/paper-list.ts');
  const archive = await context.archive();
  const { filter, about, notes } = await choosePaperFilter(archive, wish, { command: ['paper'], first });
  return paperList(archive, filter, { about, notes });
}
