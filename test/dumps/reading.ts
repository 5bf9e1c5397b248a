import { fileURLToPath } from 'node:url';
import {
  type DumpKind,
  type EvaluationItem,
  findDumps,
  type ItemOf,
  type ReadEvents,
  readDump,
} from '../../src/dumps/index.ts';
import { UserError } from '../../src/errors.ts';

/** The folder of a broken archive. */
export function brokenFolder(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/broken/${name}`, import.meta.url));
}

/** What came out of a dump: its items, what was left out as "place: reason", replaced characters, the error's lines. */
export interface Outcome<Item> {
  readonly items: readonly Item[];
  readonly leftOut: readonly string[];
  readonly replaced: number;
  readonly error: readonly string[] | null;
}

/** Reads the dump of one kind in a broken archive. */
export async function readBroken<Kind extends DumpKind>(
  folder: string,
  kind: Kind,
): Promise<Outcome<ItemOf<Kind>>> {
  const { dumps } = await findDumps([brokenFolder(folder)], '/');
  const file = dumps.find((dump) => dump.kind === kind);
  if (file === undefined) throw new Error(`${folder} holds no ${kind}`);
  return readOutcome(kind, file);
}

/** Reads a dump and catches the errors that a person may see. */
export async function readOutcome<Kind extends DumpKind>(
  kind: Kind,
  file: { readonly name: string; readonly path: string },
  events: ReadEvents = {},
): Promise<Outcome<ItemOf<Kind>>> {
  const items: ItemOf<Kind>[] = [];
  const leftOut: string[] = [];
  let replaced = 0;
  let error: readonly string[] | null = null;
  const listening: ReadEvents = {
    ...events,
    leftOut: (place, reason) => leftOut.push(`${place.path}: ${reason}`),
    replacedText: (characters) => {
      replaced += characters;
    },
  };
  try {
    for await (const batch of readDump(kind, file, listening)) items.push(...batch);
  } catch (caught) {
    if (!(caught instanceof UserError)) throw caught;
    error = [`${caught.kind}: ${caught.message}`, ...caught.hints];
  }
  return { items, leftOut, replaced, error };
}

/** Leaderboards as lines: `task | dataset | metrics`, then `  model: metric=score …` for each row. */
export function drawLeaderboards(items: readonly EvaluationItem[]): readonly string[] {
  return items.flatMap((item) => {
    if (item.kind === 'task') return [];
    const { task, dataset, metrics, rows } = item.value;
    const head = `${task} | ${dataset} | ${metrics.join(', ')}`;
    return [
      head,
      ...rows.map((row) => `  ${row.model}: ${[...row.scores].map((pair) => pair.join('=')).join(' ')}`),
    ];
  });
}

/** Tasks as lines: `parent > name`. */
export function drawTasks(items: readonly EvaluationItem[]): readonly string[] {
  return items.flatMap((item) => (item.kind === 'task' ? [`${item.value.parent} > ${item.value.name}`] : []));
}
