import { typedRepository } from '../../archive/addresses/typed-repository.ts';
import type { Archive } from '../../archive/archive.ts';
import { type PaperRepository, readRepositories } from '../../archive/code/repositories.ts';
import { readPapersOfRepository } from '../../archive/code/repository-papers.ts';
import { readPaperSummaries } from '../../archive/papers/papers.ts';
import { list, type Report } from '../../output/report.ts';
import { countOf } from '../../output/text/count.ts';
import type { Runtime } from '../../runtime.ts';
import { papersOfRows } from '../cite/cited-rows.ts';
import { answerNames, type FindPaper, namesOfLines } from '../paper/paper-lines.ts';
import { type AnsweredLine, answeredColumns, type PaperCode } from './code-columns.ts';

/** How lines are answered. */
interface LinesWish {
  /** Only official repositories count. */
  readonly official: boolean;
  /** Of several papers that a line fits the best match. */
  readonly first: boolean;
}

/**
 * `pwc code -`: the repositories of the papers that the lines of an input name, and for the address of a repository its
 * papers, in the order of the lines. A line is read, looked up and answered when its row is wanted, so that nothing is
 * held. What is said of lines without an answer goes to stderr at once; that there were any is the exit code.
 */
export function answerLines(
  archive: Archive,
  input: Iterable<Uint8Array>,
  runtime: Runtime,
  { official, first }: LinesWish,
): Report {
  const { rows, finish } = answerNames(
    namesOfLines(input),
    (query, find) => answerLine(archive, query, find, official),
    {
      archive,
      runtime,
      first,
      tellMissed: (missed, read) => `no answer to ${missed} of ${countOf(read, 'line')}`,
    },
  );
  return {
    ...list(answeredColumns, rows, {
      isWhole: true,
      id: ({ repository }) => repository?.url ?? null,
      bibliography: { citation: papersOfRows(archive) },
    }),
    finish,
  };
}

/** The answers to one line, or what to say where there is none. */
function answerLine(
  archive: Archive,
  query: string,
  find: FindPaper,
  official: boolean,
): readonly AnsweredLine[] | string {
  const address = typedRepository(query);
  const papers = address === null ? [] : readPapersOfRepository(archive, address);
  const counts = ({ isOfficial }: { isOfficial: boolean }) => !official || isOfficial;
  const counted = papers.filter(counts);
  if (counted.length > 0) return counted.map((line) => ({ query, ...line, repository: line }));
  if (papers.length > 0) return `no paper has ${address} for its official repository`;
  const paper = find(query);
  if (typeof paper === 'string') return paper;
  return codeOf(archive, paper, counts).map((code) => ({ query, ...code }));
}

/** A paper without a repository is an answer too. */
function codeOf(
  archive: Archive,
  id: number,
  counts: (repository: PaperRepository) => boolean,
): readonly PaperCode[] {
  const [paper] = readPaperSummaries(archive, [id]);
  if (paper === undefined) throw new Error(`no paper with id ${id}`);
  const about = { paperTitle: paper.title, paperPage: paper.page, arxivId: paper.arxivId };
  const repositories = readRepositories(archive, id).filter(counts);
  return repositories.length === 0
    ? [{ ...about, repository: null }]
    : repositories.map((repository) => ({ ...about, repository }));
}
