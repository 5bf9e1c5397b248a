import type { Archive } from '../../archive/archive.ts';
import { readCitation } from '../../archive/papers/citations.ts';
import type { Context } from '../../cli/command.ts';
import { UserError } from '../../errors.ts';
import type { Citation } from '../../model.ts';
import { list, type Report } from '../../output/report.ts';
import { countOf } from '../../output/text/count.ts';
import { shellWord } from '../../output/text/shell-word.ts';
import { STDIN } from '../input/stdin.ts';
import { flaggedLine } from '../wording/command-line.ts';
import { annotate } from './annotate.ts';
import { bibColumns } from './bib-columns.ts';
import { readBibFile } from './bib-file.ts';
import { type BibRow, lookUpEntries } from './bib-rows.ts';
import { readEntries } from './read-entries.ts';

/**
 * The entries of a bibliography with what the archive knows of them; as BibTeX the bibliography itself, annotated. Throws
 * `UserError`: `io` where the file cannot be read, `usage` where it holds no entry.
 */
export async function runBib(context: Context, name: string): Promise<Report> {
  const file = await readBibFile(name, context);
  const entries = readEntries(file.text);
  if (entries.length === 0)
    throw new UserError('usage', `${name === STDIN ? 'stdin' : name} holds no entry of BibTeX.`);
  const archive = await context.archive();
  const rows = lookUpEntries(archive, entries);
  const copy = name === STDIN ? 'refs.bib' : name.replace(/(?:\.bib)?$/i, '-code.bib');
  return list(bibColumns, rows, {
    count: rows.length,
    id: ({ match }) => (match.status === 'found' ? (match.paper.arxivId ?? match.paper.slug) : null),
    hints: [`With code and ranks in it: ${flaggedLine(` --output ${shellWord(copy)}`, 'bib', name)}`],
    bibliography: {
      text: { text: annotate(file, rows), encoding: file.encoding },
      papers: () => papersOf(archive, rows),
    },
    remarks: [remarkOf(rows)],
  });
}

/** The papers that were surely found, under the keys by which the file's reader cites them. */
function* papersOf(archive: Archive, rows: readonly BibRow[]): Generator<Citation> {
  for (const { entry, match } of rows) {
    if (match.status !== 'found') continue;
    const citation = readCitation(archive, match.paper.id);
    yield { ...citation, key: entry.key ?? citation.key };
  }
}

/** Of more entries than these the rest is counted: the column `status` tells of all. */
const NAMED = 12;

function remarkOf(rows: readonly BibRow[]): string {
  const named = (status: BibRow['match']['status']) => rows.filter(({ match }) => match.status === status);
  const name = ({ entry }: BibRow) => entry.key ?? `line ${entry.line}`;
  const twice = rows.filter(({ duplicateOf }) => duplicateOf !== null);
  return [
    `${named('found').length} of ${countOf(rows.length, 'entry')} found`,
    ...tell('not in the archive', named('not_found').map(name)),
    ...tell(`uncertain, and ${left(named('uncertain'))}`, named('uncertain').map(name)),
    ...tell(`cannot be read, and ${left(named('unreadable'))}`, named('unreadable').map(name)),
    ...tell(
      'there twice',
      twice.map((row) => `${name(row)} (${row.duplicateOf})`),
    ),
  ].join('; ');
}

function left({ length }: readonly BibRow[]): string {
  return length === 1 ? 'left as it is' : 'left as they are';
}

function tell(what: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return [`${what}: ${names.slice(0, NAMED).join(', ')}${more}`];
}
