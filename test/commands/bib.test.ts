import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archiveOf, temporaryFolder } from '../helpers/archive.ts';
import { readRootFile } from '../helpers/examples.ts';
import { compileLatex, hasLatex } from '../helpers/latex.ts';
import { printed, pwc } from '../helpers/pwc.ts';
import { matchesOf } from './bib/matching.ts';

const folder = temporaryFolder();

/** Without the commas at their ends, one of which an added field needs before it. */
const linesOf = (text: string) => text.split('\n').map((line) => line.replace(/,$/, ''));

const authors = 'author = {Beltagy, Iz and Lo, Kyle}';

describe('pwc bib', () => {
  test('finds entries by arXiv id, DOI, address and title', async () => {
    const text = `@misc{a, eprint = {1903.10676v2}, archivePrefix = {arXiv}}
@article{b, title = {SciBERT: A Pretrained Language Model for Scientific Text}, journal={arXiv preprint arXiv:1903.10676}}
@article{c, title = {{SciBERT}}, journal={CoRR}, volume={abs/1903.10676}}
@misc{d, doi = "10.48550/arXiv.1903.10676"}
@misc(e, url = {https://arxiv.org/pdf/1903.10676.pdf})
@misc{f, title = {{S}ci{BERT}: a \\emph{pretrained} Language Model for Scientific Text}, ${authors}, year = 2020}`;
    expect(await matchesOf(text)).toEqual([
      'a,found,arxiv_id,1903.10676',
      'b,found,arxiv_id,1903.10676',
      'c,found,arxiv_id,1903.10676',
      'd,found,arxiv_id,1903.10676',
      'e,found,arxiv_id,1903.10676',
      'f,found,title,1903.10676',
    ]);
  });

  test('is not sure of an id under another title, nor of a title without an author or with another year', async () => {
    const title = 'title = {SciBERT: A Pretrained Language Model for Scientific Text}';
    const text = `@misc{a, eprint = {1903.10676}, title = {Another Thing Entirely}, ${authors}}
@misc{b, ${title}}
@misc{c, ${title}, author = {Somebody Else}, year = 2019}
@misc{d, ${title}, ${authors}, year = 1999}
@misc{e, ${title}, year = 2019}
@misc{f, title = {Nothing of the Kind}, ${authors}, year = 2019}`;
    expect(await matchesOf(text)).toEqual([
      'a,uncertain,arxiv_id,1903.10676',
      'b,uncertain,title,1903.10676',
      'c,not_found,,',
      'd,uncertain,title,1903.10676',
      'e,found,title,1903.10676',
      'f,not_found,,',
    ]);
  });

  test('is not sure of a short title where the archive does not know the authors', async () => {
    const titles = ['Index Network', 'Segmentation Is All You Need'];
    const { path } = await archiveOf({
      papers: titles.map((title, index) => ({
        paper_url: `https://paperswithcode.com/paper/p${index}`,
        title,
        date: '2019-08-11',
      })),
    });
    const stdin = titles
      .map((title) => `@misc{x, title={${title}}, author={Else, S.}, year=2019}`)
      .join('\n');
    expect(await printed(`bib - --csv --no-headers --columns status -q --archive ${path}`, { stdin })).toBe(
      'uncertain\nfound\n',
    );
  });

  test('names an earlier entry without a key by its line', async () => {
    const text = '@misc{, eprint = {1903.10676}}\n@misc{b, eprint = {1903.10676}}';
    const rows = await printed('bib - --csv --no-headers --columns key,duplicate_of -q', { stdin: text });
    expect(rows).toBe(',\nb,line 1\n');
  });

  test('reads what real files hold', async () => {
    const text = `% a comment with an address: me@example.org
@STRING{acl = "ACL " # {2019}}
@comment{ @misc{hidden, eprint={1903.10676}} }
@preamble{"\\newcommand{\\x}{}"}
@InProceedings { comma ,
  title = "Sci{BERT}: A Pretrained Language Model for Scientific Text"
  author = {Iz Beltagy},
  booktitle = acl # " long",
  year = 2019,
}
@article{open, title = {No end {,
  year = 2000

@misc{a, eprint={1903.10676}}@misc{A, eprint = "1903.10676", note={quote " and {"}}}
@misc{, eprint={1903.10676}}`;
    expect(await matchesOf(text)).toEqual([
      'comma,found,title,1903.10676',
      'open,unreadable,,',
      'a,found,arxiv_id,1903.10676',
      'A,found,arxiv_id,1903.10676',
      ',found,arxiv_id,1903.10676',
    ]);
    const { err } = await pwc('bib - --csv', { stdin: text });
    expect(err).toContain('cannot be read, and left as it is: open; ');
    expect(err).toContain('there twice: a (comma), A (a)');
  });

  test.each([
    ['UTF-8', 'utf8', (text) => text],
    [
      'UTF-8 with a mark at the beginning and CRLF',
      'utf8',
      (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
    ],
    ['Latin-1', 'latin1', (text) => text.replace('Donald', 'Dönald é')],
  ] satisfies [string, BufferEncoding, (text: string) => string][])(
    'keeps every byte of a file in %s, adds fields to what is sure, and adds none twice',
    async (_name, encoding, write) => {
      const [from, to, again] = [join(folder, 'in.bib'), join(folder, 'out.bib'), join(folder, 'again.bib')];
      const text = readRootFile('fixtures/refs.bib');
      const annotated = await printed('bib refs.bib --format bibtex --quiet');
      expect(linesOf(annotated).filter((line) => !line.startsWith('  pwc_'))).toEqual(linesOf(text));
      writeFileSync(from, write(text), encoding);
      await printed(['bib', from, '-o', to, '--force', '--quiet']);
      expect(readFileSync(to, encoding)).toBe(write(annotated));
      await printed(['bib', to, '-o', again, '--force', '--quiet']);
      expect(readFileSync(again)).toEqual(readFileSync(to));
    },
  );

  test.each([
    ['@misc{a, eprint={1903.10676} % its id\n}', '@misc{a, eprint={1903.10676},FIELDS\n % its id\n}'],
    ['@misc{a, eprint={1903.10676} % an "id\n}', '@misc{a, eprint={1903.10676},FIELDS\n % an "id\n}'],
    [
      '@misc{a, eprint={1903.10676}, % {its} id\n % two\n}',
      '@misc{a, eprint={1903.10676},FIELDS\n % {its} id\n % two\n}',
    ],
    [
      '@misc{a, url={http://a%20b}, eprint={1903.10676}}',
      '@misc{a, url={http://a%20b}, eprint={1903.10676},FIELDS\n}',
    ],
    [
      '@misc{a, eprint={1903.10676}} @misc{b, title={x}}',
      '@misc{a, eprint={1903.10676},FIELDS\n} @misc{b, title={x}}',
    ],
    ['@misc{a,\n  eprint={1903.10676},\n\n}\nrest', '@misc{a,\n  eprint={1903.10676},FIELDS\n\n}\nrest'],
  ])('adds fields behind the last value, with a comma where there is none: %j', async (stdin, expected) => {
    const copy = await printed('bib - --format bibtex --quiet', { stdin });
    expect(copy.replace(/(?:\n {2}pwc_\w+ = \{.*\},?){3}/, 'FIELDS')).toBe(expected);
  });

  test('changes no entry that it is not sure of', async () => {
    const copy = await printed('bib refs.bib --format bibtex');
    const text = readRootFile('fixtures/refs.bib');
    for (const key of ['@article{resnet', '@book{knuth']) {
      const entry = text.slice(text.indexOf(key)).split('\n\n')[0] ?? '';
      expect(copy).toContain(entry);
    }
  });

  test('tells what is wrong with the file', async () => {
    expect(await pwc('bib nosuch.bib')).toMatchObject({
      exitCode: 5,
      err: 'pwc: could not read nosuch.bib: no such file or directory\n',
    });
    expect((await pwc('bib ""')).err).toBe('pwc: bib was given an empty path.\n');
    expect((await pwc('bib -', { stdin: 'no entry' })).err).toContain('stdin holds no entry of BibTeX.');
    expect((await pwc('bib -', { stdin: 'a\0b' })).err).toContain('is no text');
  });

  test.each(['1810.04805', 'scibert', 'https://arxiv.org/pdf/1810.04805.pdf'])(
    'tells what to type for the entry of a paper: %s',
    async (paper) => {
      expect((await pwc(`bib ${paper}`)).err).toBe(
        `pwc: could not read ${paper}: no such file or directory\n` +
          `     The BibTeX of a paper:\n     pwc cite ${paper}\n`,
      );
    },
  );

  test.each(['paper.tex', './refs', '/nosuch/refs'])('takes no file for a paper: %s', async (file) => {
    expect((await pwc(`bib ${file}`)).err).toBe(`pwc: could not read ${file}: no such file or directory\n`);
  });

  test('takes no folder for a paper', async () => {
    expect((await pwc('bib .')).err).toBe('pwc: could not read .: illegal operation on a directory\n');
  });

  test.skipIf(!hasLatex)('writes what BibTeX reads', async () => {
    const { errors, bbl } = compileLatex('', await printed('bib refs.bib --format bibtex'));
    expect(errors).toEqual([]);
    expect(bbl.match(/\\bibitem/g)).toHaveLength(5);
  });
});
