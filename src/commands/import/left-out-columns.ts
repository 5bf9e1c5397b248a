import type { Column } from '../../output/report.ts';

/** Something in a dump that was not taken over. */
export interface LeftOut {
  readonly dump: string;
  /** The file and the path in it: `evaluation-tables.json.gz [12].datasets[0]`. */
  readonly place: string;
  readonly reason: string;
}

/** The columns of what an import left out. */
export const leftOutColumns: readonly Column<LeftOut>[] = [
  { key: 'dump', type: 'text', cell: ({ dump }) => dump, screen: { title: 'Dump', leaves: 1 } },
  {
    key: 'place',
    type: 'text',
    cell: ({ place }) => place,
    screen: { title: 'Place', leaves: 0, floor: 20 },
  },
  {
    key: 'reason',
    type: 'text',
    cell: ({ reason }) => reason,
    screen: { title: 'Reason', leaves: 0, floor: 20 },
  },
];
