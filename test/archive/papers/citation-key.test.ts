import { describe, expect, test } from 'vitest';
import { nameWords } from '../../../src/archive/names/writing/keys.ts';
import { citationKey, citationLetter, citationYear } from '../../../src/archive/papers/citation-key.ts';

const paper = (
  author: string,
  title: string | null,
  date: string | null = '2019-03-26',
  venue: string | null = null,
  arxivId: string | null = null,
) => ({
  authors: author === '' ? [] : [author, 'Kyle Lo'],
  title,
  date,
  venue,
  arxivId,
});

describe('the key of a paper for citing', () => {
  test.each([
    [paper('Iz Beltagy', 'SciBERT: A Pretrained Language Model'), 'beltagy2019scibert'],
    [paper('Beltagy, Iz', 'The SciBERT model'), 'beltagy2019scibert'],
    [paper('Laurens van der Maaten', 'On the Visualizing of Data', '2008'), 'maaten2008visualizing'],
    [paper('Martin Luther King Jr.', 'A Dream'), 'king2019dream'],
    [paper("Kevin O'Brien-Smith", 'Nets'), 'obriensmith2019nets'],
    [paper('Kurt Gödel', 'Über formal unentscheidbare Sätze', '1931'), 'godel1931uber'],
    [paper('Lilja Øvrelid', 'S$^3$FD: Single Shot'), 'ovrelid2019s3fd'],
    [paper('李飞飞', '图像 ImageNet', '2009'), 'imagenet2009'],
    [paper('', 'BioFLAIR: Pretrained'), 'bioflair2019'],
    [paper('Iz Beltagy', null, null), 'beltagy'],
    [paper('', '?!', null), 'untitled'],
    [paper('Jacob Devlin', 'BERT: Pre-training', '2018-10-11', 'NAACL 2019 6'), 'devlin2019bert'],
    [paper('Smith, John Paul', 'Of the C++'), 'smith2019c'],
    [paper('', 'Attention Is All You Need', null, null, '1706.03762'), 'attention2017'],
    [paper('José García-Pérez', 'Of the'), 'garciaperez2019of'],
  ])('%j is %s', (record, key) => {
    expect(citationKey(record)).toBe(key);
    expect(citationKey(record, nameWords(record.title ?? ''))).toBe(key);
  });

  test('has the year of the proceedings, else of the date, else of the arXiv id', () => {
    const arxivId = '1706.03762';
    expect(citationYear({ venue: 'IJCNLP 2019 11', date: '2018-01-01', arxivId })).toBe('2019');
    expect(citationYear({ venue: 'ICLR', date: '2018-01-01', arxivId })).toBe('2018');
    expect(citationYear({ venue: 'Workshop 12345', date: null, arxivId })).toBe('2017');
    expect(citationYear({ venue: 'Workshop 12345', date: null, arxivId: null })).toBeNull();
  });

  test.each([
    ['1706.03762', '2017'],
    ['0704.0001', '2007'],
    ['cs/9305456', '1993'],
    ['math.GT/0309136', '2003'],
    ['1799.00001', null],
    [null, null],
  ])('of an arXiv id %s was handed in in %s', (arxivId, year) => {
    expect(citationYear({ venue: null, date: null, arxivId })).toBe(year);
  });

  test('gets no letter for the first paper, and a, b … z, aa, ab … for the others', () => {
    expect([0, 1, 2, 26, 27, 28, 53].map(citationLetter)).toEqual(['', 'a', 'b', 'z', 'aa', 'ab', 'ba']);
  });
});
