import type { Column } from '../../output/report.ts';
import { sizeOf } from '../wording/sizes.ts';
import { showUrl } from './copies/remote-file.ts';
import type { LocalFile } from './files/local-file.ts';

/** The columns of `pwc download --dry-run`. Sizes are bytes; `present` is what need not be fetched. */
export const fileColumns: readonly Column<LocalFile>[] = [
  { key: 'dump', type: 'text', cell: ({ file }) => file.dump, screen: { title: 'Dump', leaves: 0 } },
  {
    key: 'path',
    type: 'text',
    cell: ({ file }) => file.path,
    screen: { title: 'File', leaves: 0, floor: 20 },
  },
  {
    key: 'bytes',
    type: 'integer',
    cell: ({ bytes }) => bytes,
    screen: { title: 'Size', leaves: 0, text: describeSize },
  },
  {
    key: 'present',
    type: 'integer',
    cell: ({ present }) => present,
    screen: { title: 'Is here', leaves: 1, align: 'left', text: describePresent },
  },
  { key: 'sha256', type: 'text', cell: ({ file }) => file.sha256 },
  { key: 'url', type: 'text', cell: ({ file }) => showUrl(file.url) },
];

/** "537.7 MiB". */
export function describeSize({ bytes }: LocalFile): string {
  return bytes === null ? 'size unknown' : sizeOf(bytes);
}

/** "all of it", "12.3 MiB", or nothing. */
function describePresent({ isThere, present }: LocalFile): string {
  if (isThere) return 'all of it';
  return present === 0 ? '' : sizeOf(present);
}
