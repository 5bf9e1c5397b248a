import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { archiveOf } from '../../helpers/archive.ts';
import { readRootFile } from '../../helpers/examples.ts';
import { compileLatex, hasLatex } from '../../helpers/latex.ts';
import { printed, pwc } from '../../helpers/pwc.ts';

const folder = mkdtempSync(join(tmpdir(), 'pwc-bib-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What `pwc bib` says of a text: key, status and paper of each entry. */
async function read(text: string): Promise<string[]> {
  const rows = await printed('bib - --csv --no-headers --columns key,status,found_by,arxiv_id -q', {
    stdin: text,
  });
  return rows.trimEnd().split('\n');
}

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
    expect(await read(text)).toEqual([
      'a,found,arxiv_id,1903.10676',
      'b,found,arxiv_id,1903.10676',
      'c,found,arxiv_id,1903.10676',
      'd,found,arxiv_id,1903.10676',
      'e,found,arxiv_id,1903.10676',
      'f,found,title,1903.10676',
    ]);
  });

  test('takes the year, and nothing else, from the proceedings that an entry names', async () => {
    const title = 'title = {SciBERT: A Pretrained Language Model for Scientific Text}';
    const text = `@inproceedings{a, ${title}, crossref = {Proc}}
@inproceedings{b, ${title}, crossref = {none}}
@inproceedings{c, author = {Beltagy, Iz}, crossref = {proc}}
@proceedings{proc, title = {The Proceedings}, year = 2019, doi = "10.48550/arXiv.1810.04805"}
@misc{title = {No Key}, year = 2019}
@inproceedings{d, ${title}}`;
    expect(await read(text)).toEqual([
      'a,found,title,1903.10676',
      'b,uncertain,title,1903.10676',
      'c,not_found,,',
      'proc,uncertain,arxiv_id,1810.04805',
      ',not_found,,',
      'd,uncertain,title,1903.10676',
    ]);
  });

  test('puts in abbreviations, also those of others, and passes over what is no entry', async () => {
    const text = `@STRING{corr = "CoRR"}
@string{j = corr} @string(v = j # { abs/1903.10676}) @string{} @comment{x} @preamble{"y"} @article{} @article{b,}
@article{a, title = {SciBERT}, journal = V}`;
    expect(await read(text)).toEqual([',not_found,,', 'b,not_found,,', 'a,found,arxiv_id,1903.10676']);
  });

  test('finds pages of the old site, and titles with formulas', async () => {
    const page = (name: string) => `https://paperswithcode.com/paper/${name}`;
    const { path } = await archiveOf({
      papers: [
        { paper_url: page('pi-tuning'), title: '$\\pi$-Tuning on $\\ell_2$ Balls', arxiv_id: '2304.14381' },
        { paper_url: page('s3fd'), title: 'S$^3$FD', date: '2017-08-17' },
      ],
    });
    const text = `@misc{a, url = {http://www.paperswithcode.com/paper/s3fd/}}
@misc{b, title = {$\\pi$-Tuning on {$\\mathrm{\\ell}_{2}$} Balls}, year = 2023}
@misc{c, title = {{S$^{3}$FD}}, year = 2017}`;
    const rows = await printed(
      `bib - --csv --no-headers --columns key,status,found_by -q --archive ${path}`,
      {
        stdin: text,
      },
    );
    expect(rows).toBe('a,found,url\nb,found,title\nc,found,title\n');
  });

  test('is not sure of an id under another title, nor of a title without an author or with another year', async () => {
    const title = 'title = {SciBERT: A Pretrained Language Model for Scientific Text}';
    const text = `@misc{a, eprint = {1903.10676}, title = {Another Thing Entirely}, ${authors}}
@misc{b, ${title}}
@misc{c, ${title}, author = {Somebody Else}, year = 2019}
@misc{d, ${title}, ${authors}, year = 1999}
@misc{e, ${title}, year = 2019}
@misc{f, title = {Nothing of the Kind}, ${authors}, year = 2019}`;
    expect(await read(text)).toEqual([
      'a,uncertain,arxiv_id,1903.10676',
      'b,uncertain,title,1903.10676',
      'c,not_found,,',
      'd,uncertain,title,1903.10676',
      'e,found,title,1903.10676',
      'f,not_found,,',
    ]);
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
    expect(await read(text)).toEqual([
      'comma,found,title,1903.10676',
      'open,unreadable,,',
      'a,found,arxiv_id,1903.10676',
      'A,found,arxiv_id,1903.10676',
      ',found,arxiv_id,1903.10676',
    ]);
    const { err } = await pwc('bib - --csv', { stdin: text });
    expect(err).toContain('cannot be read, and left as they are: open; ');
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
    expect((await pwc('bib -', { stdin: 'no entry' })).err).toContain('- holds no entry of BibTeX.');
    expect((await pwc('bib -', { stdin: 'a\0b' })).err).toContain('is no text');
  });

  test.skipIf(!hasLatex)('writes what BibTeX reads', async () => {
    const { errors, bbl } = compileLatex('', await printed('bib refs.bib --format bibtex'));
    expect(errors).toEqual([]);
    expect(bbl.match(/\\bibitem/g)).toHaveLength(5);
  });
});
