import { UserError } from '../../errors.ts';
import type { Runtime } from '../../runtime.ts';
import { formatOfFile } from '../formats.ts';
import type { Document } from '../report.ts';
import { escapeForTerminal } from '../text/escape.ts';
import { writeNote } from './note.ts';
import { fileOf, type PrintOptions } from './options.ts';
import { showText } from './paged-text.ts';
import { withSource } from './with-source.ts';

/** Whether the options are about rows, or name a format that has them, be it by the ending of a file. */
export function asksForRows({ format, columns, sort, limit, ids, output = '' }: PrintOptions): boolean {
  return [format ?? formatOfFile(output), columns, sort, limit, ids].some((option) => option !== undefined);
}

/**
 * Writes a document as it is, where the options say. Throws `UserError`: `usage` for what only rows have, such as
 * columns or another format, `io` when writing fails.
 */
export async function printDocument(
  document: Document,
  options: PrintOptions,
  runtime: Runtime,
): Promise<void> {
  const { format, columns, sort, limit, ids } = options;
  const asked = [
    ...(format !== undefined && format !== document.format ? [`--format ${format}`] : []),
    ...Object.entries({ columns, sort, limit, ids }).flatMap(([flag, value]) =>
      value === undefined ? [] : [`--${flag}`],
    ),
  ];
  const [first] = asked;
  if (first !== undefined) throw new UserError('usage', `${first} is for rows, and this answer has none.`);
  const tell = async (note: string) => (options.quiet ? undefined : writeNote(note, runtime));
  for (const note of document.notes ?? []) await tell(note);
  const file = fileOf(options);
  const isShown = file === undefined && runtime.stdout.isTTY;
  const bare = [isShown ? escapeForTerminal(document.text) : document.text];
  const { content, finish } = await withSource(bare, { format: document.format ?? null }, options, runtime);
  if (file === undefined) {
    await showText(content, runtime, options.noPager ?? false);
    return finish?.();
  }
  const { describeFileWritten, writeFile } = await import('./file-sink.ts');
  const bytes = await writeFile(content, file, options.force ?? false, runtime);
  await finish?.();
  await tell(describeFileWritten(file, 0, bytes));
}
