import { isAddress } from '../archive/addresses/addresses.ts';
import type { Archive } from '../archive/archive.ts';
import { readRepositories } from '../archive/code/repositories.ts';
import { readCitation } from '../archive/papers/citations.ts';
import { findPapers } from '../archive/papers/names/names.ts';
import { defineCommand } from '../cli/command.ts';
import { keysOf, list, type Report } from '../output/report.ts';
import { countOf } from '../output/text/count.ts';
import { repositoryColumns } from './code/repository-columns.ts';
import { openStdin, STDIN } from './input/stdin.ts';
import { firstOption } from './options/first-option.ts';
import { choosePaper, describePaper } from './paper/paper-choice.ts';
import { commandLine } from './wording/command-line.ts';

/** `pwc code`: the repositories of a paper, or the papers of a repository. */
export const code = defineCommand<{ official?: boolean; first?: boolean }>({
  name: 'code',
  aliases: ['repo', 'repository'],
  group: 'look up',
  summary: 'repositories for a paper, papers for a repository',
  description:
    'List the repositories that implement a paper: official first, then those that the paper mentions. Of the address of a repository list the papers that it implements. With "-" each line of stdin is a paper or a repository and is answered in its turn; lines without an answer are named on stderr, and the exit code is then 1.',
  examples: [
    'code scibert',
    'code 1903.10676 --json',
    'code scibert --official --ids',
    'code https://github.com/allenai/scibert',
    'code - --csv',
  ],
  arguments: [
    {
      syntax: '<paper...>',
      description: 'an arXiv id, a URL, a title or words of it; a repository; or - for lines of stdin',
      completes: 'paper',
    },
  ],
  options: [
    { flags: '--official', description: 'only repositories that are the official ones of their paper' },
    firstOption,
  ],
  columns: keysOf(repositoryColumns),
  async describeColumns() {
    const { answeredColumns, codeColumns } = await import('./code/code-columns.ts');
    return [
      { of: 'of a paper:', columns: keysOf(repositoryColumns) },
      { of: 'of a repository:', columns: keysOf(codeColumns) },
      { of: 'of lines of stdin:', columns: keysOf(answeredColumns) },
    ];
  },
  async run(context, args, { official = false, first = false }): Promise<Report> {
    const archive = await context.archive();
    if (args.length === 1 && args[0] === STDIN) {
      const { answerLines } = await import('./code/code-lines.ts');
      const input = await openStdin(context, 'papers and repositories, one a line,');
      return answerLines(archive, input, context.runtime, { official, first });
    }
    const ofRepository = await repositoryReport(archive, args.join(' '), official);
    if (ofRepository !== null) return ofRepository;
    const { paper, notes, isGuess } = choosePaper(archive, args, 'code', first);
    const all = readRepositories(archive, paper.id);
    const repositories = official ? all.filter(({ isOfficial }) => isOfficial) : all;
    const rows = list(repositoryColumns, repositories, {
      count: repositories.length,
      id: (repository) => repository.url,
    });
    const matched = describePaper(paper);
    // Repositories do not say whose they are.
    const whose = isGuess && notes.length === 0 ? [`the code of ${matched}`] : [];
    const heading = repositories.length > 0 && whose.length + notes.length === 0 ? matched : undefined;
    const subject = () => readCitation(archive, paper.id);
    const noOfficial =
      repositories.length === 0 && all.length > 0
        ? [
            `no official repository is known; ${countOf(all.length, 'other')}: ${commandLine('code', ...args)}`,
          ]
        : [];
    return {
      ...rows,
      ...(heading !== undefined && { heading }),
      subject,
      notes: [...whose, ...notes, ...noOfficial],
      matched,
    };
  },
});

/**
 * The answer to the name of a repository; null where the words may name something else. With `official` only the papers
 * whose official one it is.
 */
async function repositoryReport(archive: Archive, typed: string, official: boolean): Promise<Report | null> {
  // Names of papers are spared what only addresses need.
  if (!typed.includes('/')) return null;
  const { readPapersOfRepository } = await import('../archive/code/repository-papers.ts');
  const { typedRepository } = await import('../archive/addresses/typed-repository.ts');
  const address = typedRepository(typed);
  if (address === null) return null;
  const papers = readPapersOfRepository(archive, address);
  const { repositoryPapers, unknownRepository } = await import('./code/repository-page.ts');
  const { papersOfRows, withPapers } = await import('./cite/cited-rows.ts');
  if (papers.length > 0) {
    const shown = official ? papers.filter(({ isOfficial }) => isOfficial) : papers;
    const others = `${countOf(papers.length, 'paper')} with it: ${commandLine('code', typed)}`;
    const notes = shown.length === 0 ? [`it is the official repository of no paper; ${others}`] : [];
    return { ...withPapers(repositoryPapers(shown, address), papersOfRows(archive)), notes };
  }
  if (isAddress(typed) && findPapers(archive, typed) === null) throw unknownRepository(archive, address);
  return null;
}
