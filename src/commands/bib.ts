import { defineCommand } from '../cli/command.ts';
import { UserError } from '../errors.ts';
import { bibKeys } from './bib/bib-keys.ts';

/** `pwc bib`: a bibliography with the code and the ranks of its papers. */
export const bib = defineCommand({
  name: 'bib',
  aliases: ['bibliography'],
  group: 'show and share',
  summary: 'a bibliography with the code and ranks of its papers',
  description:
    'Read a BibTeX file and list what the archive knows of each entry: the paper, its code, its best rank. As BibTeX (--output refs-code.bib) it is the file itself, to the byte, with fields added to the entries that were surely found: pwc_code, pwc_official, pwc_ranks. As RIS and CSL-JSON these papers are under the keys of the file. Entries are found by arXiv id, DOI, URL or title; a title counts only where the authors and the year agree.',
  examples: ['bib refs.bib', 'bib refs.bib --format bibtex', 'bib refs.bib --json'],
  arguments: [{ syntax: '<file>', description: 'a .bib file; - for stdin', completes: 'file' }],
  options: [],
  columns: bibKeys,
  async run(context, [file = '']) {
    if (file === '') throw new UserError('usage', 'bib was given an empty path.');
    const { runBib } = await import('#bib');
    return runBib(context, file);
  },
});
