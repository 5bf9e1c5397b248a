import { posix } from 'node:path';

/** Path from the project's root, with `/` → text. */
export type Sources = ReadonlyMap<string, string>;

/** What each folder of src/, or file right in it, may import of ours beside itself and what everybody may import. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  errors: [],
  runtime: [],
  folder: [],
  version: [],
  ranking: [],
  output: [],
  dumps: [],
  archive: [],
  'archive/builder': ['ranking'],
  submissions: ['dumps', 'archive'],
  cli: ['output'],
  commands: ['cli', 'dumps', 'archive', 'submissions', 'ranking', 'output'],
  program: ['cli', 'commands', 'archive', 'output'],
  main: ['program', 'cli', 'commands'],
  'one-command': ['program', 'cli', 'commands'],
  index: ['commands', 'archive', 'ranking'],
  build: ['cli', 'commands'],
};

const forEverybody = ['model', 'errors', 'runtime', 'version', 'folder'];

/** Where a package may be imported. One that is missing here has no business in src/. */
const doors: Readonly<Record<string, RegExp>> = {
  commander: /^src\/cli\//,
  'node:sqlite': /^src\/archive\//,
  'fuse.js': /^src\/archive\//,
  'cli-table3': /^src\/output\/formats\/table(?:\/[a-z-]+)?\.ts$/,
  chalk: /^src\/output\/formats\/table(?:\/[a-z-]+)?\.ts$/,
  papaparse: /^src\/(?:output\/formats\/csv|submissions\/csv-form)\.ts$/,
  yaml: /^src\/submissions\//,
  'fast-string-width': /^src\/output\//,
  '#string-width': /^src\/output\/text\/late-string-width\.cjs$/,
  'latex-utensils': /^src\/commands\/bib\//,
  hyparquet: /^src\/dumps\//,
  'hyparquet-compressors': /^src\/dumps\//,
  esbuild: /^src\/build\//,
  'hyparquet-writer': /^src\/output\/formats\/parquet(?:\/[a-z-]+)?\.ts$/,
};

/** Bundles of their own, by the names that package.json has for them: what is imported there. */
export const bundles: Readonly<Record<string, string>> = {
  '#import': 'src/commands/import/import-parts.ts',
  '#submit': 'src/commands/submit/submit-parts.ts',
  '#bib': 'src/commands/bib/bib-parts.ts',
  '#parquet': 'src/output/formats/parquet.ts',
  '#sql': 'src/commands/sql/sql-parts.ts',
};

/** These take long to load, or are stood in for in the bundles (src/cli/light-node.ts): what src/ needs of them comes with the Runtime. */
const notInBundle = ['node:child_process', 'node:os', 'node:tty', 'node:util'];

const drawers = ['utils', 'helpers', 'common', 'lib', 'services'];
const sql =
  /['"`]\s*(?:SELECT\b[^'"`]*\bFROM\b|INSERT\s+(?:OR\s+\w+\s+)?INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|CREATE\s+(?:TABLE|INDEX|VIRTUAL|VIEW)\b|PRAGMA\s)/;
const globals = /(?<![\w.])(?:globalThis\.)?(?:(console|process)(?:\.\w|\[|\?\.)|(?<==\s)(process)\b)/;
const mostLines = 200;

/** Every breach of the rules of the house in the code of src/, bin/ and test/, as a sentence that names the file. */
export function findBreaches(sources: Sources): readonly string[] {
  return [...sources].flatMap(([path, text]) => {
    if (!/\.(ts|c?js)$/.test(path)) return [];
    const code = withoutComments(text);
    const inSrc = path.startsWith('src/');
    return [
      ...checkLength(path, text),
      ...(inSrc ? [...checkName(path), ...checkGlobals(path, code), ...checkSql(path, code)] : []),
      ...(inSrc || path.startsWith('bin/') ? checkImports(path, code) : []),
    ];
  });
}

function checkLength(path: string, text: string): string[] {
  const lines = text.replace(/\n$/, '').split('\n').length;
  return lines > mostLines ? [`${path} has ${lines} lines, ${mostLines} are the most`] : [];
}

function checkName(path: string): string[] {
  const parts = path.split('/').slice(1);
  const drawer = parts.find((part) => drawers.includes(part.replace(/\.ts$/, '')));
  return [
    ...(drawer === undefined
      ? []
      : [`${path}: "${drawer}" says nothing; put the code with the noun it serves`]),
    ...(parts.every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.c?[jt]s)?$/.test(part))
      ? []
      : [`${path} is not in kebab-case`]),
  ];
}

