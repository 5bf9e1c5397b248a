import type { PaperRepository } from '../../archive/code/repositories.ts';
import type { Column } from '../../output/report.ts';

/** The columns of a paper's repositories. */
export const repositoryColumns: readonly Column<PaperRepository>[] = [
  {
    key: 'repo_url',
    type: 'text',
    cell: (repository) => repository.url,
    screen: {
      title: 'Repository',
      leaves: 0,
      floor: 40,
      whole: true,
      link: (repository) => repository.url,
    },
  },
  {
    key: 'is_official',
    type: 'boolean',
    cell: (repository) => repository.isOfficial,
    screen: {
      title: '',
      leaves: 0,
      style: 'strong',
      abridged: true,
      text: (repository) => (repository.isOfficial ? 'official' : ''),
    },
  },
  {
    key: 'framework',
    type: 'text',
    cell: (repository) => repository.framework,
    screen: {
      title: 'Framework',
      leaves: 1,
      abridged: true,
      text: (repository) => frameworkOf(repository).join(''),
    },
  },
  {
    key: 'mentioned_in_paper',
    type: 'boolean',
    cell: (repository) => repository.mentionedInPaper,
    screen: {
      title: 'Mentioned',
      leaves: 2,
      abridged: true,
      text: (repository) => mentions(repository).join(', '),
    },
  },
  { key: 'mentioned_in_github', type: 'boolean', cell: (repository) => repository.mentionedInGithub },
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
