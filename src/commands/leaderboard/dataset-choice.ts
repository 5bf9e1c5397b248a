import type { Archive } from '../../archive/archive.ts';
import { findVariant } from '../../archive/catalogue/dataset-cards.ts';
import { STEPS } from '../../archive/names/ladder.ts';
import { readNames } from '../../archive/names/name-texts.ts';
import { findNames } from '../../archive/names/names.ts';
import { chooseAmong, type FilterFlag } from '../names/filter-names.ts';
import { unknownFilter } from '../names/task-or-method.ts';
import { findDatasetAlone } from './choice/dataset-alone.ts';

/** The dataset that an option names. */
export interface ChosenDataset {
  readonly name: string;
  /** Its leaderboards, as `pwc rank` lists them; none of one that the catalogue has without results. */
  readonly ids: readonly number[];
  /** Whether it is one that lists pass over. */
  readonly isSpam: boolean;
  readonly notes: readonly string[];
}

/**
 * The dataset that an option names, with its leaderboards. Throws `UserError`: `notFound` with the nearest names, `ambiguous`
 * with the candidates.
 */
export async function chooseDataset(archive: Archive, asked: FilterFlag): Promise<ChosenDataset> {
  const { typed, first } = asked;
  for (const step of STEPS) {
    const found = findDatasetAlone(archive, { typed, step, first, wholeWords: false });
    if (found?.kind === 'several') {
      const of = found.of === 'family' ? 'family' : 'benchmark';
      chooseAmong('dataset', found.hits, asked, (ids) => readNames(archive, of, ids));
    }
    if (found?.kind !== 'list') continue;
    return { name: found.name ?? typed, ids: found.ids, isSpam: found.isSpam, notes: found.notes };
  }
  const hits = findNames(archive, 'dataset', typed);
  if (hits === null) throw await unknownFilter(archive, 'dataset', asked);
  const ids = hits.candidates.map(({ id }) => id);
  const variant = findVariant(archive, ids, typed);
  if (variant !== null) return withoutResults(variant, []);
  const { name, notes } = chooseAmong('dataset', hits, asked, (ids) => readNames(archive, 'dataset', ids));
  return withoutResults(name, notes);
}

function withoutResults(name: string, notes: readonly string[]): ChosenDataset {
  return { name, ids: [], isSpam: false, notes: [...notes, `the archive has no results on ${name}`] };
}
