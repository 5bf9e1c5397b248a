import { datasets } from './datasets.ts';
import type { Dump } from './dump.ts';
import { evaluationTables } from './evaluation-tables.ts';
import { linksBetweenPapersAndCode } from './links-between-papers-and-code.ts';
import { methods } from './methods.ts';
import { papersWithAbstracts } from './papers-with-abstracts.ts';

/** The dumps pwc reads, by kind. A new one is a file of its own and a line here. */
export const dumps = {
  papers: papersWithAbstracts,
  links: linksBetweenPapersAndCode,
  evaluations: evaluationTables,
  methods,
  datasets,
} as const satisfies { readonly [kind: string]: Dump<unknown> };

/** A dump, by what it holds. */
export type DumpKind = keyof typeof dumps;

/** The kinds, in the order of the registry. */
export const dumpKinds = Object.keys(dumps) as readonly DumpKind[];

/** A file that holds one of the dumps. */
export interface DumpFile {
  readonly kind: DumpKind;
  /** The file's own name; with the folders that say which dump it is, where that does not. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** When the file was last written, ISO with time to the nanosecond, UTC. */
  readonly modified: string;
}

/** The dump whose records have these fields, by those that only this dump has; null if none or several are told. */
export function recogniseFields(fields: readonly string[]): DumpKind | null {
  const kinds = dumpKinds.filter((kind) => dumps[kind].ownFields.some((field) => fields.includes(field)));
  return kinds.length === 1 ? (kinds[0] ?? null) : null;
}
