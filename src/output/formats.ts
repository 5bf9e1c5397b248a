import type { Format } from './format.ts';
import type { Screen } from './screen.ts';

interface FormatEntry {
  /** What the format needs may depend on the screen. */
  load(screen: Screen): Promise<Format>;
  /** Endings of file names that ask for the format. */
  readonly endings: readonly string[];
  /** Its text holds the terminal's own codes, so it escapes the archive's words itself. */
  readonly styled?: true;
  /** Unless columns are chosen, rows that have papers have the column to cite them by. */
  readonly cites?: true;
  /** It is for what people read: of a page's main list it has the rows that stand on the page. */
  readonly isDocument?: true;
  /** What it holds are not the rows of the main list, one by one. */
  readonly rowless?: true;
  /** It holds the papers of an answer, which need not be those of its rows. */
  readonly isBibliography?: true;
}

const bibliography = { isDocument: true, rowless: true, isBibliography: true } as const;

/** All formats. A new one is a file and a line here. Each is loaded when it is used. */
export const formats = {
  table: {
    // Colours take a library that a pipe does not need.
    load: ({ color }) => (color ? import('./formats/table/colored.ts') : import('./formats/table.ts')),
    endings: [],
    styled: true,
  },
  csv: { load: () => import('./formats/csv.ts'), endings: ['csv'] },
  tsv: { load: () => import('./formats/tsv.ts'), endings: ['tsv', 'tab'] },
  json: { load: () => import('./formats/json.ts'), endings: ['json'] },
  ndjson: { load: () => import('./formats/ndjson.ts'), endings: ['ndjson', 'jsonl'] },
  markdown: { load: () => import('./formats/markdown.ts'), endings: ['md', 'markdown'] },
  latex: { load: () => import('./formats/latex.ts'), endings: ['tex'], cites: true, isDocument: true },
  bibtex: { load: () => import('./formats/bibtex.ts'), endings: ['bib'], ...bibliography },
  ris: { load: () => import('./formats/ris.ts'), endings: ['ris'], ...bibliography },
  // Its files are mostly called just ".json", which is JSON here; with two endings other programs know it too.
  'csl-json': { load: () => import('./formats/csl-json.ts'), endings: ['csl.json'], ...bibliography },
  svg: { load: () => import('./formats/svg.ts'), endings: ['svg'], rowless: true },
  html: { load: () => import('./formats/html.ts'), endings: ['html', 'htm'], rowless: true },
  // A bundle of its own: it is as large as all the rest of the output.
  parquet: { load: () => import('#parquet'), endings: ['parquet'] },
} satisfies Record<string, FormatEntry>;

/** A format as `--format` takes it. */
export type FormatName = keyof typeof formats;

/** The names of all formats, in the order that help lists them. */
export const formatNames = Object.keys(formats) as readonly FormatName[];

/** What the registry knows of a format. */
export function formatEntry(name: FormatName): FormatEntry {
  return formats[name];
}

/** The ending of a file's name in lower case, without the dot; '' where there is none. */
export function endingOf(file: string): string {
  return /[^/\\]\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}

/** The format that a file's ending asks for; undefined where the ending names none. */
export function formatOfFile(file: string): FormatName | undefined {
  const twofold = /[^/\\]\.([^./\\]+\.[^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const named = (ending: string) => formatNames.find((name) => formatEntry(name).endings.includes(ending));
  return named(twofold) ?? named(endingOf(file));
}

/** The format that is called so, or whose files end so: "json", "md"; undefined for any other word. */
export function formatCalled(word: string): FormatName | undefined {
  return formatNames.find((name) => name === word || formatEntry(name).endings.includes(word));
}
