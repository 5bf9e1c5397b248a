import { closeSync, constants, openSync, readSync } from 'node:fs';
import { gunzipSync, constants as zlib } from 'node:zlib';
import { UserError } from '../../errors.ts';
import { isGzip } from '../file/content.ts';
import { type Candidate, describeFile, type IgnoredFile, recogniseContent } from './files.ts';

/** The task files among some files, and the others. */
export interface TaskFiles {
  readonly dumps: readonly Candidate[];
  readonly ignored: readonly IgnoredFile[];
}

/**
 * Looks into the JSON files without a dump's name for tasks. One that cannot be read is no task file. A folder may hold
 * thousands of other JSON files, so only those are read whose beginning speaks of what tasks have.
 */
export async function findTaskFiles(files: readonly IgnoredFile[]): Promise<TaskFiles> {
  const dumps: Candidate[] = [];
  const ignored: IgnoredFile[] = [];
  for (const file of files) {
    const isTaskFile = /\.json(?:\.gz)?$/i.test(file.path) && (await holdsTasks(file.path));
    if (isTaskFile) dumps.push(await describeFile(file.path, 'evaluations', true));
    else ignored.push(file);
  }
  return { dumps, ignored };
}

async function holdsTasks(path: string): Promise<boolean> {
  try {
    return mayHoldTasks(path) && (await recogniseContent(path)) === 'evaluations';
  } catch (error) {
    if (error instanceof UserError || (error as { code?: unknown }).code !== undefined) return false;
    throw error;
  }
}

/** The longest description that may stand before a task's datasets has 9 KB. */
const headBytes = 16 * 1024;
const packedHeadBytes = 4 * 1024;

/** True if a file begins like one of tasks. Their fields stand in any order, but the datasets are the first list. */
function mayHoldTasks(path: string): boolean {
  const head = readBeginning(path);
  return /^(?:\xef\xbb\xbf)?\s*[[{]/.test(head) && /"(?:datasets|subtasks)"/.test(head);
}

/** Opening a pipe waits for somebody who writes, unless the system is told not to. Windows has no such pipes. */
const withoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The first bytes of a file, unpacked, as Latin-1. Not by promises, which take longer than the reading where there are
 * thousands.
 */
function readBeginning(path: string): string {
  const file = openSync(path, withoutWaiting);
  try {
    const buffer = Buffer.allocUnsafe(headBytes);
    const bytes = buffer.subarray(0, readSync(file, buffer, 0, headBytes, 0));
    if (!isGzip(bytes)) return bytes.toString('latin1');
    const packed = bytes.subarray(0, packedHeadBytes);
    return gunzipSync(packed, { finishFlush: zlib.Z_SYNC_FLUSH }).toString('latin1');
  } finally {
    closeSync(file);
  }
}
