import { formatNames } from '../output/formats.ts';
import { wrap } from '../output/text/text-width.ts';

/**
 * A text of `pwc help`. Paragraphs are broken to fit. Of a line that begins with blanks the part behind two blanks is,
 * under itself; without such a part it stands as it is.
 */
export interface Topic {
  readonly name: string;
  readonly text: readonly string[];
}

/** All topics, in the order in which help lists them. A new one is an entry here. */
export const topics: readonly Topic[] = [
  {
    name: 'names',
    text: [
      'A name may be typed as you remember it. Case, accents, blanks and dashes make no difference, and a name of several words needs quotes only where two names are taken.',
      'A paper is found by its arXiv id (1903.10676, with or without a version), by an address at arXiv, OpenReview, the ACL Anthology, a DOI or its old page, by its title, by the part of the title before the colon (scibert), by words of the title, or by the address of a repository that implements it; also by a whole reference, as bibliographies print it.',
      'A leaderboard is a task and a dataset, or the last part of its old address (named-entity-recognition-on-bc5cdr). They may come in either order, with "on" between them or not, and are looked up together, so "pwc rank ner bc5cdr" is clear where "ner" alone might not be.',
      'A task or a dataset is found by its name, its address, another name it is known by, the short form in brackets or its initials (ner); a dataset also by the name of a variant.',
      'The steps are: exactly so; the same but for case and signs; short forms and other names; beginnings; all the words. The first step that finds something decides. If it finds several, the one that clearly outweighs the others is taken and a note says so; otherwise pwc lists them with commands to copy and exits with 3. With --first the weightiest is taken.',
      'The Tab key completes names once your shell knows how: pwc completion --help.',
      'A name that begins with a dash stands after "--":',
      '  pwc paper -- -omics',
    ],
  },
  {
    name: 'formats',
    text: [
      `The formats are ${formatNames.join(', ')}. Choose one with --format, with --json or --csv for short, else by the ending of --output. Two such flags that differ are an error, as is any flag that is given twice with different values and whose help does not say that it may be; the same twice is fine.`,
      'With no choice made, a terminal gets a page or a table. A pipe or a file gets the plain text of the page of a paper, a task, a dataset, a method, a chart or info, with every list in full; csv of an export, bibtex of cite, and tab-separated rows of everything else.',
      'A page is a record with lists under it. JSON prints it as one object with the lists under their keys; csv, tsv, ndjson, markdown and latex print its main list, and bibtex, ris and csl-json its papers. A list is an array in JSON and rows elsewhere. Parquet has the main list too, with typed columns, for files and pipes. Svg and html are for charts.',
      'On a terminal lists are cut to what fits, and what is longer than the screen goes to a pager (--no-pager: not); in a pipe the same text is plain and nothing is cut: prose is 100 cells wide, and the lines of tables are as long as they have to be.',
      '--columns, --sort and --limit act on the main list. --sort goes by the number that was read where a column holds scores, and what cannot be read stands last in both directions. Every format knows the columns by the same names: "pwc rank --help" lists them.',
      'In csv and tsv an array is joined with "; " and a missing value is empty; in JSON it is null. Csv is quoted by RFC 4180, in UTF-8. In tsv a tab or a line break inside a value becomes one blank.',
      'Latex is a table for the package booktabs, the best of each column of scores in bold; bibtex, ris and csl-json have each paper once, under the key that the column cite has. --columns takes cite in every format. A file for csl-json is called refs.csl.json; with .json alone it is json.',
      'Control characters never reach a terminal: they are shown as words such as \\x1b.',
    ],
  },
  {
    name: 'scripting',
    text: [
      'Data goes to stdout and nothing else does. Notes, counts and progress go to stderr; --quiet silences notes.',
      'A pipe or a file gets every row; --limit n gives n of them, --limit 0 all. An empty list is an empty array, a header or nothing, and exits with 0; with --exit-status with 1.',
      'Names of columns, keys of JSON and exit codes change only with a major version. Screens for people may change at any time.',
      '  pwc rank ner bc5cdr --json | jq -r ".results[0].model"',
      '  pwc code scibert --ids | head -1',
      '  pwc results scibert --format csv --output scibert.csv',
      '--ids prints one id a line, which pwc takes back: of a paper (its page, or the rows of a leaderboard) the arXiv id, else the slug or the address of its page; of a leaderboard (rank, and results, each once) its address, else "task on dataset"; of code the address of the repository; of the rest the address, slug or name.',
      '  pwc rank ner --ids | xargs -d "\\n" -n 1 pwc rank --limit 1 --csv',
      '--output writes to a file of another name first, so that a file is there whole or not at all, and replaces an existing one only with --force.',
      'Every command but download runs without a network, and open hands an address to the browser. Which archive answers: pwc help archive.',
    ],
  },
  {
    name: 'environment',
    text: [
      'Flags stand above these variables. None of them but PWC_ARCHIVE and XDG_DATA_HOME, which tell what answers, changes csv, tsv, json, ndjson, markdown, latex, bibtex, ris or csl-json.',
      '  PWC_ARCHIVE      the archive that answers and that pwc import writes: a file, or for reading also a folder of dumps; as --archive',
      '  PWC_PAGER        the program that shows what is longer than the terminal; empty or cat for none; as --no-pager',
      '  PAGER            the same for all programs; where neither is set, less',
      '  LESS             options of less; FRX where it is not set',
      '  BROWSER          what pwc open starts; else what the system has for it',
      '  PWC_DEBUG        1: errors with the place in the source',
      '  NO_COLOR         not empty: no colours; as --no-color',
      '  FORCE_COLOR      not empty: colours in a pipe too; 0 for none; above NO_COLOR',
      '  FORCE_HYPERLINK  not empty: names on a terminal lead to their pages; 0: they never do',
      '  XDG_DATA_HOME    archive.db and the results that you have submitted lie in its folder pwc; else in ~/.local/share/pwc',
      '  XDG_CACHE_HOME   dumps, archives built from folders and compiled code lie in its folder pwc; else in ~/.cache/pwc',
      '  HTTPS_PROXY      the way of pwc download to the network; so are HTTP_PROXY, ALL_PROXY and NO_PROXY',
      'On a terminal the locale (LC_ALL, LC_CTYPE, LANG) tells whether … · ↑ ↓ can be shown, and TERM=dumb turns off colours and the pager.',
    ],
  },
  {
    name: 'exit-codes',
    text: [
      '    0  answered, also with an empty list or to a reader that stopped reading',
      '    1  the name is not in the archive; with --exit-status also an empty list',
      '    2  the command line is wrong',
      '    3  the name fits several things',
      '    4  the archive or a dump is missing, unreadable or of another version',
      '    5  could not read, write or run: disk full, no permission, another import running, Node too old',
      '   70  a mistake in pwc; PWC_DEBUG=1 shows where',
      '  130  interrupted; 129 where the terminal was closed, 143 after kill',
    ],
  },
  {
    name: 'ranking',
    text: [
      'The archive keeps a leaderboard as rows of text, without a rank and without saying whether more is better. pwc works both out and says how it knows.',
      'A leaderboard is ranked by its first metric, or by the one that --metric names. The number is read from the text ("89.9%", "2.42±0.01", "65.6M"), and the text is kept beside it. A score that cannot be read has no rank and stands last.',
      'Whether higher or lower is better is decided for each leaderboard and metric: by the order of the rows in the dump; else by a vote of the other leaderboards with a metric of that name; else by the name itself (error and perplexity: lower, accuracy: higher; ASR is what a defence prevents, and elsewhere says nothing); else higher is assumed. Where order and name disagree, a note says so; where the rows of most leaderboards are in no order, none counts. --higher-is-better and --lower-is-better overrule all of it.',
      'Equal scores share a rank and the next rank is skipped: 1, 1, 3. Among equals the other metrics decide the order, then the earlier date, then the order of the dump.',
      'A share among percentages (0.952 among 95.1 and 94.8) is ranked times 100 and marked as scaled.',
      'Filters such as --since or --with-code apply before ranking; the page and JSON (left_out) tell how many rows they left out. Ranks on the page of a paper are those of the whole leaderboard.',
    ],
  },
  {
    name: 'archive',
    text: [
      'The archive is one SQLite file. The one that answers is that of --archive, else of PWC_ARCHIVE, else archive.db in pwc under XDG_DATA_HOME or ~/.local/share, else the sample that comes with pwc. pwc info tells which it is, what it holds and from when.',
      'The whole archive of July 2025, of which 0.6 GB are fetched:',
      '  pwc download ~/pwc-dumps',
      '  pwc import ~/pwc-dumps',
      'An import reads any of the five dumps, packed with gzip or not: papers-with-abstracts, links-between-papers-and-code, evaluation-tables, methods and datasets, as one JSON list, as one record a line, or as Parquet. It makes a new archive of these dumps alone and then puts it in the place of the old one. pwc import --check reads dumps and builds nothing; pwc info --problems names what could not be used.',
      'Where there is no network, as in a test run, bring the file along and name it:',
      '  PWC_ARCHIVE=/data/archive.db pwc rank ner bc5cdr --json',
      'The data come from Papers With Code and its contributors and are under CC BY-SA 4.0: name them, and share what you make of the data under the same licence. --provenance tells that with an answer, with the dumps, their dates and SHA-256, the filters and the command line; pwc cite gives papers for a bibliography.',
    ],
  },
];

/** The names of all topics, in their order. */
export const topicNames: readonly string[] = topics.map((topic) => topic.name);

/** The text of a topic, broken to a width in cells; lists keep together, paragraphs stand apart. */
export function showTopic({ text }: Topic, width: number): string {
  const pieces = text.map((piece) => breakPiece(piece, width).join('\n'));
  const joined = pieces.reduce((shown, piece, index) => {
    const isListed = piece.startsWith(' ') && text[index - 1]?.startsWith(' ');
    return `${shown}${isListed ? '\n' : '\n\n'}${piece}`;
  });
  return `${joined}\n`;
}

function breakPiece(piece: string, width: number): readonly string[] {
  if (!piece.startsWith(' ')) return wrap(piece, width);
  const [, name, meaning = ''] = /^( +\S+ {2,})(.*)$/.exec(piece) ?? [];
  if (name === undefined) return [piece];
  const lines = wrap(meaning, width - name.length);
  return lines.map((line, index) => (index === 0 ? name : ' '.repeat(name.length)) + line);
}
