import { join } from 'node:path';
import type { RemoteFile } from '../copies/remote-file.ts';
import { readPart, sizeOfFile } from './part.ts';
import { findFault } from './verify.ts';

/** A file to fetch, and what of it is there. */
export interface LocalFile {
  readonly file: RemoteFile;
  readonly target: string;
  /** Bytes that need not be fetched. */
  readonly present: number;
  /** The whole file is there, and right. */
  readonly isThere: boolean;
  /** Its size as the copy tells, else as it is here; null where nobody knows. */
  readonly bytes: number | null;
}

/** Looks for a file, or a part of it, in the folder of dumps. Throws the signal's reason. */
export async function findLocally(file: RemoteFile, folder: string, signal: AbortSignal): Promise<LocalFile> {
  const target = join(folder, ...file.path.split('/'));
  const size = await sizeOfFile(target);
  if (size !== null && (await findFault(target, file, signal)) === null) {
    return { file, target, present: size, isThere: true, bytes: size };
  }
  const { bytes } = await readPart(target, file);
  return { file, target, present: bytes, isThere: false, bytes: file.bytes };
}
