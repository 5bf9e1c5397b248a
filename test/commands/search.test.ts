import { describe, expect, test } from 'vitest';
import { hostileTexts } from '../helpers/hostile-texts.ts';
import { printed, pwc, terminal } from '../helpers/pwc.ts';
import { createRandom } from '../helpers/random.ts';

/** The kinds and names that a search finds, the best first. */
async function found(...words: readonly string[]): Promise<string[]> {
  const rows = JSON.parse(await printed(['search', ...words, '--json'])) as { kind: string; name: string }[];
  return rows.map(({ kind, name }) => `${kind} ${name}`);
}

async function titles(...words: readonly string[]): Promise<string[]> {
  const line = ['search', '--in', 'papers', ...words, '--json'];
  return (JSON.parse(await printed(line)) as { title: string }[]).map(({ title }) => title);
}

async function notes(...words: readonly string[]): Promise<string[]> {
  const { err } = await pwc(['search', '--json', ...words]);
  return err.split('\n').filter((line) => line !== '' && !line.includes('bundled sample'));
}

describe('a search', () => {
  test.each([
    ['ner', 'task Named Entity Recognition (NER)'],
    ['ner bc5cdr', 'leaderboard Named Entity Recognition (NER) on BC5CDR'],
    ['bc5cdr ner', 'leaderboard Named Entity Recognition (NER) on BC5CDR'],
    ['imagenet', 'dataset ImageNet'],
    ['bert', 'method BERT'],
    ['scientific text', 'paper SciBERT: A Pretrained Language Model for Scientific Text'],
    ['text scientific sciBERT', 'paper SciBERT: A Pretrained Language Model for Scientific Text'],
    ['beltagy', 'paper SciBERT: A Pretrained Language Model for Scientific Text'],
    ['1903.10676v2', 'paper SciBERT: A Pretrained Language Model for Scientific Text'],
    ['https://arxiv.org/abs/1903.10676', 'paper SciBERT: A Pretrained Language Model for Scientific Text'],
    ['Finetune SciBert', 'model SciBert (Finetune)'],
  ])('for "%s" has %s first', async (typed, first) => {
    expect((await found(typed))[0]).toBe(first);
  });

  test('takes a phrase, words that must not be there, and any ending of the last word', async () => {
    const all = await titles('language models');
    expect(all).toContain('Language Models are Few-Shot Learners');
    const others = await titles('"language models" -few');
    expect(others).not.toContain('Language Models are Few-Shot Learners');
    expect(others).toContain('Language Models are Unsupervised Multitask Learners');
    expect(await titles('"models language"')).toEqual([]);
    expect((await titles('scib*'))[0]).toBe('SciBERT: A Pretrained Language Model for Scientific Text');
  });

  test.each([
    ['bert', 'language'],
    ['networks', 'image'],
    ['learning', 'images'],
    ['1903.10676', 'biomedicine'],
  ])('finds no paper for %s that has -%s in its title, authors or abstract', async (word, unwanted) => {
    const all = await titles(word, '--limit', '0');
    const rows = JSON.parse(await printed('export papers --json')) as Record<string, unknown>[];
    const holding = rows
      .filter((paper) =>
        new RegExp(`\\b${unwanted}\\b`, 'i').test(`${paper.title} ${paper.authors} ${paper.abstract}`),
      )
      .map(({ title }) => title);
    const left = await titles(`${word} -${unwanted}`, '--limit', '0');
    expect(all.filter((title) => holding.includes(title))).not.toEqual([]);
    expect(left.filter((title) => holding.includes(title))).toEqual([]);
    expect(left.length > 0).toBe(word !== '1903.10676');
  });

  test('has a title before an abstract, and says where only abstracts or authors hold the words', async () => {
    expect((await titles('bert'))[0]).toBe(
      'BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding',
    );
    expect(await notes('beltagy')).toEqual([
      'pwc: note: no name or title has all the words; these have them in their authors or abstracts',
    ]);
  });

  test('gives as many rows as --limit says over all kinds, which help tells', async () => {
    expect(await found('bert', '--limit', '3')).toEqual((await found('bert')).slice(0, 3));
    expect(await found('bert', '--limit', '0')).not.toHaveLength(3);
    expect(await printed('search --help')).toContain('--limit counts the rows of all kinds together.');
  });

  test('says what it looked for in place of mistyped words', async () => {
    expect((await found('imagnet'))[0]).toBe('dataset ImageNet');
    expect(await notes('imagnet')).toEqual([
      'pwc: note: no name or title has "imagnet"; looked for "imagenet" instead',
    ]);
  });

  test('takes the filters of papers, and then searches papers only', async () => {
    const line = 'search bert --task ner --since 2019-08 --columns title --format tsv --no-headers';
    expect(await printed(line)).toBe(await printed(`${line} --in papers`));
    const { exitCode, err } = await pwc('search bert --in tasks --with-code');
    expect({ exitCode, err }).toEqual({
      exitCode: 2,
      err: 'pwc: --with-code chooses among papers, and --in asks for tasks; give one of the two.\n',
    });
  });

  test('finds as many as --limit says, in all', async () => {
    expect(await found('recognition', '--limit', '3')).toHaveLength(3);
    expect((await found('recognition', '--limit', '0')).length).toBeGreaterThan(20);
  });

  test('finds what --ids prints', async () => {
    expect(await printed('search scibert --ids --limit 1')).toBe('1903.10676\n');
  });

  test('says that OR and NOT are words to it, but not of a title in capitals', async () => {
    const note = 'pwc: note: "OR" is a word here: all words have to be there, and -word leaves one out';
    expect((await notes('transformer', 'OR', 'lstm'))[0]).toBe(note);
    expect((await notes('bert NOT scibert'))[0]).toBe(note.replace('OR', 'NOT'));
    expect((await notes('bert or not')).join()).not.toContain('is a word here');
    expect((await notes('TO BERT OR NOT')).join()).not.toContain('is a word here');
  });

  test('of nothing is a mistake, and of nothing that is there an empty list', async () => {
    expect((await pwc(['search', ' '])).exitCode).toBe(2);
    expect(await pwc(['search', 'zzzzqqq', '--json', '-q'])).toEqual({ exitCode: 0, out: '[]\n', err: '' });
    expect(await notes('--', '-bert')).toEqual([
      'pwc: note: beside what must not be there a search needs a word to look for',
      'pwc: note: nothing found',
    ]);
    expect((await pwc(['search', 'bert', '--in', 'people'])).err).toBe(
      'pwc: --in takes tasks, datasets, methods, papers, leaderboards or models, not "people".\n',
    );
  });
});

