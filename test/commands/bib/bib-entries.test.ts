import { describe, expect, test } from 'vitest';
import { archiveOf } from '../../helpers/archive.ts';
import { printed } from '../../helpers/pwc.ts';
import { matchesOf } from './matching.ts';

describe('an entry of a bibliography', () => {
  test('has the year, and nothing else, of the proceedings that it names where it has none', async () => {
    const title = 'title = {SciBERT: A Pretrained Language Model for Scientific Text}';
    const text = `@inproceedings{a, ${title}, crossref = {Proc}}
@inproceedings{b, ${title}, crossref = {none}}
@inproceedings{c, author = {Beltagy, Iz}, crossref = {proc}}
@proceedings{proc, title = {The Proceedings}, year = 2019, doi = "10.48550/arXiv.1810.04805"}
@misc{title = {No Key}, year = 2019}
@inproceedings{d, ${title}}`;
    expect(await matchesOf(text)).toEqual([
      'a,found,title,1903.10676',
      'b,uncertain,title,1903.10676',
      'c,not_found,,',
      'proc,uncertain,arxiv_id,1810.04805',
      ',not_found,,',
      'd,uncertain,title,1903.10676',
    ]);
  });

  test('is not filled by abbreviations that each double the one before', async () => {
    const doubled = Array.from({ length: 40 }, (_, at) => `@string{b${at + 1} = b${at} # b${at}}`);
    const text = [
      '@string{b0 = {scibert}}',
      ...doubled,
      '@misc{a, title = b40}',
      '@misc{b, title = b0}',
    ].join('\n');
    expect(await matchesOf(text)).toEqual(['a,not_found,,', 'b,uncertain,title,1903.10676']);
  });

  test('is read with abbreviations put in, also those of others', async () => {
    const text = `@STRING{corr = "CoRR"}
@string{j = corr} @string(v = j # { abs/1903.10676}) @string{} @comment{x} @preamble{"y"} @article{} @article{b,}
@article{a, title = {SciBERT}, journal = V}`;
    expect(await matchesOf(text)).toEqual([',not_found,,', 'b,not_found,,', 'a,found,arxiv_id,1903.10676']);
  });

  test('is read where a comma stands twice', async () => {
    const text = `@misc{a, note = {one,,two},, eprint = {1903.10676},
  , year = 2019}`;
    expect(await matchesOf(text)).toEqual(['a,found,arxiv_id,1903.10676']);
  });

  test('is found by a page of the old site, and by a title with formulas', async () => {
    const page = (name: string) => `https://paperswithcode.com/paper/${name}`;
    const { path } = await archiveOf({
      papers: [
        { paper_url: page('pi-tuning'), title: '$\\pi$-Tuning on $\\ell_2$ Balls', arxiv_id: '2304.14381' },
        { paper_url: page('s3fd'), title: 'S$^3$FD', date: '2017-08-17', authors: ['Shifeng Zhang'] },
      ],
    });
    const text = `@misc{a, url = {http://www.paperswithcode.com/paper/s3fd/}}
@misc{b, title = {$\\pi$-Tuning on {$\\mathrm{\\ell}_{2}$} Balls}, year = 2023}
@misc{c, title = {{S$^{3}$FD}}, author = {Zhang, Shifeng}, year = 2017}`;
    const rows = await printed(
      `bib - --csv --no-headers --columns key,status,found_by -q --archive ${path}`,
      {
        stdin: text,
      },
    );
    expect(rows).toBe('a,found,url\nb,found,title\nc,found,title\n');
  });

  test('is found by an id of arXiv as it was before 2007, wherever that stands', async () => {
    const page = (name: string) => `https://paperswithcode.com/paper/${name}`;
    const { path } = await archiveOf({
      papers: [
        { paper_url: page('nltk'), title: 'NLTK: The Natural Language Toolkit', arxiv_id: 'cs/0205028' },
        { paper_url: page('ricci'), title: 'The entropy formula', arxiv_id: 'math/0211159' },
      ],
    });
    const text = `@article{a, journal = {arXiv preprint cs/0205028}, year = {2002}}
@article{b, journal = {arXiv preprint arXiv:math.DG/0211159v1}}
@article{c, note = {see arXiv:cs.CL/0205028.}}
@article{d, journal = {CoRR}, volume = {cs.CL/0205028}}
@article{e, journal = {CoRR}, volume = {abs/cs/0205028}}
@misc{f, howpublished = {\\url{https://arxiv.org/abs/math/0211159}}}`;
    const rows = await printed(
      `bib - --csv --no-headers --columns key,status,found_by,arxiv_id -q --archive ${path}`,
      { stdin: text },
    );
    expect(rows).toBe(`a,found,arxiv_id,cs/0205028
b,found,arxiv_id,math/0211159
c,found,arxiv_id,cs/0205028
d,found,arxiv_id,cs/0205028
e,found,arxiv_id,cs/0205028
f,found,arxiv_id,math/0211159
`);
  });

  test('is found by its title where an author agrees and two years do, or the year and four words', async () => {
    const page = (name: string) => `https://paperswithcode.com/paper/${name}`;
    const { path } = await archiveOf({
      papers: [
        {
          paper_url: page('four'),
          title: 'Alpha Beta Gamma Delta',
          date: '2019-01-01',
          authors: ['Ada Lovelace'],
        },
        { paper_url: page('three'), title: 'Nets of Trees', date: '2019-01-01', arxiv_id: '1901.00001' },
      ],
    });
    const four = 'title = {Alpha Beta Gamma Delta}';
    const three = 'title = {Nets of Trees}';
    const preprint = 'eprint = {1901.00001}';
    const text = `@misc{a, ${four}, author = {Lovelace, Ada}, year = 2021}
@misc{b, ${four}, author = {Lovelace, Ada}, year = 2022}
@misc{c, ${four}, year = 2020}
@misc{d, ${four}, year = 2021}
@misc{e, ${three}, year = 2019}
@misc{f, ${preprint}, title = {Trees or Nets of other Kinds}}
@misc{g, ${preprint}, title = {Trees and other Kinds}}
@misc(h, title = {Alpha" Beta Gamma Delta}, year = 2019)`;
    const rows = await printed(
      `bib - --csv --no-headers --columns key,status,found_by -q --archive ${path}`,
      { stdin: text },
    );
    expect(rows).toBe(`a,found,title
b,uncertain,title
c,found,title
d,uncertain,title
e,uncertain,title
f,found,arxiv_id
g,uncertain,arxiv_id
h,found,title
`);
  });

  test('is not surely a paper of its title whose first author is another, though one name is in both', async () => {
    const title = 'A Survey on Deep Learning';
    const { path } = await archiveOf({
      papers: [
        {
          paper_url: 'https://paperswithcode.com/paper/survey',
          title,
          date: '2019-01-01',
          arxiv_id: '1901.00002',
          authors: ['Wei Wang', 'Robert L. Logan IV', 'Ada Lovelace', 'Li Chen'],
        },
      ],
    });
    const by = (author: string) => `@misc{x, title = {${title}}, author = {${author}}, year = 2019}`;
    const text = [
      by('Wang, Wei'),
      by('W. Wang and others'),
      by('Logan IV, Robert L. and Chen, Li and Somebody Else'),
      by('Chen, Hao and Li, Xin and Sun, Yue'),
      by('Lovelace, Ada'),
      by('Hao Zhang and Yue Sun'),
      `@misc{x, title = {${title} for Cooks}, author = {Zhang, Hao}, note = {see arXiv:1901.00002}}`,
      `@misc{x, title = {${title} for Cooks}, author = {Wang, Wei}, note = {see arXiv:1901.00002}}`,
    ];
    const rows = await printed(`bib - --csv --no-headers --columns status,found_by -q --archive ${path}`, {
      stdin: text.join('\n'),
    });
    expect(rows).toBe(`found,title
found,title
found,title
uncertain,title
uncertain,title
not_found,
uncertain,arxiv_id
found,arxiv_id
`);
  });

  test('is none where it stands in a comment, be it on lines of its own', async () => {
    const entry = '@misc{a, eprint = {1903.10676}}';
    expect(await matchesOf(`@comment{\n${entry}\n${entry}\n}\n${entry}`)).toEqual([
      'a,found,arxiv_id,1903.10676',
    ]);
    // One that has no end is no longer than its line.
    expect(await matchesOf(`@comment{ open {\n${entry}\n`)).toEqual(['a,found,arxiv_id,1903.10676']);
  });

  test('is given a leaderboard once, however many results of the paper are on it', async () => {
    const rows = ['90', '80'].map((score) => ({
      model_name: `with ${score}`,
      metrics: { F1: score },
      paper_url: 'https://arxiv.org/abs/1901.00001',
    }));
    const { path } = await archiveOf({
      evaluations: [{ task: 'T', datasets: [{ dataset: 'D', sota: { metrics: ['F1'], rows } }] }],
    });
    const text = '@misc{a, eprint = {1901.00001}}\n';
    expect(await printed(`bib - --format bibtex -q --archive ${path}`, { stdin: text })).toBe(
      `@misc{a, eprint = {1901.00001},
  pwc_ranks = {1 of 2: T on D (F1 90)}
}
`,
    );
  });
});
