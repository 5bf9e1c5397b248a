import { QUERY_EXAMPLES } from '../archive/query/examples.ts';
import { type Context, defineCommand } from '../cli/command.ts';
import { UserError } from '../errors.ts';
import { keysOf } from '../output/report.ts';
import { openStdin, STDIN } from './input/stdin.ts';

interface Options {
  readonly schema?: boolean;
  readonly timeout?: number;
}

/** Long enough for a look through all papers, in seconds. */
const usualTimeout = 60;

/** `pwc sql`: a question in SQL, which reads and never writes. */
export const sql = defineCommand<Options>({
  name: 'sql',
  aliases: ['query'],
  group: 'show and share',
  summary: 'ask the archive in SQL; it only reads',
  description:
    'Answer one SELECT of SQLite over the archive, in every format. The views leaderboard_ranked, result_ranked and paper_code join the tables for people; abstract(paper_id) gives an abstract. Whatever would write or open another file is refused by the connection.',
  examples: [
    `sql "${QUERY_EXAMPLES.first}" --limit 5`,
    `sql "${QUERY_EXAMPLES.since}" --csv`,
    `sql "${QUERY_EXAMPLES.frameworks}" --csv`,
    `sql "${QUERY_EXAMPLES.abstracts}" --json`,
    'sql --schema',
    'sql --schema --json --columns name,columns',
  ],
  arguments: [{ syntax: '[query]', description: 'a SELECT in quotes; - for stdin' }],
  options: [
    {
      flags: '--schema',
      description: 'print the tables and views with their comments; as rows with --json and others',
    },
    {
      flags: '--timeout <seconds>',
      description: `end the query after so long, 0 for never (${usualTimeout})`,
      parse: parseSeconds,
    },
  ],
  columns: [],
  async describeColumns() {
    const { schemaColumns } = await import('#sql');
    return [
      {
        of: 'the tables and views (--schema --json and others):',
        columns: keysOf(schemaColumns),
      },
    ];
  },
  async run(context, [typed], { schema = false, timeout = usualTimeout }) {
    if (schema && typed !== undefined) {
      throw new UserError('usage', '--schema shows the tables and takes no query.');
    }
    if (schema) {
      const { describeSchema, schemaList } = await import('#sql');
      return { kind: 'document', text: describeSchema(), asRows: schemaList };
    }
    const query = typed === STDIN ? await readQuery(context) : typed;
    if (query === undefined || query.trim() === '') {
      throw new UserError('usage', 'sql needs a query in quotes, or - to read one from stdin.', [
        `pwc sql "${QUERY_EXAMPLES.newest}" --limit 5`,
        'Tables and views: pwc sql --schema',
      ]);
    }
    const { runSql } = await import('#sql');
    return runSql(context, query, timeout);
  },
});

async function readQuery(context: Context): Promise<string> {
  return Buffer.concat([...(await openStdin(context, 'a query'))]).toString('utf8');
}

function parseSeconds(text: string): number {
  if (/^(?:\d+(?:\.\d+)?|\.\d+)$/.test(text)) return Number(text);
  throw new UserError('usage', `--timeout takes a number of seconds, 0 for no limit, not "${text}".`);
}
