import type { Archive } from '../../archive/archive.ts';
import type { Hits, Step } from '../../archive/names/ladder.ts';
import { type Author, findAuthors, findNearAuthors } from '../../archive/papers/authors.ts';
import { chooseAmong, type FilterFlag, unknownName, withNameOfPage } from '../names/filter-names.ts';

/** An author who was asked for by name. */
export interface ChosenAuthor {
  readonly author: Author;
  readonly notes: readonly string[];
}

/** How a fit of an author's name stands on the ladder that tasks and datasets climb. */
const STEP_OF_FIT: readonly Step[] = ['normalised', 'prefix', 'prefix', 'words'];

/**
 * The author that a typed name or an address of the old site means. Throws `UserError`: `ambiguous` with the authors
 * that it fits, `notFound` with the nearest names.
 */
export function chooseAuthor(archive: Archive, given: FilterFlag): ChosenAuthor {
  const asked = withNameOfPage(given, 'author');
  const found = findAuthors(archive, asked.typed);
  if (found === null) {
    const near = findNearAuthors(archive, asked.typed);
    throw unknownName(
      'author',
      asked,
      near.map(({ name }) => name),
    );
  }
  const { authors, fit } = found;
  const candidates = authors.map(({ papers }, id) => ({ id, weight: papers.length }));
  const hits: Hits = { step: STEP_OF_FIT[fit] ?? 'words', candidates, total: candidates.length };
  const { id, notes } = chooseAmong('author', hits, asked, (ids) =>
    ids.map((one) => authors[one]?.name ?? ''),
  );
  const [author] = authors.slice(id, id + 1);
  if (author === undefined) throw new Error(`no author at ${id}`);
  return { author, notes };
}
