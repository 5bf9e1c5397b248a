import type { Paper } from '../model.ts';
import { readDate } from './dates.ts';
import type { Dump, Found, Raw } from './dump.ts';
import { readAddress, readArxivId, readNames, readText, readTexts } from './fields.ts';

/** papers-with-abstracts: one record per paper. Dumps up to 2023 have no conference fields. */
export const papersWithAbstracts: Dump<Found<Paper>> = {
  names: ['papers-with-abstracts'],
  ownFields: ['abstract', 'short_abstract', 'authors', 'proceeding'],
  fields: {
    texts: [
      'arxiv_id',
      'title',
      'abstract',
      'proceeding',
      'url_abs',
      'url_pdf',
      'conference_url_abs',
      'conference_url_pdf',
    ],
  },
  mayBeOneRecord: false,
  parse: JSON.parse,
  read(record, place, leaveOut) {
    const url = readAddress(record.paper_url);
    if (url === null) {
      leaveOut(place.path, 'paper without an address');
      return [];
    }
    if (!canBeNamed(record)) {
      leaveOut(place.path, 'paper without a title or a usable address');
      return [];
    }
    const loseName = (field: string) => () => leaveOut(`${place.path}.${field}`, 'name that is not a text');
    const value = {
      url,
      arxivId: readArxivId(record.arxiv_id),
      title: readText(record.title),
      abstract: readText(record.abstract),
      authors: readNames(record.authors, 'name', loseName('authors')),
      date: readDate(record.date, () =>
        leaveOut(`${place.path}.date`, 'date that cannot be read for certain'),
      ),
      venue: readText(record.proceeding),
      abstractUrl: readAddress(record.url_abs),
      pdfUrl: readAddress(record.url_pdf),
      conferenceUrls: readTexts([record.conference_url_abs, record.conference_url_pdf]),
      tasks: readNames(record.tasks, 'task', loseName('tasks')),
      methods: readNames(record.methods, 'name', loseName('methods')),
    };
    return [{ value, place }];
  },
};

/** The fields by which a paper is known where it has no title. */
const addressFields = ['paper_url', 'url_abs', 'url_pdf', 'conference_url_abs', 'conference_url_pdf'];

/** A host and what follows it, with a scheme or without. */
const leadsSomewhere = /^\s*(?:https?:\/\/)?[^\s/]+\.[^\s/]+\/+[^\s/]/i;

/** Whether anybody can ask for a paper, cite or open it: a record without all that stands for nothing that is known. */
function canBeNamed(record: Raw): boolean {
  const hasTitle = /\S/.test(readText(record.title) ?? '');
  if (hasTitle || readText(record.arxiv_id) !== null) return true;
  return addressFields.some((field) => leadsSomewhere.test(readText(record[field]) ?? ''));
}
