import { type FileHandle, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type RemoteFile, showUrl } from '../copies/remote-file.ts';

/** What has been fetched of a file: `NAME.part`, with `NAME.part.json` beside it, which says of what it is a part. */
export interface Part {
  readonly bytes: number;
  /** What tells the host whether the file is still the same: an ETag or a date. Null where only the SHA-256 will tell. */
  readonly validator: string | null;
}

interface PartNote {
  readonly url: string;
  readonly validator: string | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
}

const nothing: Part = { bytes: 0, validator: null };

/** The part of the file that is to be kept at `target`; of 0 bytes where there is none that may be gone on with. */
export async function readPart(target: string, file: RemoteFile): Promise<Part> {
  const [bytes, note] = await Promise.all([sizeOfFile(partOf(target)), readNote(noteOf(target))]);
  if (bytes === null || note === null || bytes > (file.bytes ?? Number.POSITIVE_INFINITY)) return nothing;
  const isSameAddress = note.url === showUrl(file.url);
  // With the same hash it is the same file, wherever the rest comes from.
  if (file.sha256 !== null) {
    if (note.sha256 !== file.sha256) return nothing;
    return { bytes, validator: isSameAddress ? note.validator : null };
  }
  const isSame = isSameAddress && note.bytes === file.bytes && note.validator !== null;
  return isSame ? { bytes, validator: note.validator } : nothing;
}

/** Opens an empty part for writing, in place of one that was there. */
export async function beginPart(
  target: string,
  file: RemoteFile,
  validator: string | null,
): Promise<FileHandle> {
  // Emptied before the note says whose part it is: a note on the bytes of another file would join the two.
  const part = await open(partOf(target), 'w');
  const note: PartNote = { url: showUrl(file.url), validator, bytes: file.bytes, sha256: file.sha256 };
  await writeFile(noteOf(target), `${JSON.stringify(note)}\n`);
  return part;
}

/** Opens the part to write behind what it has. */
export function continuePart(target: string): Promise<FileHandle> {
  return open(partOf(target), 'a');
}

/** Throws the part away. */
export async function removePart(target: string): Promise<void> {
  await rm(partOf(target), { force: true });
  await rm(noteOf(target), { force: true });
}

/** Puts the part in its place, in one step and safe against a power failure. */
export async function finishPart(target: string): Promise<void> {
  await sync(partOf(target));
  await rename(partOf(target), target);
  await sync(dirname(target));
  await rm(noteOf(target), { force: true });
}

/** The path of the part of a file. */
export function partOf(target: string): string {
  return `${target}.part`;
}

function noteOf(target: string): string {
  return `${target}.part.json`;
}

/** The size of an ordinary file; null where there is none. */
export async function sizeOfFile(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? found.size : null;
}

async function readNote(path: string): Promise<PartNote | null> {
  try {
    const note = JSON.parse(await readFile(path, 'utf8'));
    return typeof note?.url === 'string' ? note : null;
  } catch {
    return null;
  }
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
