import { expect, test } from 'vitest';
import { archiveOf } from '../../helpers/archive.ts';
import { printed, pwc } from '../../helpers/pwc.ts';

const { path } = await archiveOf({
  papers: [
    {
      paper_url: 'https://paperswithcode.com/paper/nets',
      title: 'Nets of Trees',
      date: '2019-01-01',
      arxiv_id: '1901.00001',
      url_pdf: 'https://arxiv.org/pdf/1901.00009v1.pdf',
      authors: ['Ana Iv', 'Søren Łukasz', 'Ada Lovelace'],
    },
    {
      paper_url: 'https://paperswithcode.com/paper/journal',
      title: 'A Long Way',
      date: '2013-05-01',
      proceeding: 'JMLR 2017 1',
      authors: ['Ada Lovelace'],
    },
    ...['Playing Games by Deep Learning', 'New Games for Deep Learning'].map((title, at) => ({
      paper_url: `https://paperswithcode.com/paper/games-${at}`,
      title,
      date: '2015-01-01',
      arxiv_id: `1501.0000${at}`,
      authors: ['Ada Lovelace'],
    })),
    {
      paper_url: 'https://paperswithcode.com/paper/curves',
      title: 'On Curves over $\\mathbb{Q}$ and $\\operatorname{GL}_n$',
      date: '2015-01-01',
    },
    {
      paper_url: 'https://paperswithcode.com/paper/signs',
      title: 'Tuning $π$ for Ω-Nets → Worlds',
      date: '2015-01-01',
      authors: ['Ada Lovelace'],
    },
    ...['light', 'heavy'].map((slug) => ({
      paper_url: `https://paperswithcode.com/paper/${slug}`,
      title: 'One Title for Two',
      date: '2019-01-01',
    })),
  ],
  links: [{ paper_url: 'https://paperswithcode.com/paper/heavy', repo_url: 'https://github.com/x/y' }],
});

const nets = 'title = {Nets of Trees}, year = 2019';
const preprint = 'note = {see arXiv:1901.00001}';

test.each([
  ['by a family name that is also a number', `${nets}, author = {Iv, Ana}`, 'found,title'],
  ['by two authors of three', `${nets}, author = {Else, A. and Łukasz, S. and Lovelace, A.}`, 'found,title'],
  [
    'not surely by two authors of six',
    `${nets}, author = {A Else and B Other and C More and S Łukasz and A Lovelace and D Last}`,
    'uncertain,title',
  ],
  [
    'by two authors of four and others',
    `${nets}, author = {A Else and B Other and S Łukasz and A Lovelace and others}`,
    'found,title',
  ],
  ['by letters that commands stand for', `${nets}, author = {S. {\\L}ukasz and A. Lovelace}`, 'found,title'],
  [
    'by an id under a title with half of the words',
    `${preprint}, title = {Trees, Nets and others of Kinds}`,
    'found,arxiv_id',
  ],
  ['not surely with fewer of them', `${preprint}, title = {Nets of many small Things}`, 'uncertain,arxiv_id'],
  [
    'not surely where the longer title has others',
    `${preprint}, title = {Trees, many other Things and Nets}`,
    'uncertain,arxiv_id',
  ],
  [
    'by an id whose kind is named in the way of biblatex',
    'eprinttype = {arXiv}, eprint = {1901.00001}',
    'found,arxiv_id',
  ],
  ['by another id among its addresses', 'eprint = {1901.00009}', 'found,arxiv_id'],
  ['not by an id of another archive', 'eprinttype = {hal}, eprint = {1901.00001}', 'not_found,'],
  [
    'by its address in howpublished',
    'howpublished = {\\url{https://paperswithcode.com/paper/nets}}',
    'found,url',
  ],
  [
    'by the year of its preprint',
    'title = {A Long Way}, author = {Lovelace, Ada}, year = 2013',
    'found,title',
  ],
  [
    'by the year of its journal',
    'title = {A Long Way}, author = {Lovelace, Ada}, date = {2017-03}',
    'found,title',
  ],
  [
    'not surely by another year',
    `title = {A Long Way}, author = {Lovelace, Ada}, date = {1999-01}`,
    'uncertain,title',
  ],
  ['not surely by a year between them', 'title = {A Long Way}, year = 2015', 'uncertain,title'],
  [
    'not by a page of the old site about something else',
    'url = {https://paperswithcode.com/task/nets}',
    'not_found,',
  ],
])('an entry is found %s', async (_, fields, expected) => {
  const line = `bib - --csv --no-headers --columns status,found_by -q --archive ${path}`;
  expect(await printed(line, { stdin: `@misc{x, ${fields}}` })).toBe(`${expected}\n`);
});

