import { readRepositories } from '../archive/repositories.ts';
import { defineCommand } from '../cli/command.ts';
import { list, type Report } from '../output/report.ts';
import { choosePaper, describePaper } from './paper-choice.ts';
import { repositoryColumns } from './repository-columns.ts';

/** `pwc code`: the repositories of a paper. */
export const code = defineCommand<{ first?: boolean }>({
  name: 'code',
  aliases: ['repo', 'repository'],
  group: 'look up',
  summary: 'repositories for a paper',
  description:
    'List the repositories that implement a paper: official first, then those that the paper mentions.',
  examples: ['code scibert', 'code 1903.10676 --json', 'code scibert --ids --limit 1'],
  arguments: [
    {
      syntax: '<paper...>',
      description: 'an arXiv id, a URL, a title, the part before its colon, or words of it',
      completes: 'paper',
    },
  ],
  options: [{ flags: '--first', description: 'if the name fits several papers, take the best match' }],
  columns: repositoryColumns.map((column) => column.key),
  async run(context, args, { first = false }): Promise<Report> {
    const archive = await context.archive();
    const { paper, notes, isGuess } = choosePaper(archive, args, 'code', first);
    const repositories = readRepositories(archive, paper.id);
    const rows = list(repositoryColumns, repositories, {
      count: repositories.length,
      id: (repository) => repository.url,
    });
    const matched = describePaper(paper);
    // Repositories do not say whose they are.
    const whose = isGuess && notes.length === 0 ? [`the code of ${matched}`] : [];
    return { ...rows, notes: [...whose, ...notes], matched };
  },
});
