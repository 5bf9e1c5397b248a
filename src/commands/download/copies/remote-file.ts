import type { DumpKind } from '../../../dumps/registry.ts';

/** A file that a copy of the dumps offers. */
export interface RemoteFile {
  readonly dump: DumpKind;
  /** Where it is kept, below the folder of dumps, with `/`: `jul-28-methods.json.gz`, `methods/data/train-….parquet`. */
  readonly path: string;
  readonly url: URL;
  /** What the copy says of its content; null where it does not say. The SHA-256 is in small hexadecimal digits. */
  readonly bytes: number | null;
  readonly sha256: string | null;
}

/** An address as people may see it: without a password, and without the long signatures of some hosts. */
export function showUrl(url: URL): string {
  return `${url.origin}${url.pathname}`;
}
