import type { Archive } from '../archive/archive.ts';
import { type MethodFacet, readMethods, readMethodValues } from '../archive/catalogue-lists.ts';
import { list, type Report } from '../output/report.ts';
import { countOf } from './command-line.ts';
import type { MethodFilters } from './method.ts';
import { methodColumns } from './method-columns.ts';
import { spamNotes } from './spam-option.ts';
import { chooseValues } from './value-choice.ts';

/** The methods of the catalogue that have what the filters ask for, most papers first. */
export function methodList(archive: Archive, filters: MethodFilters, includeSpam: boolean): Report {
  const chosen = new Map<MethodFacet, readonly string[]>();
  for (const facet of ['area', 'collection'] as const) {
    const typed = filters[facet];
    if (typed !== undefined) {
      chosen.set(facet, chooseValues(`--${facet}`, typed, readMethodValues(archive, facet)));
    }
  }
  const { rows, count, hidden } = readMethods(archive, chosen, includeSpam);
  const filter = [...chosen.values()].map(([value = '']) => value).join(' · ');
  const heading = `${countOf(count, 'method')}${count > 1 ? ', most papers first' : ''}${filter && `: ${filter}`}`;
  return {
    ...list(methodColumns, rows, {
      count,
      heading,
      hints: ['One of them: pwc method <name>'],
      id: (method) => method.url ?? method.name,
    }),
    notes: spamNotes(hidden),
    matched: heading,
  };
}
