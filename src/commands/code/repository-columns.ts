import type { PaperRepository } from '../../archive/code/repositories.ts';
import { type Column, column } from '../../output/report.ts';

/** The columns of a paper's repositories. */
export const repositoryColumns: readonly Column<PaperRepository>[] = [
  column('repo_url', 'text', (repository) => repository.url, {
    title: 'Repository',
    leaves: 0,
    floor: 40,
    whole: true,
    link: (repository) => repository.url,
  }),
  column('is_official', 'boolean', (repository) => repository.isOfficial, {
    title: '',
    leaves: 0,
    style: 'strong',
    abridged: true,
    text: (repository) => (repository.isOfficial ? 'official' : ''),
  }),
  column('framework', 'text', (repository) => repository.framework, {
    title: 'Framework',
    leaves: 1,
    abridged: true,
    text: (repository) => frameworkOf(repository).join(''),
  }),
  column('mentioned_in_paper', 'boolean', (repository) => repository.mentionedInPaper, {
    title: 'Mentioned',
    leaves: 2,
    abridged: true,
    text: (repository) => mentions(repository).join(', '),
  }),
  column('mentioned_in_github', 'boolean', (repository) => repository.mentionedInGithub),
];

/** What is worth saying behind a repository's address. */
export function repositoryDetails(repository: PaperRepository): string[] {
  const official = repository.isOfficial ? ['official'] : [];
  return [...official, ...frameworkOf(repository), ...mentions(repository)];
}

/** The dump says "none" of a repository whose framework it does not know. */
function frameworkOf({ framework }: PaperRepository): string[] {
  return framework === null || framework === 'none' ? [] : [framework];
}

function mentions({ mentionedInPaper, mentionedInGithub }: PaperRepository): string[] {
  return [...(mentionedInPaper ? ['in the paper'] : []), ...(mentionedInGithub ? ['on GitHub'] : [])];
}
