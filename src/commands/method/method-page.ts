import type { Archive } from '../../archive/archive.ts';
import {
  countPapersPerYear,
  type MethodCard,
  MOST_TASKS,
  readMethod,
  readTasksOfMethod,
  type TaskCount,
} from '../../archive/catalogue/method-cards.ts';
import { areSpam } from '../../archive/names/name-texts.ts';
import {
  type Block,
  type Column,
  column,
  type Fact,
  type List,
  list,
  type Page,
  type Report,
} from '../../output/report.ts';
import { countOf, formatCount } from '../../output/text/count.ts';
import type { ChosenName } from '../names/reading.ts';
import { spamRemarks } from '../options/spam-option.ts';
import { paperFact, paperHint } from '../paper/named-paper.ts';
import { present, titleOf } from '../wording/card-facts.ts';
import { countColumn } from '../wording/columns.ts';
import { writeFlags } from '../wording/command-line.ts';
import { descriptionBlock } from '../wording/description-block.ts';
import { MOST_PAPERS_FIRST } from '../wording/list-order.ts';
import { yearColumns } from './method-columns.ts';

/** Tasks on the page on a terminal. */
const MAIN_TASKS = 10;
/** The latest years must not be cut, and there are not so many. */
const MOST_YEARS = 200;

const taskColumns: readonly Column<TaskCount>[] = [
  column('task', 'text', ({ task }) => task, { title: 'Task', leaves: 0, floor: 20 }),
  countColumn('papers', 'Papers', 0, ({ papers }) => papers),
];

/** The card of a method. */
export function methodPage(archive: Archive, { id, name, notes }: ChosenName): Report {
  const card = readMethod(archive, id);
  const perYear = countPapersPerYear(archive, id);
  const here = perYear.reduce((sum, { papers }) => sum + papers, 0);
  const used = readTasksOfMethod(archive, id);
  const years = list(yearColumns(perYear), perYear, { count: perYear.length });
  const tasks = list(taskColumns, used, { count: used.length });
  const papers = card.papers ?? here;
  return {
    kind: 'page',
    title: titleOf(name, card.fullName),
    subtitle: [
      [
        ...card.areas,
        ...(card.introducedYear === null ? [] : [`introduced ${card.introducedYear}`]),
        countOf(papers, 'paper'),
      ].join(' · '),
    ],
    fields: fieldsOf(card, papers, years, tasks),
    main: years,
    id: card.url ?? card.name,
    matched: name,
    blocks: blocksOf(card, { papers, here, years, tasks }),
    hints: [
      ...(here === 0 ? [] : [`Papers: pwc paper${writeFlags([['--method', card.name]])}`]),
      ...paperHint(archive, card.paperUrl),
    ],
    notes,
    remarks: spamRemarks('method', areSpam(archive, 'method', [id])),
    inPipe: 'text',
  };
}

function fieldsOf(card: MethodCard, papers: number, years: List, tasks: List): Page['fields'] {
  return [
    { key: 'name', value: card.name },
    { key: 'full_name', value: card.fullName },
    { key: 'slug', value: card.slug },
    { key: 'url', value: card.url },
    { key: 'description', value: card.description },
    { key: 'paper_title', value: card.paperTitle },
    { key: 'paper_url', value: card.paperUrl },
    { key: 'source_title', value: card.sourceTitle },
    { key: 'source_url', value: card.sourceUrl },
    { key: 'introduced_year', value: card.introducedYear },
    { key: 'collections', value: card.collections },
    { key: 'areas', value: card.areas },
    { key: 'code_snippet_url', value: card.codeSnippetUrl },
    { key: 'papers', value: papers },
    { key: 'papers_per_year', value: years },
    { key: 'tasks', value: tasks },
  ];
}

interface Usage {
  readonly papers: number;
  /** Papers of this archive. */
  readonly here: number;
  readonly years: List;
  readonly tasks: List;
}

function blocksOf(card: MethodCard, { papers, here, years, tasks }: Usage): Block[] {
  const count = tasks.count ?? 0;
  const part = here === papers ? formatCount(here) : `${formatCount(here)} in this archive`;
  return [
    ...descriptionBlock(card.description),
    { kind: 'facts', facts: factsOf(card) },
    {
      kind: 'table',
      heading: here === 0 ? 'PAPERS PER YEAR (none in this archive)' : `PAPERS PER YEAR (${part})`,
      list: years,
      limit: MOST_YEARS,
    },
    {
      kind: 'table',
      heading:
        count === 0
          ? 'TASKS (none known)'
          : `TASKS (${count >= MOST_TASKS ? 'the ' : ''}${count}${MOST_PAPERS_FIRST})`,
      list: tasks,
      limit: MAIN_TASKS,
      more: (shown) => `${shown} of ${count} (--limit 0 for all)`,
    },
  ];
}

function factsOf(card: MethodCard): Fact[] {
  const { paperTitle, paperUrl, sourceTitle, sourceUrl } = card;
  const title = sourceTitle === paperTitle ? [] : present(sourceTitle);
  return [
    paperFact(paperTitle, paperUrl),
    { label: 'source', values: [...title, ...present(sourceUrl)] },
    { label: 'collections', values: card.collections },
    { label: 'code', values: present(card.codeSnippetUrl) },
    { label: 'slug', values: present(card.slug) },
  ];
}
