import type { PaperRepository } from '../archive/repositories.ts';
import type { Column } from '../output/report.ts';

/** The columns of a paper's repositories. */
export const repositoryColumns: readonly Column<PaperRepository>[] = [
  {
    ...{ key: 'repo_url', type: 'text', cell: (repository) => repository.url },
    screen: { title: 'Repository', leaves: 0, link: (repository) => repository.url },
  },
  {
    ...{ key: 'is_official', type: 'boolean', cell: (repository) => repository.isOfficial },
    screen: {
      title: '',
      leaves: 1,
      style: 'strong',
      text: (repository) => (repository.isOfficial ? 'official' : ''),
    },
  },
  {
    ...{ key: 'framework', type: 'text', cell: (repository) => repository.framework },
    screen: { title: 'Framework', leaves: 3, text: (repository) => repository.framework ?? 'none' },
  },
  {
    ...{ key: 'mentioned_in_paper', type: 'boolean', cell: (repository) => repository.mentionedInPaper },
    screen: {
      title: 'Paper',
      leaves: 2,
      text: (repository) => (repository.mentionedInPaper ? 'in the paper' : ''),
    },
  },
  { key: 'mentioned_in_github', type: 'boolean', cell: (repository) => repository.mentionedInGithub },
];
