import { basename } from 'node:path';
import type { Runtime } from '../runtime.ts';
import { type Content, refuseExisting, writeFile } from './file-sink.ts';
import { writeNote } from './note.ts';
import type { PrintOptions } from './print-options.ts';
import {
  type Provenance,
  provenanceComment,
  provenanceJson,
  provenanceLines,
  sidecarOf,
} from './provenance.ts';

/**
 * An answer that tells where it comes from. `finish` is called when it has been written, with the number of its rows,
 * if it is of rows.
 */
export interface Attached<Kind extends Content> {
  readonly content: Kind;
  finish?(rows?: number | null): Promise<void>;
}

type Options = Pick<PrintOptions, 'force' | 'quiet'>;

/**
 * Tells where an answer comes from: by a comment in front of it where its format has comments, else by a JSON file beside
 * the file that it goes to, else by notes. `format` is null where the answer is ids alone.
 * Throws `UserError` of kind `usage` where the file beside it exists and may not be replaced; `finish` throws what
 * `writeFile` throws.
 */
export async function attachProvenance<Kind extends Content>(
  content: Kind,
  provenance: Provenance,
  { format, file }: { readonly format: string | null; readonly file: string | undefined },
  options: Options,
  runtime: Runtime,
): Promise<Attached<Kind | Iterable<string>>> {
  const comment = format === null ? null : provenanceComment(format, provenance);
  if (comment !== null && typeof content !== 'function') {
    return { content: prefix(comment, content) };
  }
  if (file === undefined) {
    const finish = async () => {
      if (!options.quiet)
        for (const line of provenanceLines(provenance)) await writeNote(line, runtime, 'from');
    };
    return { content, finish };
  }
  const place = sidecarOf(file);
  if (!options.force) await refuseExisting(place, runtime);
  const finish = async (rows: number | null = null) => {
    const text = provenanceJson({ file: basename(file), format, rows, ...provenance });
    await writeFile([text], place, options.force ?? false, runtime);
  };
  return { content, finish };
}

function* prefix(comment: string, pieces: Iterable<string>): Generator<string> {
  yield comment;
  yield* pieces;
}
