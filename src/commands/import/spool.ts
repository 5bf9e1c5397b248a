import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { Delivery } from '../../archive/builder/delivery.ts';

/** Where a delivery stands in a spool. */
export interface SpoolPlace {
  readonly position: number;
  readonly length: number;
}

/**
 * What waits for the thread that writes the archive, in a file without a name: that thread may have more to do than the
 * other, and in memory it would fill hundreds of megabytes. The file is gone when the process is, in whatever way it ends.
 */
export class Spool {
  /** The open file. Threads of one process share it by its number. */
  readonly file: number;
  #end = 0;

  /** Throws the system's error where no file can be made at `path`, which must be free. */
  constructor(path: string) {
    this.file = openSync(path, 'wx+');
    unlinkSync(path);
  }

  /** Bytes that have been added. */
  get size(): number {
    return this.#end;
  }

  add(delivery: Delivery): SpoolPlace {
    const bytes = serialize(delivery);
    const place = { position: this.#end, length: bytes.length };
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(this.file, bytes, done, bytes.length - done, place.position + done);
    }
    this.#end += bytes.length;
    return place;
  }

  close(): void {
    closeSync(this.file);
  }
}

/** Reads a delivery from the file of a spool. */
export function readSpool(file: number, { position, length }: SpoolPlace): Delivery {
  const bytes = Buffer.allocUnsafe(length);
  for (let done = 0; done < length; ) done += readSync(file, bytes, done, length - done, position + done);
  return deserialize(bytes) as Delivery;
}
