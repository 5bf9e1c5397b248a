import { describe, expect, test } from 'vitest';
import type { Citation } from '../../../src/model.ts';
import { text } from '../../../src/output/formats/ris.ts';
import { list } from '../../../src/output/report.ts';
import { readRis } from '../../helpers/bibliography-readers.ts';
import { bare, scibert } from './citations.ts';

const written = (...citations: (Citation | null)[]) =>
  [...text(list([], citations, { bibliography: { citation: (citation) => citation } }))].join('');

describe('RIS', () => {
  test('has a record for each paper, once', () => {
    expect(written(scibert, null, scibert, { ...scibert, title: 'Other', venue: null, doi: null })).toBe(
      `TY  - CONF
ID  - beltagy2019scibert
TI  - SciBERT: A Pretrained Language Model for Scientific Text
AU  - Beltagy, Iz
AU  - Lo, Kyle
AU  - Cohan, Arman
T2  - IJCNLP 2019
PY  - 2019
AN  - arXiv:1903.10676
DB  - arXiv
DO  - 10.18653/v1/D19-1371
UR  - https://arxiv.org/abs/1903.10676v3
ER  - 

TY  - JOUR
ID  - beltagy2019sciberta
TI  - Other
AU  - Beltagy, Iz
AU  - Lo, Kyle
AU  - Cohan, Arman
T2  - arXiv preprint arXiv:1903.10676
PY  - 2019
AN  - arXiv:1903.10676
DB  - arXiv
UR  - https://arxiv.org/abs/1903.10676v3
ER  - 
`,
    );
  });

  test('says nothing of what is not known', () => {
    expect(written({ ...bare, key: 'untitled' })).toBe('TY  - GEN\nID  - untitled\nER  - \n');
    expect(written()).toBe('');
  });

  test.each([
    [{ arxivId: 'cs/0205028' }, ['AN  - arXiv:cs/0205028', 'DB  - arXiv']],
    [{ arxivId: '1903.106761' }, []],
    [{ arxivId: 'not at arXiv' }, []],
    [{ url: 'HTTPS://x.org/a b\ud800{}' }, ['UR  - HTTPS://x.org/a%20b%EF%BF%BD%7B%7D']],
    [{ url: 'ftp://x.org' }, []],
    [{ doi: '10.1000/(a<b>)' }, ['DO  - 10.1000/(a%3Cb%3E)']],
  ])('takes ids for ids, and addresses in ASCII: %j', (more, lines) => {
    const body = written({ ...bare, ...more })
      .split('\n')
      .slice(2, -2);
    expect(body.filter((line) => !line.startsWith('T2'))).toEqual(lines);
  });

  test('keeps a name of no person in one piece, since a comma would set its parts apart', () => {
    const authors = ['NLLB Team', ':', 'Google, Inc.', 'Logan, IV, Robert L.', '李明'];
    const [record = []] = readRis(written({ ...bare, authors }));
    expect(record.filter(([tag]) => tag === 'AU').map(([, name]) => name)).toEqual([
      'NLLB Team',
      'Google Inc.',
      'Logan, Robert L., IV',
      '李明',
    ]);
  });

  test('has each value on one line whatever is in it', () => {
    const title = 'One\r\nER  - \u2028TY  - BOOK\x1b[31m and $S^3$FD ';
    const [record] = readRis(written({ ...bare, title, url: 'https://x.org/a\nER  - ' }));
    expect(record).toEqual([
      ['TY', 'GEN'],
      ['ID', 'beltagy2019scibert'],
      ['TI', 'One ER - TY - BOOK\\x1b[31m and $S^3$FD'],
      ['UR', 'https://x.org/a%0AER%20%20-'],
    ]);
  });

  test('says of an answer without papers that it has none', () => {
    expect(() => text(list([], []))).toThrow('ris is for papers, and the rows of this answer have none.');
  });
});
