import { defineCommand } from '../cli/command.ts';
import { parseChoice } from '../cli/option-parsers.ts';
import { UserError } from '../errors.ts';
import { keysOf } from '../output/report.ts';
import { chooseRows, refuseFlags } from './export/chosen-rows.ts';
import { collectionNames } from './export/collection-names.ts';
import { firstOption } from './options/first-option.ts';
import { type PaperFilterWish, paperFilterOptions } from './paper/paper-filter-options.ts';
import type { SubmissionForm } from './submit/export-submissions.ts';

/** The person's own results, which are not in the archive. */
const SUBMISSIONS = 'submissions';

/** All tables of the archive at once, as files of a folder. */
const ALL = 'all';

/** What may be exported. */
const CHOICES = [...collectionNames, SUBMISSIONS, ALL] as const;

interface ExportOptions extends PaperFilterWish {
  readonly as?: SubmissionForm;
  readonly first?: boolean;
}

/** `pwc export`: a whole collection, row by row, in any format. */
export const exportCommand = defineCommand<ExportOptions>({
  name: 'export',
  aliases: [],
  group: 'show and share',
  summary: 'whole tables as CSV, JSON, Parquet and others',
  description: `Write every row of a collection: ${collectionNames.join(', ')}, or ${SUBMISSIONS}: what you have submitted. CSV unless another format is asked for; nothing is cut. Flags choose rows: papers and code by the paper, results and leaderboards by the leaderboard (--task, --dataset, --area), results also by the row (--since, --until, --with-code) and by its paper (the others). With ${ALL}, every collection becomes a Parquet file of a folder (-o folder/), with a views.sql that ranks the leaderboards in DuckDB, ClickHouse and SQLite, and is written for Spark too.`,
  examples: [
    'export leaderboards --limit 3',
    'export results --format ndjson --limit 1',
    'export results --task ner --dataset bc5cdr --columns model,metric,value_text --limit 2',
    'export results --area medical --since 2019 --with-code --columns task,dataset,model,date --limit 2',
    'export code --columns paper_title,repo_url --limit 5',
    'export code --task ner --framework pytorch --columns arxiv_id,repo_url --limit 2',
    'export papers --task ner --since 2019 --columns title,abstract --limit 2',
  ],
  arguments: [
    {
      syntax: '<collection>',
      description: CHOICES.join(', '),
      choices: CHOICES,
    },
  ],
  options: [
    ...paperFilterOptions,
    firstOption,
    {
      flags: '--as <form>',
      description: 'submissions: in a form that others read, evaluation-tables or model-index',
      choices: ['evaluation-tables', 'model-index'] satisfies SubmissionForm[],
    },
  ],
  columns: [],
  async describeColumns() {
    const { collections } = await import('./export/collections.ts');
    const { submissionColumns } = await import('#submit');
    return [
      ...collectionNames.map((name) => ({ of: `${name}:`, columns: collections[name].columns })),
      { of: `${SUBMISSIONS}:`, columns: keysOf(submissionColumns) },
    ];
  },
  fillsFolder: ([collection]) => collection === ALL,
  async run(context, [typed = ''], { as, first = false, ...wish }) {
    const meant = CHOICES.find((name) => name === typed.toLowerCase());
    const name = parseChoice('export', CHOICES)(meant ?? typed);
    refuseFlags(name, wish);
    if (name === SUBMISSIONS) {
      const { exportSubmissions } = await import('#submit');
      return exportSubmissions(context.runtime, as);
    }
    if (as !== undefined)
      throw new UserError('usage', `--as is for ${SUBMISSIONS}: pwc export ${SUBMISSIONS}`);
    if (name === ALL) {
      const { exportAll } = await import('./export/export-all.ts');
      return exportAll(await context.archive());
    }
    const { collections } = await import('./export/collections.ts');
    const archive = await context.archive();
    const { rows, notes } = await chooseRows(archive, name, wish, first);
    return { ...collections[name].report(archive, rows), notes };
  },
});
