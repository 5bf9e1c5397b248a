import type { Paper } from '../model.ts';
import type { Dump, Found } from './dump.ts';
import { readDate, readText, readTexts, readTextsOf } from './fields.ts';

/** papers-with-abstracts: one record per paper. Dumps up to 2023 have no conference fields. */
export const papersWithAbstracts: Dump<Found<Paper>> = {
  names: ['papers-with-abstracts'],
  ownFields: ['abstract', 'short_abstract', 'authors', 'proceeding'],
  mayBeOneRecord: false,
  parse: JSON.parse,
  read(record, place, leaveOut) {
    const url = readText(record.paper_url);
    if (url === null) {
      leaveOut(place.path, 'paper without an address');
      return [];
    }
    const value = {
      url,
      arxivId: readText(record.arxiv_id),
      title: readText(record.title),
      abstract: readText(record.abstract),
      authors: readTexts(record.authors),
      date: readDate(record.date),
      venue: readText(record.proceeding),
      abstractUrl: readText(record.url_abs),
      pdfUrl: readText(record.url_pdf),
      conferenceUrls: readTexts([record.conference_url_abs, record.conference_url_pdf]),
      tasks: readTextsOf(record.tasks, 'task'),
      methods: readTextsOf(record.methods, 'name'),
    };
    return [{ value, place }];
  },
};
