import type { NaiveArchive } from './archive.ts';
import type { Row } from './exports.ts';

/** In no order, as are their areas and parents: the contract gives none. */
export function exportTasks({ dumps, boards, appearances }: NaiveArchive): Row[] {
  const pages = new Map(dumps.datasets.flatMap(({ tasks }) => tasks.map(({ task, url }) => [task, url])));
  const inPapers = dumps.papers.flatMap(({ tasks }) => tasks);
  const names = new Set([...appearances.map(({ task }) => task.task), ...inPapers, ...pages.keys()]);
  const of = (name: string) => appearances.filter(({ task }) => task.task === name);
  const parentsOf = (name: string) => new Set(of(name).flatMap(({ parent }) => parent ?? []));
  const ownAreas = (name: string) => of(name).flatMap(({ task }) => task.categories);
  const areasOf = (level: readonly string[], seen: ReadonlySet<string>): string[] => {
    const areas = level.flatMap(ownAreas);
    const above = level.flatMap((name) => [...parentsOf(name)]).filter((name) => !seen.has(name));
    return areas.length > 0 || above.length === 0
      ? [...new Set(areas)]
      : areasOf(above, new Set([...seen, ...above]));
  };
  return [...names].map((name) => ({
    name,
    slug: pages.get(name)?.split('/').pop() ?? null,
    areas: areasOf([name], new Set([name])),
    parents: [...parentsOf(name)],
    synonyms: [...new Set(of(name).flatMap(({ task }) => task.synonyms))],
    leaderboards: boards.filter(({ task }) => task === name).length,
    papers: inPapers.filter((task) => task === name).length,
    description:
      of(name)
        .map(({ task }) => task.description)
        .find((text) => text) ?? null,
  }));
}
