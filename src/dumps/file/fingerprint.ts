import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { explainReading, type NamedFile } from './opening.ts';

/**
 * The SHA-256 of a file as it is, packed or not, in hexadecimal. Throws UserError (archive) for a file that cannot be
 * read, and the signal's reason when it is aborted.
 */
export async function fingerprint(file: NamedFile, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(file.path, { highWaterMark: 1024 * 1024 })) {
      signal?.throwIfAborted();
      hash.update(chunk as Uint8Array);
    }
  } catch (error) {
    throw explainReading(error, file);
  }
  return hash.digest('hex');
}
