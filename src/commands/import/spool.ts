import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { Delivery } from '../../archive/builder/delivery.ts';

/** Where a delivery stands: in which open file of a spool, which the threads of a process share by its number. */
export interface SpoolPlace {
  readonly file: number;
  readonly position: number;
  readonly length: number;
  /** Bytes that have been added to the spool up to the end of this delivery. */
  readonly end: number;
}

/** A file begins anew behind so many bytes: the least that is let go of at once. */
const fileBytes = 16 * 1024 * 1024;

/**
 * What waits for the thread that writes the archive, in files without a name: that thread may have more to do than the
 * other, and in memory it would fill hundreds of megabytes. The files are gone when the process is, in whatever way it
 * ends, and each as soon as what it holds has been read.
 */
export class Spool {
  readonly #path: string;
  /** Oldest first. `end` is that of the last delivery in the file. */
  readonly #files: { readonly file: number; readonly start: number; end: number }[] = [];
  #size = 0;

  /** Throws the system's error where no file can be made at `path`, which must be free. */
  constructor(path: string) {
    this.#path = path;
    this.#open();
  }

  /** Bytes that have been added. */
  get size(): number {
    return this.#size;
  }

  /** Throws the system's error where there is no room. */
  add(delivery: Delivery): SpoolPlace {
    const last = this.#files.at(-1);
    const room = last !== undefined && last.end - last.start < fileBytes ? last : this.#open();
    const bytes = serialize(delivery);
    const { file } = room;
    const place = {
      file,
      position: room.end - room.start,
      length: bytes.length,
      end: room.end + bytes.length,
    };
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(file, bytes, done, bytes.length - done, place.position + done);
    }
    room.end = place.end;
    this.#size = place.end;
    return place;
  }

  /** Gives back the room of files in which everything has been read: so many bytes of all that were added. */
  release(read: number): void {
    const done = this.#files.filter(({ end }) => end <= read);
    for (const { file } of done) closeSync(file);
    this.#files.splice(0, done.length);
  }

  close(): void {
    this.release(Number.POSITIVE_INFINITY);
  }

  #open() {
    const opened = { file: openSync(this.#path, 'wx+'), start: this.#size, end: this.#size };
    unlinkSync(this.#path);
    this.#files.push(opened);
    return opened;
  }
}

/** What was read from a spool last. */
let memory = Buffer.alloc(0);

/**
 * Reads a delivery from its place in a spool. The numbers of its links and counts are only there until the next one is
 * read.
 */
export function readSpool({ file, position, length }: SpoolPlace): Delivery {
  if (memory.length < length) memory = Buffer.allocUnsafeSlow(length);
  const bytes = memory.subarray(0, length);
  for (let done = 0; done < length; ) done += readSync(file, bytes, done, length - done, position + done);
  return deserialize(bytes) as Delivery;
}
