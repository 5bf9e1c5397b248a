import type { Archive } from '../../archive/archive.ts';
import { exportViews } from '../../archive/export-views.ts';
import type { Folder } from '../../output/report.ts';
import { collections } from './collections.ts';

/** Every collection as a file of its own, with the views that rank them in other engines. */
export function exportAll(archive: Archive): Folder {
  return {
    kind: 'folder',
    files: Object.entries(collections).map(([name, { report }]) => ({ name, report: () => report(archive) })),
    texts: (ending) => [{ file: 'views.sql', text: exportViews(ending) }],
  };
}
