import { describe, expect, test } from 'vitest';
import { ADVERT, catalogue } from './catalogue-dumps.ts';

const answer = await catalogue();
const jsonOf = async (...argv: string[]) => JSON.parse((await answer(...argv, '--json')).out);

describe('the card of a method', () => {
  test('tells what the archive knows, with its papers per year and its tasks', async () => {
    expect((await answer('method', 'attention')).out).toBe(`Attention
General · Sequential · 4,000 papers

  Weighs values.

  paper        The paper a
  collections  Attention Mechanisms · Sequence Models
  slug         attention

PAPERS PER YEAR (5 in this archive)
  YEAR     PAPERS
  2019     ██████████████████████████ 2
  2021     ██████████████████████████ 2
  no date  █████████████ 1

TASKS (2, most papers first)
  TASK     PAPERS
  Tagging       3
  Parsing       2
`);
  });

  test('has every field as JSON; the year 2000 is unknown', async () => {
    expect(await jsonOf('method', 'attention')).toEqual({
      name: 'Attention',
      full_name: null,
      slug: 'attention',
      url: 'https://paperswithcode.com/method/attention',
      description: 'Weighs\r\nvalues.',
      paper_title: 'The paper a',
      paper_url: 'https://paperswithcode.com/paper/a',
      source_title: null,
      source_url: null,
      introduced_year: null,
      collections: ['Attention Mechanisms', 'Sequence Models'],
      areas: ['General', 'Sequential'],
      code_snippet_url: null,
      papers: 4000,
      papers_per_year: [
        { year: 2019, papers: 2 },
        { year: 2021, papers: 2 },
        { year: null, papers: 1 },
      ],
      tasks: [
        { task: 'Tagging', papers: 3 },
        { task: 'Parsing', papers: 2 },
      ],
    });
  });

  test('without a paper has no year 2000 either, and says where no paper uses it', async () => {
    expect((await answer('method', 'sum')).out).toBe(`Sum
Computer Vision · 1 paper

  collections  Pooling
  slug         sum

PAPERS PER YEAR (none in this archive)

TASKS (none known)
`);
  });

  test('that only papers name has the number of these', async () => {
    const { papers, url } = await jsonOf('method', 'only in papers');
    expect({ papers, url }).toEqual({ papers: 1, url: null });
    expect((await answer('method', 'only in papers', '--ids')).out).toBe('Only in Papers\n');
  });

  test('has its papers per year as CSV', async () => {
    expect((await answer('method', 'attention', '--csv')).out).toBe('year,papers\n2019,2\n2021,2\n,1\n');
  });

  test('draws its bars in ASCII where the terminal has nothing else', async () => {
    const { out } = await answer('method', 'attention', '--ascii');
    expect(out).toContain('  no date  ############# 1\n');
  });
});

describe('the list of methods', () => {
  const namesOf = async (...argv: string[]) =>
    (await jsonOf('method', ...argv)).map(({ name }: { name: string }) => name);

  test('has those of the catalogue, the most used first', async () => {
    expect(await namesOf()).toEqual(['Attention', 'Sum']);
    expect(await namesOf('--include-spam')).toEqual(['Attention', ADVERT, 'Sum']);
  });

  test.each([
    ['--area computer-vision', ['Sum']],
    ['--area CV', ['Sum']],
    ['--collection attentionmechanisms', ['Attention']],
    ['--area general --collection sequence-models', ['Attention']],
    ['--area general --collection pooling', []],
  ])('is chosen by %s', async (flags, names) => {
    expect(await namesOf(...flags.split(' '))).toEqual(names);
  });

  test.each([
    [
      ['--area', 'Computer Vison'],
      'no area is called "Computer Vison". The nearest:\n     pwc method --area "Computer Vision"\n',
    ],
    [
      ['--collection', 'mechanizms'],
      'no collection is called "mechanizms". The nearest:\n     pwc method --collection "Attention Mechanisms"\n',
    ],
  ])('answers %j with what exists', async (flags, message) => {
    const { code, err } = await answer('method', ...flags);
    expect({ code, err }).toEqual({ code: 1, err: `pwc: ${message}` });
  });
});