describe('no text is a mistake in the query', () => {
  const isBlank = (text: string) => text.trim() === '';

  test.each(hostileTexts.filter((text) => !isBlank(text)).map((text) => [text.slice(0, 40), text]))(
    'as %j is not',
    async (_, text) => {
      expect((await pwc(['search', '-q', '--json', '--', text])).exitCode).toBe(0);
    },
  );

  test('as no mixture of signs is', async () => {
    const random = createRandom(4);
    const signs = [
      '"',
      '*',
      '-',
      '(',
      ')',
      ':',
      '^',
      '+',
      ' ',
      'AND',
      'NOT',
      'bert',
      'né',
      '\0',
      '{',
      '한',
      'title',
    ];
    for (let round = 0; round < 300; round++) {
      const text = Array.from({ length: 1 + random(8) }, () => signs[random(signs.length)]).join('');
      const place = random(2) === 0 ? terminal() : {};
      const { exitCode } = await pwc(['search', '-q', '--no-pager', '--', text], place);
      expect([text, exitCode]).toEqual([text, isBlank(text) ? 2 : 0]);
    }
  });
});

test.each([
  ['search learning', 'the best 20 of each kind (--limit 0 for all)'],
  ['search --in papers learning', 'the best 20 (--limit 0 for all)'],
])('%s says in a pipe that there is more', async (line, note) => {
  expect((await pwc(line)).err).toContain(`pwc: note: ${note}\n`);
});

test.each([
  [['datasets', 'scicite'], '"datasets" is a word here; one kind only: pwc search --in datasets scicite'],
  [['paper', 'bioflair x'], '"paper" is a word here; one kind only: pwc search --in papers "bioflair x"'],
])(
  'a kind in front of words, %j, leads to a search in it where nothing has them all',
  async (words, note) => {
    expect(await notes(...words)).toEqual([`pwc: note: ${note}`, 'pwc: note: nothing found']);
    expect(await notes('--in', 'tasks', ...words)).toEqual(['pwc: note: nothing found']);
  },
);