test.each([
  ['as the archive has it', 'On {Curves} over $\\mathbb{Q}$ and $\\operatorname{GL}_n$'],
  ['in other spacing', 'On Curves over $\\mathbb Q$ and $\\operatorname{{GL}}_n$'],
])('a title with a formula whose letters look special is found: %s', async (_, title) => {
  const line = `bib - --csv --no-headers --columns status,found_by,paper_url -q --archive ${path}`;
  expect(await printed(line, { stdin: `@misc{x, title = {${title}}, year = 2015}` })).toBe(
    'found,title,https://paperswithcode.com/paper/curves\n',
  );
});

test('a title with signs is found as pwc cite writes them', async () => {
  const cited = await printed(`cite signs --archive ${path}`);
  expect(cited).toContain('title = {Tuning {$\\pi$} for {{$\\Omega$}-Nets} {$\\rightarrow$} Worlds}');
  const line = `bib - --csv --no-headers --columns status,found_by,paper_title -q --archive ${path}`;
  const bare = cited.replace(/^ *url = .*\n/m, '');
  expect(await printed(line, { stdin: bare })).toBe('found,title,Tuning $π$ for Ω-Nets → Worlds\n');
});

test('an id is not believed where the title is all of another paper of the same authors', async () => {
  const stdin = ['New', 'Old', 'Playing']
    .map(
      (word) =>
        `@misc{${word}, title = {${word} Games for Deep Learning}, author = {Lovelace, Ada}, eprint = {1501.00000}}`,
    )
    .join('\n');
  const line = `bib - --csv --no-headers --columns key,status,found_by,arxiv_id -q --archive ${path}`;
  expect(await printed(line, { stdin })).toBe(
    'New,found,title,1501.00001\nOld,found,arxiv_id,1501.00000\nPlaying,found,arxiv_id,1501.00000\n',
  );
});

test('an entry that names its own day does not take the year of its proceedings', async () => {
  const stdin = `@misc{x, title = {A Long Way}, author = {Lovelace, Ada}, date = {2013-05}, crossref = {p}}
@proceedings{p, title = {Proceedings}, year = 1999}`;
  const line = `bib - --csv --no-headers --columns status -q --archive ${path}`;
  expect(await printed(line, { stdin })).toBe('found\nnot_found\n');
});

test('whether code is official is not said of a paper without any', async () => {
  const line = `bib - --csv --no-headers --columns status,code_count,code_url,is_official -q --archive ${path}`;
  const stdin = `@misc{x, ${nets}, author = {Iv, Ana}}`;
  expect(await printed(line, { stdin })).toBe('found,0,,\n');
});

test('of two papers with one title the one with more code is named, as uncertain', async () => {
  const stdin = '@misc{x, title = {One Title for Two}, year = 2019}';
  const line = `bib - --csv --no-headers --columns status,paper_url -q --archive ${path}`;
  expect(await printed(line, { stdin })).toBe('uncertain,https://paperswithcode.com/paper/heavy\n');
});

test('of many entries that are not in the archive twelve are named, and the others counted', async () => {
  const entries = Array.from({ length: 14 }, (_, index) => `@misc{e${index}, title = {Nothing ${index}}}`);
  const said = async (count: number) =>
    (await pwc(`bib - --csv --archive ${path}`, { stdin: entries.slice(0, count).join('\n') })).err;
  const twelve = 'e0, e1, e2, e3, e4, e5, e6, e7, e8, e9, e10, e11';
  expect(await said(12)).toBe(`pwc: note: 0 of 12 entries found; not in the archive: ${twelve}\n`);
  expect(await said(14)).toBe(`pwc: note: 0 of 14 entries found; not in the archive: ${twelve} and 2 more\n`);
});
