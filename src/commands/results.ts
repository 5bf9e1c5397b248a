import { type RankedScore, readPaperResults } from '../archive/results.ts';
import { defineCommand } from '../cli/command.ts';
import { type Column, list, type Report } from '../output/report.ts';
import { commandLine, countOf } from './command-line.ts';
import { idsOnce } from './leaderboard-id.ts';
import { type ChosenPaper, choosePaper, describePaper } from './paper-choice.ts';
import { groupedColumns, resultColumns, tellWins } from './result-columns.ts';

/** `pwc results`: every leaderboard a paper is on, with its ranks. */
export const results = defineCommand<{ first?: boolean; distinct?: boolean }>({
  name: 'results',
  aliases: ['result'],
  group: 'look up',
  summary: 'every leaderboard a paper is on, with its rank',
  description:
    'List every result of a paper: one row for each metric, with its rank on the whole leaderboard by that metric, and with the rank that it had there on its own day. With --distinct what stands on the leaderboards of several tasks is one row; its task and ranks are those of the largest of them.',
  examples: [
    'results scibert',
    'results 1903.10676 --csv',
    'results scibert --distinct',
    'results scibert --columns task,dataset,value_text,rank,of,rank_then,of_then',
  ],
  arguments: [
    {
      syntax: '<paper...>',
      description: 'an arXiv id, a URL, a title, the part before its colon, or words of it',
    },
  ],
  options: [
    { flags: '--distinct', description: 'make one row of those that differ only by their task' },
    { flags: '--first', description: 'if the name fits several papers, take the best match' },
  ],
  columns: resultColumns.map((column) => column.key),
  async describeColumns() {
    const { distinctColumns } = await import('./distinct-results.ts');
    return [
      { of: 'results:', columns: resultColumns.map(({ key }) => key) },
      { of: 'with --distinct:', columns: distinctColumns.map(({ key }) => key) },
    ];
  },
  async run(context, args, { first = false, distinct = false }): Promise<Report> {
    const archive = await context.archive();
    const chosen = choosePaper(archive, args, 'results', first);
    const scores = readPaperResults(archive, chosen.paper.id);
    if (!distinct) return resultsPage(chosen, { scores, rows: scores, columns: resultColumns });
    const { distinctColumns, mergeTasks } = await import('./distinct-results.ts');
    const rows = mergeTasks(scores);
    return resultsPage(chosen, {
      scores,
      rows,
      columns: distinctColumns,
      group: ({ tasks }) => tasks.join(' · '),
    });
  },
});

/** The scores of a paper, and the rows in which they are shown. */
interface Shown<Row extends RankedScore> {
  readonly scores: readonly RankedScore[];
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** The line under which a row stands; without it the one of its task. */
  readonly group?: (row: Row) => string;
}

function resultsPage<Row extends RankedScore>({ paper, notes }: ChosenPaper, shown: Shown<Row>): Report {
  const { scores, rows, columns, group = ({ task }: Row) => task } = shown;
  const main = list(groupedColumns(columns), rows, { count: rows.length, id: idsOnce() });
  const leaderboards = new Set(scores.map((score) => score.leaderboard)).size;
  const lines = rows.length === scores.length ? '' : `, ${rows.length} distinct,`;
  const best = scores[0];
  return {
    kind: 'page',
    title: paper.title ?? '(no title)',
    subtitle: [
      scores.length === 0
        ? 'no results in the archive'
        : `${countOf(scores.length, 'result')}${lines} on ${countOf(leaderboards, 'leaderboard')}; ${tellWins(scores)}`,
    ],
    fields: [
      { key: 'title', value: paper.title },
      { key: 'arxiv_id', value: paper.arxivId },
      { key: 'paper_url', value: paper.page },
      { key: 'count', value: rows.length },
      { key: 'leaderboards', value: leaderboards },
      { key: 'results', value: main },
    ],
    main,
    blocks: [{ kind: 'table', heading: null, list: main, group: (row) => group(row as Row) }],
    hints: best === undefined ? [] : [`One leaderboard: ${commandLine('rank', best.task, best.dataset)}`],
    inPipe: 'tsv',
    notes: scores.length === 0 ? [...notes, 'nothing found'] : notes,
    matched: describePaper(paper),
  };
}
