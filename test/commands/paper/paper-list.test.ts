import { describe, expect, test } from 'vitest';
import { commands } from '../../helpers/commands.ts';
import { printed, pwc, terminal } from '../../helpers/pwc.ts';

interface Row {
  readonly title: string;
  readonly authors: readonly string[];
  readonly date: string | null;
  readonly venue: string | null;
  readonly arxiv_id: string | null;
  readonly paper_url: string | null;
  readonly repositories: number;
  readonly results: number;
}

const rowsOf = async (line: string): Promise<Row[]> => JSON.parse(await printed(`${line} --json --quiet`));

interface ExportedRow extends Row {
  readonly tasks: readonly string[];
  readonly methods: readonly string[];
}

const papers: readonly ExportedRow[] = JSON.parse(await printed('export papers --json --quiet'));

describe('pwc paper with filters', () => {
  const slugs = (rows: readonly Row[]) => rows.map((row) => row.paper_url).toSorted();

  test.each([
    [
      '--task "Named Entity Recognition (NER)"',
      (row) => row.tasks.includes('Named Entity Recognition (NER)'),
    ],
    ['--method BERT', (row) => row.methods.includes('BERT')],
    ['--author "Kenton Lee"', (row) => row.authors.includes('Kenton Lee')],
    [
      '--author "Kenton Lee" --author "Jacob Devlin"',
      (row) => row.authors.includes('Kenton Lee') && row.authors.includes('Jacob Devlin'),
    ],
    ['--method BERT --method GELU', (row) => row.methods.includes('BERT') && row.methods.includes('GELU')],
    ['--conference CVPR', (row) => /^CVPR /.test(row.venue ?? '')],
    ['--conference "ICLR 2019"', (row) => /^ICLR 2019 /.test(row.venue ?? '')],
    ['--since 2020', (row) => (row.date ?? '') >= '2020'],
    ['--since 2018-06 --until 2018', (row) => /^2018-(?:0[6-9]|1)/.test(row.date ?? '')],
    ['--with-code --with-results', (row) => row.repositories > 0 && row.results > 0],
    [
      '--method BERT --task "Named Entity Recognition (NER)" --until 2019-06',
      (row) =>
        row.methods.includes('BERT') &&
        row.tasks.includes('Named Entity Recognition (NER)') &&
        (row.date ?? '9') < '2019-07',
    ],
  ] as [string, (row: ExportedRow) => boolean][])(
    'lists the papers of the dump that an export picks by the same rule: %s',
    async (filters, passes) => {
      const found = (await rowsOf(`paper ${filters}`)).filter((row) => row.paper_url !== null);
      expect(found.length).toBeGreaterThan(0);
      expect(slugs(found)).toEqual(slugs(papers.filter(passes)));
    },
  );

  test('lists of a dataset those whose results pwc rank shows', async () => {
    const boards = JSON.parse(await printed('rank imagenet --json --quiet')) as {
      task: string;
      dataset: string;
    }[];
    const titles = new Set<string>();
    for (const { task, dataset } of boards) {
      const { results } = JSON.parse(await printed(['rank', task, dataset, '--json', '--quiet']));
      for (const row of results) if (row.arxiv_id !== null) titles.add(row.arxiv_id);
    }
    const found = (await rowsOf('paper --dataset imagenet')).flatMap(({ arxiv_id }) => arxiv_id ?? []);
    expect(found.toSorted()).toEqual([...titles].toSorted());
  });

  test('has the newest first', async () => {
    const dates = (await rowsOf('paper')).map(({ date }) => date ?? '');
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  test.each(['date', '-date', 'results', '-results', 'repositories', '-repositories', 'title', '-title'])(
    'sorts by %s alike with and without a filter',
    async (sort) => {
      const title = '"Named Entity Recognition (NER)"';
      const all = await rowsOf(`paper --sort ${sort}`);
      const filtered = await rowsOf(`paper --task ${title} --sort ${sort}`);
      const wanted = new Set(filtered.map((row) => row.paper_url));
      expect(filtered).toEqual(all.filter((row) => wanted.has(row.paper_url)));
    },
  );

  test('says of what the papers are, and how many', async () => {
    const out = await printed('paper --conference cvpr2018 --since 2018 --with-code --limit 1', terminal());
    expect(out.split('\n')[0]).toBe('CVPR 2018 · since 2018 · with code: 2 papers');
  });

  test('a list without a paper is an answer', async () => {
    expect(await pwc('paper --until 1950 --json')).toMatchObject({ exitCode: 0, out: '[]\n' });
  });

  test('stops where its reader stops', async () => {
    expect(await pwc('paper --csv --quiet', { closeAfter: 20 })).toMatchObject({ exitCode: 0, err: '' });
  });
});

describe('a filter that names nothing or several things', () => {
  test.each([
    [
      'paper --task "named entity recogntion" --since 2019',
      1,
      'no task is called "named entity recogntion". The nearest:\n     pwc paper --task "Named Entity Recognition (NER)" --since 2019\n',
    ],
    ['paper --method bertt', 1, 'no method is called "bertt". The nearest:\n     pwc paper --method BERT\n'],
    [
      'paper --dataset imagnet',
      1,
      'no dataset is called "imagnet". The nearest:\n     pwc paper --dataset ImageNet\n',
    ],
    [
      'paper --conference cpvr',
      1,
      'no conference is called "cpvr". The nearest:\n     pwc paper --conference CVPR\n',
    ],
    [
      'paper --conference "cvpr 1999"',
      1,
      'the archive has no papers of CVPR in 1999. There are:\n     pwc paper --conference "CVPR 2020"\n',
    ],
    [
      'paper --author "jacob devlinn" --with-code',
      1,
      'The nearest:\n     pwc paper --author "Jacob Devlin" --with-code\n',
    ],
    ['paper --area biology', 1, 'no area is called "biology". There are:\n     pwc paper --area '],
    ['paper --framework keras', 1, 'There are:\n     pwc paper --framework caffe2\n'],
    ['paper --author lee', 3, '"lee" fits 3 authors:\n     pwc paper --author "Jinhyuk Lee"\n'],
    ['author lee --since 2019', 3, '     pwc author "Kenton Lee" --since 2019\n'],
    [
      'author lee --task "dependency parsng" --first',
      1,
      'pwc author "Jinhyuk Lee" --task "Dependency Parsing"\n',
    ],
    ['paper --since yesterday', 2, '--since takes a date such as 2021'],
    ['paper --since 2021 --until 2019-06', 2, '--since 2021 is after --until 2019-06, so no date lies'],
    ['search bert --since 2021 --until 2019', 2, '--since 2021 is after --until 2019, so no date lies'],
    ['paper --task ""', 2, '--task was given nothing.'],
    ['paper scibert --task ner', 2, '--task is for the list of papers, without a name.'],
    ['author ""', 2, 'the name of the author is empty.'],
    ['task ""', 2, 'the name of the task is empty.\n     All tasks: pwc task\n'],
    ['paper ""', 2, 'the name of the paper is empty.\n     All papers: pwc paper\n'],
    ['conference --with-code', 2, '--with-code is for the papers of a conference: name one.'],
  ])('pwc %s ends with %i and says what to type', async (line, exitCode, message) => {
    const { exitCode: code, out, err } = await pwc(`${line} --quiet`);
    expect(err).toContain(message);
    expect([code, out]).toEqual([exitCode, '']);
  });

  test('of the sample is as long as the note on the sample says', async () => {
    const { out, err } = await pwc('paper --ids');
    expect(err).toContain(`the bundled sample (${out.trim().split('\n').length} papers)`);
  });

  test('is read as the heaviest with --first', async () => {
    expect(await rowsOf('author lee --first')).toEqual(await rowsOf('author "Jinhyuk Lee"'));
  });
});

describe('pwc conference', () => {
  test('of a name has as many papers in all its years as in the list of all', async () => {
    const all = JSON.parse(await printed('conference --json --quiet'));
    for (const { conference, papers, years, papers_per_year } of all) {
      const each = JSON.parse(await printed(['conference', conference, '--json', '--quiet']));
      expect(each.map((row: { year: number; papers: number }) => `${row.year}: ${row.papers}`)).toEqual(
        papers_per_year,
      );
      expect(each).toHaveLength(years);
      expect(papers).toBe(each.reduce((sum: number, row: { papers: number }) => sum + row.papers, 0));
    }
  });

  test('names its years by ids that it takes back', async () => {
    const [first = ''] = (await printed('conference neurips --ids --quiet')).split('\n');
    expect(first).toBe('NeurIPS 2020');
    expect(await rowsOf(`conference "${first}"`)).toEqual(await rowsOf('paper --conference "NeurIPS 2020"'));
  });

  test('with a filter lists the papers of all its years', async () => {
    expect(await rowsOf('conference cvpr --with-code')).toEqual(
      await rowsOf('paper --conference cvpr --with-code'),
    );
  });
});

test.each(['author Jacob Devlin', 'conference'])(
  'the columns that help names are those of pwc %s',
  async (line) => {
    const command = commands.find(({ name }) => line.startsWith(name));
    const [row] = JSON.parse(await printed(`${line} --json --quiet`));
    expect(Object.keys(row)).toEqual(command?.columns);
  },
);
