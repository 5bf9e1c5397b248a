import { describe, expect, test } from 'vitest';
import type { Citation } from '../../../src/model.ts';
import { authorName } from '../../../src/output/formats/author-name.ts';
import { text } from '../../../src/output/formats/bibtex.ts';
import { bibtexAuthors, bibtexTitle } from '../../../src/output/formats/bibtex-text.ts';
import { webAddress } from '../../../src/output/formats/reference.ts';
import { list } from '../../../src/output/report.ts';
import { bare, scibert } from './citations.ts';

const written = (...citations: (Citation | null)[]) =>
  [...text(list([], citations, { bibliography: { citation: (citation) => citation } }))].join('');

const authorsOf = (names: readonly string[]) =>
  bibtexAuthors(names.flatMap((name) => authorName(name) ?? []));

describe('BibTeX', () => {
  test('has an entry for each paper, once', () => {
    expect(written(scibert, null, scibert)).toBe(`@inproceedings{beltagy2019scibert,
  title = {{SciBERT}: A Pretrained Language Model for Scientific Text},
  author = {Iz Beltagy and Kyle Lo and Arman Cohan},
  booktitle = {IJCNLP 2019},
  year = {2019},
  eprint = {1903.10676},
  archivePrefix = {arXiv},
  doi = {10.18653/v1/D19-1371},
  url = {https://arxiv.org/abs/1903.10676v3}
}
`);
  });

  test('names arXiv where a paper was published nowhere else, and nothing where nothing is known', () => {
    expect(
      written({ ...bare, arxivId: '1903.10676', venue: ' ' }, { ...bare, key: 'untitled' }),
    ).toBe(`@article{beltagy2019scibert,
  journal = {arXiv preprint arXiv:1903.10676},
  eprint = {1903.10676},
  archivePrefix = {arXiv}
}

@misc{untitled
}
`);
  });

  test('tells papers with one key apart by a letter', () => {
    const others = ['One', 'Two'].map((title) => ({ ...scibert, title }));
    expect(written(scibert, ...others, scibert).match(/(?<=\{)beltagy\w+(?=,)/g)).toEqual([
      'beltagy2019scibert',
      'beltagy2019sciberta',
      'beltagy2019scibertb',
    ]);
  });

  test.each([
    ['SciBERT: a 3D model of the World', '{SciBERT}: a {3D} model of the World'],
    ['(BERT) "GPT-2," and F1', '({BERT}) "{GPT-2}," and F1'],
    ['S$^3$FD and $O(N)$', '{S{$^3$}FD} and {$O(N)$}'],
    [
      '100% of A&B_C #1 {x} ~ ^',
      '100\\% of {A\\&B\\_C} \\#1 \\textbraceleft{}x\\textbraceright{} \\textasciitilde{} \\textasciicircum{}',
    ],
    ['<b>BERT</b>', '\\textless{}{b\\textgreater{}BERT\\textless{}/b}\\textgreater{}'],
    ['\\AB', '\\textbackslash{}{AB}'],
    ['$5 and $6', '\\$5 and \\$6'],
    ['The $5M Question', 'The {{\\$5M}} Question'],
    ['$π_0$: A Flow of $αR$ and $x^π$', '{$\\pi_0$}: A Flow of {$\\alpha R$} and {$x^\\pi$}'],
    ['Γ-nets for ÖL', '{$\\Gamma$}-nets for {ÖL}'],
  ])('writes the title %j', (title, expected) => {
    expect(bibtexTitle(title)).toBe(expected);
  });

  test('keeps names with "and" or a comma whole', () => {
    expect(
      authorsOf(['Iz Beltagy', 'Smith and Sons', 'Google, Inc.', 'others', ' ', 'Anders Andersson']),
    ).toBe('Iz Beltagy and {Smith and Sons} and {Google, Inc.} and {others} and Anders Andersson');
  });

  test('takes a name apart where the family stands first, and keeps those of groups whole', () => {
    expect(
      authorsOf(['Beltagy, Iz', 'García Márquez, Gabriel', 'NLLB Team', ':', '李 明', '李明', 'et al.']),
    ).toBe('Iz Beltagy and García Márquez, Gabriel and {NLLB Team} and {李 明} and 李明 and others');
  });

  test.each([
    ['Robert L. Logan IV', 'Logan, IV, Robert L.'],
    ['Martin Luther King Jr.', 'King, Jr., Martin Luther'],
    ['Ludwig van der Berg III', 'van der Berg, III, Ludwig'],
    ['Madonna II', 'Madonna II'],
    ['Philip Iv', 'Philip Iv'],
    ['IV', 'IV'],
  ])('sets the suffix of %j apart', (name, written) => {
    expect(authorsOf([name])).toBe(written);
  });

  test('leaves addresses as they are but for what would end them', () => {
    expect(webAddress('https://x.org/a_b%20c~d?e=f&g#h')).toBe('https://x.org/a_b%20c~d?e=f&g#h');
    expect(webAddress('https://x.org/{a}\\é <b>')).toBe('https://x.org/%7Ba%7D%5C%C3%A9%20%3Cb%3E');
    expect(webAddress('javascript:alert(1)')).toBeNull();
  });

  test('says of an answer without papers that it has none', () => {
    expect(() => text(list([], []))).toThrow('bibtex is for papers, and the rows of this answer have none.');
  });
});

test('a title of more words than a call takes arguments is one all the same', () => {
  const title = Array<string>(200_000).fill('word').join(' ');
  expect(bibtexTitle(title)).toBe(title);
});
