import type { SpoolPlace } from './spool.ts';

/** What the thread that writes the archive begins with: the file to write. */
export interface WorkerData {
  readonly path: string;
}

/** What it is told to do. */
export type Order =
  | { readonly kind: 'add'; readonly place: SpoolPlace }
  | { readonly kind: 'finish'; readonly rows: string };

/** What went wrong: the system's code or SQLite's. */
export interface Failure {
  readonly kind: 'failed';
  readonly message: string;
  readonly code: string | undefined;
  readonly errcode: number | undefined;
}

/** What it tells. `bytes` of the spool have been written so far. */
export type Progress =
  | { readonly kind: 'written'; readonly bytes: number }
  | { readonly kind: 'finished' }
  | Failure;
