import { UserError } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import { escapeForTerminal } from './escape.ts';
import { writeNote } from './note.ts';
import { showText } from './paged-text.ts';
import type { PrintOptions } from './print.ts';
import type { Document } from './report.ts';

/**
 * Writes a document as it is, where the options say. Throws `UserError`: `usage` for what only rows have, such as
 * columns or another format, `io` when writing fails.
 */
export async function printDocument(
  document: Document,
  options: PrintOptions,
  runtime: Runtime,
): Promise<void> {
  const { format, columns, sort, limit, ids, output } = options;
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
  if (output === undefined || output === '-') {
    const text = runtime.stdout.isTTY ? escapeForTerminal(document.text) : document.text;
    return showText([text], runtime, options.noPager ?? false);
  }
  const { writeFile } = await import('./file-sink.ts');
  const bytes = await writeFile([document.text], output, options.force ?? false, runtime);
  await tell(`wrote ${output} (${bytes} B)`);
}
