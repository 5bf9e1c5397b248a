import type { CodeLink } from '../model.ts';
import type { Dump, Found } from './dump.ts';
import { readAddress, readArxivId, readBoolean, readText } from './fields.ts';

/** links-between-papers-and-code: one record per paper and repository. */
export const linksBetweenPapersAndCode: Dump<Found<CodeLink>> = {
  // The second is what the Hugging Face copy of the archive calls it.
  names: ['links-between-papers-and-code', 'links-between-paper-and-code'],
  ownFields: ['repo_url'],
  fields: {
    texts: ['paper_title', 'paper_arxiv_id', 'paper_url_abs', 'paper_url_pdf', 'framework'],
    truths: ['is_official', 'mentioned_in_paper', 'mentioned_in_github'],
  },
  mayBeOneRecord: false,
  parse: JSON.parse,
  read(record, place, leaveOut) {
    const paperUrl = readAddress(record.paper_url);
    const repositoryUrl = readAddress(record.repo_url);
    if (paperUrl === null || repositoryUrl === null) {
      leaveOut(place.path, paperUrl === null ? 'link without a paper' : 'link without a repository');
      return [];
    }
    const value = {
      paperUrl,
      paperTitle: readText(record.paper_title),
      arxivId: readArxivId(record.paper_arxiv_id),
      abstractUrl: readAddress(record.paper_url_abs),
      pdfUrl: readAddress(record.paper_url_pdf),
      repositoryUrl,
      isOfficial: readBoolean(record.is_official) ?? false,
      mentionedInPaper: readBoolean(record.mentioned_in_paper) ?? false,
      mentionedInGithub: readBoolean(record.mentioned_in_github) ?? false,
      framework: readText(record.framework),
    };
    return [{ value, place }];
  },
};
