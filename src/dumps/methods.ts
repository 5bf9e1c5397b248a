import type { Method, MethodCollection } from '../model.ts';
import type { Dump, Found } from './dump.ts';
import { isObject, readInteger, readPaperLink, readText } from './fields.ts';

/** methods: one record per method of the catalogue. */
export const methods: Dump<Found<Method>> = {
  names: ['methods'],
  ownFields: ['collections', 'introduced_year', 'code_snippet_url', 'source_url'],
  mayBeOneRecord: false,
  parse: JSON.parse,
  read(record, place, leaveOut) {
    const url = readText(record.url);
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
      collections: readCollections(record.collections),
    };
    return [{ value, place }];
  },
};

function readCollections(value: unknown): readonly MethodCollection[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isObject).flatMap((raw) => {
    const name = readText(raw.collection);
    return name === null ? [] : [{ name, areaId: readText(raw.area_id), area: readText(raw.area) }];
  });
}
