import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archiveOf, temporaryFolder } from '../helpers/archive.ts';
import { readRootFile } from '../helpers/examples.ts';
import { compileLatex, hasLatex } from '../helpers/latex.ts';
import { printed, pwc } from '../helpers/pwc.ts';
import { matchesOf } from './bib/matching.ts';

const folder = temporaryFolder();

/** The annotated copy without the lines that were added. */
const withoutFields = (text: string) => text.replace(/,?\r?\n[ \t]*pwc_\w+ = \{.*\}/g, '');

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
    ['UTF-8', readRootFile('fixtures/refs.bib'), 'utf8'],
    [
      'a mark at the beginning and CRLF',
      `\ufeff${readRootFile('fixtures/refs.bib').replaceAll('\n', '\r\n')}`,
      'utf8',
    ],
    ['Latin-1', readRootFile('fixtures/refs.bib').replace('Donald', 'Dönald é'), 'latin1'],
    ['one line', '@misc{a, eprint={1903.10676}} @misc{b, title={x}}', 'utf8'],
    ['fields before a comma', '@misc{a,\n\teprint={1903.10676},\n\n}\nrest', 'utf8'],
  ] as const)(
    'keeps every byte of a file in %s and adds fields to what is sure',
    async (_name, text, encoding) => {
      const [from, to] = [join(folder, 'in.bib'), join(folder, 'out.bib')];
      writeFileSync(from, text, encoding);
      await printed(['bib', from, '-o', to, '--force', '--quiet']);
      const copy = readFileSync(to, encoding);
      expect(copy).toContain('pwc_code = {https://github.com/allenai/scibert}');
      expect(withoutFields(copy).replace(/\s/g, '').replaceAll(',}', '}')).toBe(
        text.replace(/\s/g, '').replaceAll(',}', '}'),
      );
      const again = join(folder, 'again.bib');
      await printed(['bib', to, '-o', again, '--force', '--quiet']);
      expect(readFileSync(again)).toEqual(readFileSync(to));
    },
  );

  test.each([
    ['@misc{a, eprint={1903.10676} % its id\n}', '@misc{a, eprint={1903.10676},\n  pwc_code'],
    [
      '@misc{a, eprint={1903.10676}, % {its} id\n % two\n}',
      '@misc{a, eprint={1903.10676}, % {its} id,\n  pwc_code',
    ],
    [
      '@misc{a, eprint={1903.10676}, url={http://a%20b}}',
      '@misc{a, eprint={1903.10676}, url={http://a%20b},\n  pwc_code',
    ],
  ])('adds fields before a comment at the end: %j', async (stdin, begin) => {
    const { out } = await pwc('bib - --format bibtex --quiet', { stdin });
    expect(out.slice(0, begin.length)).toBe(begin);
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
      err: expect.stringContaining('could not read nosuch.bib'),
    });
    expect((await pwc('bib ""')).err).toBe('pwc: bib was given an empty path.\n');
    expect((await pwc('bib -', { stdin: 'no entry' })).err).toContain('stdin holds no entry of BibTeX.');
    expect((await pwc('bib -', { stdin: 'a\0b' })).err).toContain('is no text');
  });

  test.skipIf(!hasLatex)('writes what BibTeX reads', async () => {
    const { errors, bbl } = compileLatex('', await printed('bib refs.bib --format bibtex'));
    expect(errors).toEqual([]);
    expect(bbl.match(/\\bibitem/g)).toHaveLength(5);
  });
});
