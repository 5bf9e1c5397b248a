import type { DataLoader, Dataset, Link } from '../model.ts';
import { readDate } from './dates.ts';
import type { Dump, Found, Reason } from './dump.ts';
import {
  isMissing,
  listOf,
  objectOf,
  readAddress,
  readInteger,
  readNames,
  readPaperLink,
  readText,
  readTexts,
} from './fields.ts';

/** datasets: one record per dataset of the catalogue. The licence fields came late and are mostly missing. */
export const datasets: Dump<Found<Dataset>> = {
  names: ['datasets'],
  ownFields: ['variants', 'data_loaders', 'modalities', 'introduced_date', 'homepage'],
  fields: {
    texts: ['full_name', 'homepage', 'description', 'license_name', 'license_url'],
    numbers: ['num_papers'],
    links: ['paper'],
  },
  mayBeOneRecord: false,
  parse: JSON.parse,
  read(record, place, leaveOut) {
    const url = readAddress(record.url);
    const name = readText(record.name);
    if (url === null || name === null) {
      leaveOut(place.path, url === null ? 'dataset without an address' : 'dataset without a name');
      return [];
    }
    const lose = (field: string, reason: Reason) => () => leaveOut(`${place.path}.${field}`, reason);
    const readList = (field: string) =>
      readNames(record[field], 'name', lose(field, 'name that is not a text'));
    const value = {
      url,
      name,
      fullName: readText(record.full_name),
      homepage: readText(record.homepage),
      description: readText(record.description),
      paper: readPaperLink(record.paper),
      introduced: readDate(
        record.introduced_date,
        lose('introduced_date', 'date that cannot be read for certain'),
      ),
      modalities: readList('modalities'),
      languages: readList('languages'),
      tasks: readTasks(record.tasks, lose('tasks', 'task of a dataset without a name')),
      variants: readList('variants'),
      paperCount: readInteger(record.num_papers),
      loaders: readLoaders(record.data_loaders, lose('data_loaders', 'link without an address')),
      licenseName: readText(record.license_name),
      licenseUrl: readText(record.license_url),
    };
    return [{ value, place }];
  },
};

/**
 * Names and pages of tasks; a task that is only named has the address ''. The task that is called '' is one of the
 * site's. One whose name is missing is passed over, since its page would be taken for that task's; `lose` is told once.
 */
function readTasks(value: unknown, lose: () => void): readonly Link[] {
  const items = listOf(value).filter((item) => item !== null && item !== undefined);
  const tasks = items.flatMap((item) => {
    const raw = objectOf(item, 'task');
    const link = { title: readText(raw.task), url: readText(raw.url) ?? '' };
    return link.title === null && (raw.task !== '' || link.url === '') ? [] : [link];
  });
  if (tasks.length < items.filter((item) => item !== '').length) lose();
  return tasks;
}

/** Programs that load a dataset; what leads nowhere is passed over, and `lose` is told once. */
function readLoaders(value: unknown, lose: () => void): readonly DataLoader[] {
  const items = listOf(value).filter((item) => !isMissing(item));
  const loaders = items.flatMap((item) => {
    const raw = objectOf(item, 'url');
    const repository = readText(raw.repo);
    const url = readText(raw.url) ?? repository;
    return url === null ? [] : [{ url, repository, frameworks: readTexts(raw.frameworks) }];
  });
  if (loaders.length < items.length) lose();
  return loaders;
}
