import { type Column, column } from '../../output/report.ts';
import { sizeOf } from '../../output/text/sizes.ts';
import { showUrl } from './copies/remote-file.ts';
import type { LocalFile } from './files/local-file.ts';

/** The columns of `pwc download --dry-run`. Sizes are bytes; `present` is what need not be fetched. */
export const fileColumns: readonly Column<LocalFile>[] = [
  column('dump', 'text', ({ file }) => file.dump, { title: 'Dump', leaves: 0 }),
  column('path', 'text', ({ file }) => file.path, { title: 'File', leaves: 0, floor: 20 }),
  column('bytes', 'integer', ({ bytes }) => bytes, { title: 'Size', leaves: 0, text: describeSize }),
  column('present', 'integer', ({ present }) => present, {
    title: 'Is here',
    leaves: 1,
    align: 'left',
    text: describePresent,
  }),
  column('sha256', 'text', ({ file }) => file.sha256),
  column('url', 'text', ({ file }) => showUrl(file.url)),
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
