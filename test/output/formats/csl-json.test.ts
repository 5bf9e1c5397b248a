import { describe, expect, test } from 'vitest';
import type { Citation } from '../../../src/model.ts';
import { text } from '../../../src/output/formats/csl-json.ts';
import { list } from '../../../src/output/report.ts';
import { readCslJson } from '../../helpers/bibliography-readers.ts';
import { bare, scibert } from './citations.ts';

const written = (...citations: (Citation | null)[]) =>
  [...text(list([], citations, { bibliography: { citation: (citation) => citation } }))].join('');

describe('CSL-JSON', () => {
  test('has an object a line for each paper, once', () => {
    const { title: _, ...rest } = scibert;
    const preprint = { ...rest, title: 'Other', authors: [], venue: null, doi: null };
    expect(written(scibert, null, scibert, preprint)).toBe(`[
  {"id": "beltagy2019scibert", "type": "paper-conference", "title": "SciBERT: A Pretrained Language Model for Scientific Text", "author": [{"family": "Beltagy", "given": "Iz"}, {"family": "Lo", "given": "Kyle"}, {"family": "Cohan", "given": "Arman"}], "container-title": "IJCNLP 2019", "issued": {"date-parts": [[2019]]}, "archive": "arXiv", "archive_location": "arXiv:1903.10676", "DOI": "10.18653/v1/D19-1371", "URL": "https://arxiv.org/abs/1903.10676v3"},
  {"id": "beltagy2019sciberta", "type": "article", "title": "Other", "issued": {"date-parts": [[2019]]}, "publisher": "arXiv", "number": "arXiv:1903.10676", "URL": "https://arxiv.org/abs/1903.10676v3"}
]
`);
  });

  test('is an array of what there is: an object with its id and type, or nothing', () => {
    expect(written({ ...bare, key: 'untitled' })).toBe('[\n  {"id": "untitled", "type": "document"}\n]\n');
    expect(written()).toBe('[]\n');
  });

  test('has persons in parts and all others whole', () => {
    const authors = ['NLLB Team', ':', 'Google, Inc.', 'Robert L. Logan IV', 'Ludwig van der Berg', '李明'];
    expect(readCslJson(written({ ...bare, authors }))[0]?.author).toEqual([
      { literal: 'NLLB Team' },
      { literal: 'Google, Inc.' },
      { family: 'Logan', given: 'Robert L.', suffix: 'IV' },
      { family: 'van der Berg', given: 'Ludwig' },
      { literal: '李明' },
    ]);
  });

  test('has titles on one line, formulas as they are and control characters as words', () => {
    const title = 'One\r\n"two"\u2028\x1b[31m and $S^3$FD ';
    expect(readCslJson(written({ ...bare, title }))[0]?.title).toBe('One "two" \\x1b[31m and $S^3$FD');
  });

  test('says of an answer without papers that it has none', () => {
    expect(() => text(list([], []))).toThrow(
      'csl-json is for papers, and the rows of this answer have none.',
    );
  });
});
