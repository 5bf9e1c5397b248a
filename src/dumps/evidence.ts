import { UserError } from '../errors.ts';
import type { ReadEvents, Reason } from './dump.ts';
import { isObject } from './fields.ts';
import type { NamedFile } from './file/opening.ts';
import { type DumpKind, dumps, recogniseFields } from './registry.ts';

/** After so many records without one that is usable, a file is not the dump it should be. */
const patience = 1000;

/** What is known about a file that should be a dump. Only `weigh` and `heed` change it. */
export interface Evidence {
  readonly format: 'JSON' | 'Parquet';
  isRecognised: boolean;
  records: number;
  /** Why the first thing was left out that was. */
  reason: Reason | null;
  /** Of one record that is not usable, the field under which a list of objects stands: servers wrap lists so. */
  listField: string | null;
}

/** What is known before the first record. */
export function createEvidence(format: Evidence['format']): Evidence {
  return { format, isRecognised: false, records: 0, reason: null, listField: null };
}

/** The events of a reading, of which the evidence takes note. */
export function heed(evidence: Evidence, events: ReadEvents): ReadEvents {
  return {
    ...events,
    leftOut: (place, reason) => {
      evidence.reason ??= reason;
      events.leftOut?.(place, reason);
    },
  };
}

/** Refuses a file whose records have the fields of another dump. Throws UserError (archive). */
export function refuseOther(kind: DumpKind, fields: readonly string[], file: NamedFile): void {
  const recognised = recogniseFields(fields);
  if (recognised === null || recognised === kind) return;
  const names = `the ${dumps[recognised].names[0]} dump, not ${dumps[kind].names[0]}`;
  throw new UserError('archive', `${file.name} looks like ${names}`, ['Give the file the name of its dump.']);
}

/**
 * Takes a first usable record as proof of the dump's kind: `items` is what was made of one. Throws UserError (archive)
 * where none is usable for long.
 */
export function weigh(
  evidence: Evidence,
  kind: DumpKind,
  record: unknown,
  items: number,
  file: NamedFile,
): void {
  evidence.isRecognised = items > 0;
  evidence.listField = items + evidence.records === 0 ? findListField(record) : null;
  evidence.records++;
  if (evidence.records >= patience) refuseEmpty(evidence, kind, file);
}

/** Refuses a file that has records, but not one that is usable. Throws UserError (archive). */
export function refuseEmpty(evidence: Evidence, kind: DumpKind, file: NamedFile): void {
  if (evidence.isRecognised || evidence.records === 0) return;
  const message = `${file.name} is valid ${evidence.format}, but holds no ${kind} that could be read`;
  const why = evidence.reason === null ? [] : [`Why the first was left out: ${evidence.reason}.`];
  throw new UserError('archive', message, [...why, ...listHint(evidence)]);
}

/** The error for a file that holds one object where a list should be. */
export function refuseOneObject(evidence: Evidence, kind: DumpKind, file: NamedFile): UserError {
  const message = `${file.name} is one JSON object, not a list of ${kind}`;
  return new UserError('archive', message, listHint(evidence));
}

/** How to get the list out of the object that it stands in. */
function listHint({ listField }: Evidence): readonly string[] {
  if (listField === null) return [];
  return [`There is a list under "${listField}". To take it out: jq '.["${listField}"]' <file> > <new file>`];
}

/** A plain name only: it becomes part of a command. */
function findListField(record: unknown): string | null {
  if (!isObject(record)) return null;
  const isList = (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(isObject);
  return Object.keys(record).find((field) => /^[\w-]+$/.test(field) && isList(record[field])) ?? null;
}
