import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDatasets } from './datasets.ts';
import { type WrittenDump, writeDump } from './dump-file.ts';
import { makeEvaluationTables } from './evaluation-tables.ts';
import { makeLinks } from './links.ts';
import { makePapers } from './papers.ts';
import { createWorld, type World } from './world.ts';

/** What archive to make, and where. */
export interface ArchiveOrder {
  /** 1 is the size of the archive in July 2025. */
  readonly scale: number;
  readonly folder: string;
  readonly seed: number;
  readonly isPacked: boolean;
}

/** The dumps by the names of their files. */
const DUMPS: Readonly<Record<string, (world: World) => Iterable<object>>> = {
  'papers-with-abstracts': makePapers,
  'links-between-papers-and-code': makeLinks,
  'evaluation-tables': makeEvaluationTables,
  methods: (world) => world.methods.map((method) => method.record),
  datasets: makeDatasets,
};

/**
 * Writes five dumps that have the size and shape of the archive's, with its quirks, in made-up words. The same order
 * makes the same bytes.
 */
export async function makeArchive({
  scale,
  folder,
  seed,
  isPacked,
}: ArchiveOrder): Promise<readonly WrittenDump[]> {
  await mkdir(folder, { recursive: true });
  const world = createWorld(scale, seed);
  const written: WrittenDump[] = [];
  for (const [name, make] of Object.entries(DUMPS)) {
    written.push(await writeDump(join(folder, `${name}.json${isPacked ? '.gz' : ''}`), make(world)));
  }
  return written;
}
