import type { Method, MethodCollection } from '../model.ts';
import type { Dump, Found } from './dump.ts';
import { listOf, objectOf, readAddress, readInteger, readPaperLink, readText } from './fields.ts';

/** methods: one record per method of the catalogue. */
export const methods: Dump<Found<Method>> = {
  names: ['methods'],
  ownFields: ['collections', 'introduced_year', 'code_snippet_url', 'source_url'],
  fields: {
    texts: ['full_name', 'description', 'source_url', 'source_title', 'code_snippet_url'],
    numbers: ['introduced_year', 'num_papers'],
    links: ['paper'],
  },
  mayBeOneRecord: false,
  parse: JSON.parse,
  read(record, place, leaveOut) {
    const url = readAddress(record.url);
    const name = readText(record.name);
    if (url === null || name === null) {
      leaveOut(place.path, url === null ? 'method without an address' : 'method without a name');
      return [];
    }
    const value = {
      url,
      name,
      fullName: readText(record.full_name),
      description: readText(record.description),
      paper: readPaperLink(record.paper),
      introducedYear: readInteger(record.introduced_year),
      sourceUrl: readText(record.source_url),
      sourceTitle: readText(record.source_title),
      codeSnippetUrl: readText(record.code_snippet_url),
      paperCount: readInteger(record.num_papers),
      collections: readCollections(record.collections, () =>
        leaveOut(`${place.path}.collections`, 'name that is not a text'),
      ),
    };
    return [{ value, place }];
  },
};

/** Collections; one that is only named has no area. One without a name is passed over, and `lose` is told once. */
function readCollections(value: unknown, lose: () => void): readonly MethodCollection[] {
  const items = listOf(value).filter((item) => item !== null && item !== undefined);
  const collections = items.flatMap((item) => {
    const raw = objectOf(item, 'collection');
    const name = readText(raw.collection);
    return name === null ? [] : [{ name, areaId: readText(raw.area_id), area: readText(raw.area) }];
  });
  if (collections.length < items.length) lose();
  return collections;
}
