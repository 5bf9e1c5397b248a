import { type Column, column } from '../../output/report.ts';

/** Something in a dump that was not taken over. */
export interface LeftOut {
  readonly dump: string;
  /** The file and the path in it: `evaluation-tables.json.gz [12].datasets[0]`. */
  readonly place: string;
  readonly reason: string;
}

/** The columns of what an import left out. */
export const leftOutColumns: readonly Column<LeftOut>[] = [
  column('dump', 'text', ({ dump }) => dump, { title: 'Dump', leaves: 1 }),
  column('place', 'text', ({ place }) => place, { title: 'Place', leaves: 0, floor: 20 }),
  column('reason', 'text', ({ reason }) => reason, { title: 'Reason', leaves: 0, floor: 20 }),
];
