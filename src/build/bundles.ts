import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { writeLicences } from './licences.ts';

/** What only a few commands need is loaded by them alone: under these names in package.json (`#import`), or as a thread. */
const parts = {
  import: 'src/commands/import/import-parts.ts',
  'archive-worker': 'src/commands/import/archive-worker.ts',
  submit: 'src/commands/submit/submit-parts.ts',
  bib: 'src/commands/bib/bib-parts.ts',
  sql: 'src/commands/sql/sql-parts.ts',
  'sql-query': 'src/commands/sql/sql-query.ts',
  parquet: 'src/output/formats/parquet.ts',
  'parquet-worker': 'src/output/formats/parquet/parquet-worker.ts',
};

const forNode: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  write: false,
};

/** A bundle that a start has to load: src/cli/light-node.ts and the files beside it say what it does without, and why. */
const forStart: BuildOptions = {
  ...forNode,
  minify: true,
  supported: { 'dynamic-import': false },
  external: ['@colors/colors', '#import', '#submit', '#bib', '#sql', '#parquet'],
  alias: {
    '#supports-color': './src/cli/light-node.ts',
    'node:child_process': './src/cli/light-node.ts',
    'node:util': './src/cli/light-node.ts',
    'string-width': './src/output/formats/table/slot-width.cjs',
    'fast-string-width': './src/output/text/late-string-width.cjs',
  },
  define: { 'import.meta.filename': '__filename' },
};

/** The function that Node makes of a file of CommonJS, ready made: bin/compiled.cjs need not copy the code to make it. */
const asFunction: BuildOptions = {
  banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
  footer: { js: '})' },
};

/**
 * Writes all bundles to a folder, and the licences of the packages in them: `main.cjs` has every command; a file in
 * `commands/` has one, and loads in less time; then what few commands need, the worker threads, and `index.cjs` for
 * programs. Part of the build: nothing that runs needs it.
 */
export async function writeBundles(folder: string): Promise<void> {
  const names = readdirSync('src/commands').filter((name) => /(?<!^index)\.ts$/.test(name));
  const inputs = await Promise.all([
    write(folder, { ...forStart, ...asFunction, entryPoints: { main: 'src/main.ts' } }),
    ...names.map((name) => write(join(folder, 'commands'), oneCommand(basename(name, '.ts')))),
    write(folder, { ...forStart, entryPoints: parts }),
    write(folder, { ...forNode, entryPoints: { index: 'src/index.ts' } }),
  ]);
  writeLicences(new Set(inputs.flat()), join(folder, 'LICENSES.txt'));
}

function oneCommand(name: string): BuildOptions {
  return {
    ...forStart,
    ...asFunction,
    entryPoints: { [name]: 'src/one-command.ts' },
    define: { ...forStart.define, COMMAND: JSON.stringify(name) },
    plugins: [withoutOthers(name)],
  };
}

/** Leaves the other commands of the list out of a bundle, which never loads them. */
function withoutOthers(name: string): Plugin {
  return {
    name: 'without the other commands',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\/[a-z]+\.ts$/ }, ({ path, importer, kind }) => {
        const isListed = kind === 'dynamic-import' && importer.endsWith(join('commands', 'index.ts'));
        return isListed && path !== `./${name}.ts` ? { path, external: true } : undefined;
      });
    },
  };
}

/** Writes the bundles that are asked for, and resolves with the files that they are made of. */
async function write(folder: string, options: BuildOptions): Promise<string[]> {
  const { outputFiles = [], metafile } = await build({
    ...options,
    outdir: folder,
    outExtension: { '.js': '.cjs' },
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, inAscii(text));
  }
  return Object.keys(metafile?.inputs ?? {});
}

/**
 * Code → the same code in ASCII. esbuild escapes what is not, except in regular expressions and templates, and one such
 * letter makes V8 take two bytes for every letter of the file: a tenth of the time of a look-up.
 */
function inAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
