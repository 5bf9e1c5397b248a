import type { DataLoader, Dataset, Link } from '../model.ts';
import type { Dump, Found, Raw } from './dump.ts';
import { isObject, readDate, readInteger, readPaperLink, readText, readTexts } from './fields.ts';

/** datasets: one record per dataset of the catalogue. The licence fields came late and are mostly missing. */
export const datasets: Dump<Found<Dataset>> = {
  names: ['datasets'],
  ownFields: ['variants', 'data_loaders', 'modalities', 'introduced_date', 'homepage'],
  mayBeOneRecord: false,
  parse: JSON.parse,
  read(record, place, leaveOut) {
    const url = readText(record.url);
    const name = readText(record.name);
    if (url === null || name === null) {
      leaveOut(place.path, url === null ? 'dataset without an address' : 'dataset without a name');
      return [];
    }
    const value = {
      url,
      name,
      fullName: readText(record.full_name),
      homepage: readText(record.homepage),
      description: readText(record.description),
      paper: readPaperLink(record.paper),
      introduced: readDate(record.introduced_date),
      modalities: readTexts(record.modalities),
      languages: readTexts(record.languages),
      tasks: readTasks(record.tasks),
      variants: readTexts(record.variants),
      paperCount: readInteger(record.num_papers),
      loaders: readLoaders(record.data_loaders),
      licenseName: readText(record.license_name),
      licenseUrl: readText(record.license_url),
    };
    return [{ value, place }];
  },
};

/** Names and pages of tasks. A task that is only named has the address ''. */
function readTasks(value: unknown): readonly Link[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => {
    const raw: Raw = isObject(item) ? item : { task: item };
    const link = { title: readText(raw.task), url: readText(raw.url) ?? '' };
    return link.title === null && link.url === '' ? [] : [link];
  });
}

function readLoaders(value: unknown): readonly DataLoader[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isObject).flatMap((raw) => {
    const repository = readText(raw.repo);
    const url = readText(raw.url) ?? repository;
    return url === null ? [] : [{ url, repository, frameworks: readTexts(raw.frameworks) }];
  });
}
