import type { Archive } from '../../archive/archive.ts';
import type { CodeLine } from '../../archive/code/repositories.ts';
import { findNearRepositories } from '../../archive/code/repository-papers.ts';
import { UserError } from '../../errors.ts';
import { list, type Report } from '../../output/report.ts';
import { countOf } from '../../output/text/count.ts';
import { commandLine } from '../wording/command-line.ts';
import { codeColumns } from './code-columns.ts';

/** The papers that a repository implements, by its folded address; there is at least one. */
export function repositoryPapers(papers: readonly CodeLine[], address: string): Report {
  const [best] = papers;
  const name = best?.arxivId ?? best?.paperTitle;
  const heading = `${repositoryOf(best?.url ?? address, address)}: ${countOf(papers.length, 'paper')}`;
  const which = papers.length === 1 ? 'the paper' : 'the first paper';
  const rows = papers.map((line) => ({ ...line, repository: line }));
  return {
    ...list(codeColumns, rows, {
      count: papers.length,
      heading,
      hints: name == null ? [] : [`All repositories of ${which}: ${commandLine('code', name)}`],
      id: ({ arxivId, paperPage, paperTitle }) => arxivId ?? paperPage ?? paperTitle,
    }),
    matched: heading,
  };
}

/** The repository of an address, which may lead to a folder of it. */
function repositoryOf(url: string, address: string): string {
  const at = url.toLowerCase().indexOf(address);
  return at < 0 ? url : url.slice(0, at + address.length);
}

/** A repository that no paper has: what else there is of its owner. */
export function unknownRepository(archive: Archive, address: string): UserError {
  const near = findNearRepositories(archive, address);
  const offered = near.map((url) => commandLine('code', url));
  const lead = near.length === 0 ? '' : ' Others of its owner:';
  return new UserError('notFound', `no paper in the archive has the repository ${address}.${lead}`, offered);
}
