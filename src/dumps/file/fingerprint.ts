import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { explainReading, type NamedFile } from './opening.ts';

/**
 * The SHA-256 of a file as it is, packed or not, in hexadecimal. Throws UserError (archive) for a file that cannot be
 * read, and the signal's reason when it is aborted.
 */
export async function fingerprint(file: NamedFile, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  let handle: FileHandle | undefined;
  try {
    handle = await open(file.path);
    // The same memory again and again: new memory for each part of a large file makes V8 gather garbage.
    const part = Buffer.allocUnsafe(1024 * 1024);
    for (;;) {
      const { bytesRead } = await handle.read(part, 0, part.length);
      signal?.throwIfAborted();
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(part.subarray(0, bytesRead));
    }
  } catch (error) {
    throw explainReading(error, file);
  } finally {
    await handle?.close();
  }
}
