import type { Archive } from '../../archive/archive.ts';
import { readCoauthors } from '../../archive/papers/authors.ts';
import type { Report } from '../../output/report.ts';
import { countOf } from '../../output/text/count.ts';
import { flaggedLine, writeFlags } from '../wording/command-line.ts';
import { chooseAuthor } from './author-choice.ts';
import { choosePaperFilter } from './paper-filter-choice.ts';
import { givenFilters, type PaperFilterWish } from './paper-filter-options.ts';
import { paperList } from './paper-list.ts';

/** How many of those whom an author wrote with are named. */
const COAUTHORS = 3;

/** The papers of an author that pass a filter, newest first. Throws what `chooseAuthor` and `choosePaperFilter` do. */
export async function authorPapers(
  archive: Archive,
  typed: string,
  wish: PaperFilterWish,
  first: boolean,
): Promise<Report> {
  const asked = { flag: null, typed, others: givenFilters(wish), command: ['author'], first };
  const { author, notes } = chooseAuthor(archive, asked);
  const chosen = await choosePaperFilter(archive, wish, { command: ['author', author.name], first });
  const filter = { ...chosen.filter, papers: [author.papers, ...(chosen.filter.papers ?? [])] };
  // Those who wrote a single paper with the author stand in the line of that paper.
  const coauthors = readCoauthors(archive, author, COAUTHORS).filter(({ papers }) => papers.length > 1);
  const counted = coauthors.map(({ name, papers }) => `${name} (${countOf(papers.length, 'paper')})`);
  return paperList(archive, filter, {
    about: [author.name, ...chosen.about],
    notes: [...notes, ...chosen.notes],
    hints: [
      ...(counted.length === 0 ? [] : [`Most often with ${counted.join(', ')}`]),
      ...coauthors
        .slice(0, 1)
        .map(
          ({ name }) => `Together: ${flaggedLine(writeFlags([['--author', name]]), 'author', author.name)}`,
        ),
    ],
  });
}
