import type { Archive } from '../../archive/archive.ts';
import { type MethodFacet, readMethods, readMethodValues } from '../../archive/catalogue/lists.ts';
import { list, type Report } from '../../output/report.ts';
import { countOf } from '../../output/text/count.ts';
import { chooseFacets } from '../names/listed-choice.ts';
import { spamNotes } from '../options/spam-option.ts';
import { commandLine } from '../wording/command-line.ts';
import { MOST_PAPERS_FIRST } from '../wording/list-order.ts';
import { methodColumns } from './method-columns.ts';

/** What methods are listed by. */
export interface MethodFilters {
  readonly area?: string;
  readonly collection?: string;
}

/** How a list is made, beside its filters. */
interface ListWish {
  /** Of several names that fit a filter the most used. */
  readonly first: boolean;
  readonly includeSpam: boolean;
}

/** The methods of the catalogue that have what the filters ask for, most papers first. */
export function methodList(
  archive: Archive,
  filters: MethodFilters,
  { first, includeSpam }: ListWish,
): Report {
  const { chosen, notes } = chooseFacets<MethodFacet>('method', filters, first, {
    area: () => readMethodValues(archive, 'area'),
    collection: () => readMethodValues(archive, 'collection'),
  });
  const { rows, count, hidden } = readMethods(archive, chosen, includeSpam);
  const filter = [...chosen.values()].map(([value = '']) => value).join(' · ');
  const heading = `${countOf(count, 'method')}${count > 1 ? MOST_PAPERS_FIRST : ''}${filter && `: ${filter}`}`;
  return {
    ...list(methodColumns, rows, {
      count,
      heading,
      order: MOST_PAPERS_FIRST,
      hints: [({ name }) => `One of them: ${commandLine('method', name)}`],
      id: (method) => method.url ?? method.name,
    }),
    notes: [...notes, ...spamNotes(hidden)],
    matched: heading,
  };
}