function checkGlobals(path: string, code: string): string[] {
  const found = globals.exec(code);
  return found === null ? [] : [`${path} uses ${found[1] ?? found[2]}; take what it needs from the runtime`];
}

function checkSql(path: string, code: string): string[] {
  return !path.startsWith('src/archive/') && sql.test(code)
    ? [`${path} holds SQL, which belongs in src/archive/`]
    : [];
}

function checkImports(path: string, code: string): string[] {
  return importsOf(code).flatMap(({ from, isType }) => {
    if (path.startsWith('bin/'))
      return /^node:|^\.\/[a-z-]+\.cjs$/.test(from) ? [] : [`${path} imports ${from}`];
    if (bundles[from] !== undefined) return checkOwnImport(path, bundles[from], isType);
    if (from.startsWith('.')) return checkOwnImport(path, posix.join(posix.dirname(path), from), isType);
    return checkPackage(path, from);
  });
}

function checkOwnImport(path: string, target: string, isType: boolean): string[] {
  if (target === 'package.json' && path === 'src/version.ts') return [];
  const from = roomOf(path);
  const to = roomOf(target);
  const allowed = [...(mayImport[from] ?? []), ...(mayImport[folderOf(from)] ?? []), ...forEverybody];
  if (folderOf(from) === folderOf(to) || allowed.includes(folderOf(to))) return [];
  if (from === 'cli' && target === 'src/archive/archive.ts' && isType) return [];
  return [`${path} imports ${target}, and ${from} may not import ${folderOf(to)}`];
}

function checkPackage(path: string, name: string): string[] {
  if (name === 'node:process' || name === 'node:console') return [`${path} imports ${name}`];
  if (notInBundle.includes(name)) return [`${path} imports ${name}, which is not there in the bundle`];
  const door = doors[name] ?? doors[name.split('/')[0] ?? name];
  if (door?.test(path) || (door === undefined && name.startsWith('node:'))) return [];
  return [
    `${path} imports ${name}, which ${door === undefined ? 'has no door' : `may be imported in ${door.source}`}`,
  ];
}

/** The folder in src/ (with `archive/builder` for itself) or the file without its ending. */
function roomOf(path: string): string {
  if (path.startsWith('src/archive/builder/')) return 'archive/builder';
  return /^src\/([^/]+?)(?:\.ts)?(?:\/|$)/.exec(path)?.[1] ?? path;
}

function folderOf(room: string): string {
  return room.split('/')[0] ?? room;
}

export interface Import {
  readonly from: string;
  readonly isType: boolean;
}

/** What a file imports, at its top or when it is needed, of ours and of packages. */
export function importsOf(code: string): Import[] {
  const statements = [...code.matchAll(/^(?:import|export)\s+(type\s)?[^'"();]*?from\s*['"]([^'"]+)['"]/gm)];
  const others = [
    ...code.matchAll(/\b(?:import|require)\s*\(\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm),
  ];
  return [
    ...statements.map(([, type, from = '']) => ({ from, isType: type !== undefined })),
    ...others.map(([, called, bare]) => ({ from: called ?? bare ?? '', isType: false })),
  ];
}

/** Good enough for formatted code: a comment stands on lines of its own or after a blank. */
export function withoutComments(text: string): string {
  return text.replace(/^\s*\/\*[\s\S]*?\*\/|(?:^|\s)\/\/ .*$/gm, '');
}
