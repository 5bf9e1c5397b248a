import { type RankedScore, readPaperResults } from '../archive/results.ts';
import { defineCommand } from '../cli/command.ts';
import { list, type Report } from '../output/report.ts';
import { commandLine, countOf } from './command-line.ts';
import { leaderboardId } from './leaderboard-id.ts';
import { choosePaper, describePaper } from './paper-choice.ts';
import { resultColumns } from './result-columns.ts';

/**
 * On the screen rows stand in groups by task, so that there is room for the model beside the dataset: a paper has
 * several on one leaderboard, and only the best value may leave.
 */
const groupedColumns = resultColumns.map(({ screen, ...column }) =>
  column.key === 'task' || screen === undefined
    ? column
    : { ...column, screen: { ...screen, leaves: column.key === 'best_value_text' ? 1 : 0 } },
);

/** `pwc results`: every leaderboard a paper is on, with its ranks. */
export const results = defineCommand<{ first?: boolean }>({
  name: 'results',
  aliases: ['result'],
  group: 'look up',
  summary: 'every leaderboard a paper is on, with its rank',
  description:
    'List every result of a paper: one row for each metric, with its rank on the whole leaderboard by that metric.',
  examples: [
    'results scibert',
    'results 1903.10676 --csv',
    'results scibert --columns task,dataset,value_text,rank,of',
  ],
  arguments: [
    {
      syntax: '<paper...>',
      description: 'an arXiv id, a URL, a title, the part before its colon, or words of it',
      completes: 'paper',
    },
  ],
  options: [{ flags: '--first', description: 'if the name fits several papers, take the best match' }],
  columns: resultColumns.map((column) => column.key),
  async run(context, args, { first = false }): Promise<Report> {
    const archive = await context.archive();
    const { paper, notes } = choosePaper(archive, args, 'results', first);
    const scores = readPaperResults(archive, paper.id);
    const main = list(groupedColumns, scores, { count: scores.length, id: idsOnce() });
    const leaderboards = new Set(scores.map((score) => score.leaderboard)).size;
    const wins = new Set(scores.filter((score) => score.rank === 1).map((score) => score.leaderboard)).size;
    const best = scores[0];
    return {
      kind: 'page',
      title: paper.title ?? '(no title)',
      subtitle: [
        scores.length === 0
          ? 'no results in the archive'
          : `${countOf(scores.length, 'result')} on ${countOf(leaderboards, 'leaderboard')}; first on ${wins}`,
      ],
      fields: [
        { key: 'title', value: paper.title },
        { key: 'arxiv_id', value: paper.arxivId },
        { key: 'paper_url', value: paper.page },
        { key: 'count', value: scores.length },
        { key: 'leaderboards', value: leaderboards },
        { key: 'results', value: main },
      ],
      main,
      blocks: [{ kind: 'table', heading: null, list: main, group: (score) => (score as RankedScore).task }],
      hints: best === undefined ? [] : [`One leaderboard: ${commandLine('rank', best.task, best.dataset)}`],
      inPipe: 'tsv',
      notes: scores.length === 0 ? [...notes, 'nothing found'] : notes,
      matched: describePaper(paper),
    };
  },
});

/** Names each leaderboard once, at its first row: a paper has several models and metrics on most. */
function idsOnce(): (score: RankedScore) => string | null {
  const named = new Set<number>();
  return ({ leaderboard, leaderboardUrl, task, dataset }) => {
    if (named.has(leaderboard)) return null;
    named.add(leaderboard);
    return leaderboardId({ task, dataset, url: leaderboardUrl });
  };
}
