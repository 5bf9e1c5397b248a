import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isObject } from './fields.ts';
import { cutOff, explainReading, readChunks } from './opening.ts';
import { parseElement } from './reader.ts';
import { type DumpFile, type DumpKind, recogniseRecord } from './registry.ts';
import { createSplitter, split } from './splitter.ts';

/** A dump among those found. Of task files an archive may have many, of every dump one. */
export type Candidate = DumpFile & { readonly isTaskFile: boolean };

/** What the system knows about a path. Throws UserError (archive) if it is not there or cannot be reached. */
export async function readStatus(path: string): Promise<Stats> {
  try {
    return await stat(path);
  } catch (error) {
    throw explainReading(error, { name: path, path });
  }
}

/** A file as a dump of that kind. */
export async function describeFile(path: string, kind: DumpKind, isTaskFile = false): Promise<Candidate> {
  const status = await readStatus(path);
  return {
    kind,
    name: basename(path),
    path,
    bytes: status.size,
    modified: status.mtime.toISOString(),
    isTaskFile,
  };
}

/**
 * Recognises a dump by the fields of its first records; null if they tell nothing, or if there is none.
 * Throws UserError (archive) for a file that cannot be read or is no JSON.
 */
export async function recogniseContent(path: string): Promise<DumpKind | null> {
  const file = { name: basename(path), path };
  const splitter = createSplitter(file.name);
  let bytes = 0;
  const bytesRead = (count: number) => {
    bytes = count;
  };
  for await (const chunk of readChunks(file, { bytesRead })) {
    const elements = split(splitter, chunk);
    for (const element of elements) {
      const record = parseElement('evaluations', element, file, {});
      const kind = isObject(record) ? recogniseRecord(record) : null;
      if (kind !== null) return kind;
    }
    if (elements.length > 0) return null;
  }
  if (!splitter.isComplete) throw cutOff(file, splitter.shape === null ? 0 : bytes);
  return null;
}
