import { putVarint, readVarint, skipVarint, varintBytes } from './varint.ts';

/** Bits of a place that say where in its column a word stands; those above them are the number of the column. */
export const POSITION_BITS = 29;
const POSITION = 2 ** POSITION_BITS - 1;

/** Before the number of a column in the places of a document. */
const COLUMN = 1;

/** More bytes than one place takes, with its document. */
const MOST_BYTES = 24;

/** The documents of a word as FTS5 writes them: the id of each, from the one before, and what stands behind it. */
export abstract class List {
  /** The list that was written last stands here, up to `length`. */
  bytes = new Uint8Array(1 << 16);
  length = 0;

  /**
   * Writes a list anew. `places` are pairs, ordered, of a document's number in `ids` and its column and position in one;
   * `from` and `to` are numbers of pairs.
   */
  write(places: Int32Array, from: number, to: number, ids: Int32Array): void {
    const most = (to - from) * MOST_BYTES;
    if (most > this.bytes.length) this.bytes = new Uint8Array(most * 2);
    let end = 0;
    let before = 0;
    for (let at = from; at < to; ) {
      const document = places[at * 2] as number;
      const id = ids[document] as number;
      end = putVarint(this.bytes, end, id - before);
      before = id;
      let next = at + 1;
      while (next < to && places[next * 2] === document) next++;
      end = this.putPlaces(places, at, next, end);
      at = next;
    }
    this.length = end;
  }

  /** Where the document ends that begins at a place of `bytes`. */
  abstract documentEnd(at: number): number;

  /** Writes the places of one document from `start` on; returns where they end. */
  protected abstract putPlaces(places: Int32Array, from: number, to: number, start: number): number;
}

/**
 * With the places of a word (detail=full): how many bytes they take (twice, since the lowest bit is of deleted ones), and
 * each from the one before and two more.
 */
export class PlaceList extends List {
  documentEnd(at: number): number {
    const size = skipVarint(this.bytes, at);
    return skipVarint(this.bytes, size) + (readVarint(this.bytes, size) >>> 1);
  }

  protected putPlaces(places: Int32Array, from: number, to: number, start: number): number {
    const { bytes } = this;
    let end = start + 1;
    let column = 0;
    let before = 0;
    for (let at = from; at < to; at++) {
      const place = places[at * 2 + 1] as number;
      const position = place & POSITION;
      if (place >>> POSITION_BITS !== column) {
        column = place >>> POSITION_BITS;
        before = 0;
        bytes[end++] = COLUMN;
        bytes[end++] = column;
      }
      end = putVarint(bytes, end, position - before + 2);
      before = position;
    }
    const size = (end - start - 1) * 2;
    const more = varintBytes(size) - 1;
    if (more > 0) bytes.copyWithin(start + 1 + more, start + 1, end);
    putVarint(bytes, start, size);
    return end + more;
  }
}

/** Which documents hold a word, and no more (detail=none). */
export class IdList extends List {
  documentEnd(at: number): number {
    return skipVarint(this.bytes, at);
  }

  protected putPlaces(_places: Int32Array, _from: number, _to: number, start: number): number {
    return start;
  }
}
