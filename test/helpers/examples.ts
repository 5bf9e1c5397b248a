import { readFileSync } from 'node:fs';
import { run } from '../../src/main.ts';
import { fakeRuntime } from './runtime.ts';
import { root } from './sources.ts';

/** The note that every answer from the sample begins with; a terminal breaks it into lines. */
export const sampleNote =
  /^pwc: note: answering from the bundled sample[\s\S]*?pwc import <folder of dumps>\n/;

/** The file of the sample archive, as `npm run build` makes it. */
export const sampleFile = `${root}dist/sample.db`;

/** A command in a document and what stands under it. */
export interface Example {
  readonly command: string;
  readonly output: string;
}

/** The examples of a Markdown text: fenced `console` blocks, in which a line that begins with `$ ` is a command. */
export function readExamples(markdown: string): Example[] {
  const blocks = [...markdown.matchAll(/```console\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const end = part.indexOf('\n');
        return { command: part.slice(0, end), output: part.slice(end + 1).trimEnd() };
      }),
  );
}

/** The words of a command line as a shell would take them apart: quotes and nothing else. */
export function shellWords(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

/**
 * What a command prints on the sample archive, notes first, but not the one that says so. On a terminal of 80 cells, or
 * in a pipe where the command goes on after a `|`; of the filters `head -N` alone is known.
 */
export async function runExample(command: string): Promise<string> {
  const [own = '', filter] = command.split(' | ');
  const place = filter === undefined ? { tty: { columns: 80, rows: 50 } } : {};
  const env = { NO_COLOR: '1', XDG_DATA_HOME: '/nowhere' };
  const runtime = fakeRuntime({ sampleArchive: sampleFile, cwd: `${root}fixtures`, env, ...place });
  await run(shellWords(own).slice(1), runtime);
  const notes = runtime.err().replace(sampleNote, '');
  const text = `${notes}${runtime.out()}`;
  const lines = /^head -(\d+)$/.exec(filter ?? '')?.[1];
  return (lines === undefined ? text : text.split('\n').slice(0, Number(lines)).join('\n')).trimEnd();
}

/** A file of the checkout. */
export function readRootFile(name: string): string {
  return readFileSync(`${root}${name}`, 'utf8');
}
