import type { PaperTexts } from '../../archive/builder/paper-texts.ts';

/** What the thread that writes the archive is told to do. */
export type Order =
  | { readonly kind: 'texts'; readonly texts: PaperTexts }
  | { readonly kind: 'finish'; readonly rows: string };

/** What went wrong: the system's code or SQLite's. */
export interface Failure {
  readonly kind: 'failed';
  readonly message: string;
  readonly code: string | undefined;
  readonly errcode: number | undefined;
}

/** What it tells. `size` is that of the texts that have been written. */
export type Progress =
  | { readonly kind: 'written'; readonly size: number }
  | { readonly kind: 'finished' }
  | Failure;
