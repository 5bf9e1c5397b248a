import { text } from '../../../src/output/formats/table.ts';
import type { Column, Page, Report } from '../../../src/output/report.ts';
import type { Screen } from '../../../src/output/screen.ts';
import { plainLook, samplePage, terminal, textOf } from '../reports.ts';

/** What a table format prints of a report on a terminal. */
export function tableOf(report: Report, screen = {}, look = {}): string {
  return textOf(text(report, { ...terminal, ...screen }, { ...plainLook, ...look }));
}

/** What it prints of a page, the sample's unless told otherwise. */
export function pageOn(screen: Screen, page: Page = samplePage(), look = {}): string {
  return textOf(text(page, screen, { ...plainLook, ...look }));
}

export interface Result {
  readonly place: number;
  readonly model: string;
  readonly score: string;
  readonly title: string;
}

/** Results in a table: numbers, texts that may be cut, and a column for who asks. */
export const resultColumns: readonly Column<Result>[] = [
  { key: 'rank', type: 'integer', cell: (row) => row.place, screen: { title: '#', leaves: 0 } },
  { key: 'model', type: 'text', cell: (row) => row.model, screen: { title: 'Model', leaves: 0, floor: 8 } },
  { key: 'f1', type: 'text', cell: (row) => row.score, screen: { title: 'F1 ↑', leaves: 0, align: 'right' } },
  { key: 'title', type: 'text', cell: (row) => row.title, screen: { title: 'Paper', leaves: 1, floor: 10 } },
  { key: 'position', type: 'integer', cell: (row) => row.place },
];

export const results: readonly Result[] = [
  { place: 9, model: 'NER+PA+RL (PubMed)', score: '89.93', title: 'Reinforcement-based denoising' },
  { place: 10, model: 'BioFLAIR', score: '9.4', title: 'Pooled Contextualized Embeddings' },
];
