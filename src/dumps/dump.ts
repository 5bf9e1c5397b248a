import type { DumpPlace } from '../model.ts';

/** A JSON object of unknown shape. */
export type Raw = { readonly [field: string]: unknown };

/** Why something in a dump was not taken over. Counted by reason, and shown to people as it stands here. */
export type Reason =
  | 'record that is not an object'
  | 'paper without an address'
  | 'paper without a title or a usable address'
  | 'link without a paper'
  | 'link without a repository'
  | 'method without an address'
  | 'method without a name'
  | 'dataset without an address'
  | 'dataset without a name'
  | 'task that is not an object'
  | 'task without a name'
  | 'leaderboard that is not an object'
  | 'row that is not an object'
  | 'result outside the list of a leaderboard'
  | 'scores that are not an object'
  | 'score that is not a text or a number'
  | 'tasks, leaderboards or rows that are not a list'
  | 'field or score that comes again under the same name'
  | 'date that cannot be read for certain'
  | 'name that is not a text'
  | 'field that is not a text'
  | 'field that is neither true nor false'
  | 'field that is not a whole number'
  | 'link without an address'
  | 'task of a dataset without a name';

/** Tells that what stands at `path` in the present file is left out. */
export type LeaveOut = (path: string, reason: Reason) => void;

/** A model value and where it came from. */
export interface Found<Value> {
  readonly value: Value;
  readonly place: DumpPlace;
}

/** Fields of a record by the one thing that they hold, if anything. */
export interface FieldTypes {
  readonly texts?: readonly string[];
  readonly truths?: readonly string[];
  readonly numbers?: readonly string[];
  readonly links?: readonly string[];
  readonly linkLists?: readonly string[];
}

/** What is to be known about one of the dumps: its names, how it is recognised, and how a record becomes model values. */
export interface Dump<Item> {
  /** The file's names without `.json` and `.gz`, the site's own first. */
  readonly names: readonly string[];
  /** Fields that no other dump has; a record with one of them belongs to this dump. */
  readonly ownFields: readonly string[];
  /** What else than that one of these fields holds is left out. */
  readonly fields: FieldTypes;
  /** A file may hold one record alone, outside a list. */
  readonly mayBeOneRecord: boolean;
  /** Keys of its records are names from the archive itself, and one that comes twice is to be told of. */
  readonly hasNamesAsKeys?: boolean;
  /** JSON text of a record → its value. Throws SyntaxError. */
  readonly parse: (text: string) => unknown;
  /** One record → what the model makes of it, in the dump's order; nothing if it had to be left out. */
  readonly read: (record: Raw, place: DumpPlace, leaveOut: LeaveOut) => readonly Item[];
}

/** What the reader of a dump tells while it reads. */
export interface ReadEvents {
  /** Bytes of the file read so far. */
  readonly bytesRead?: (bytes: number) => void;
  /** One element of the top-level list has been read, usable or not. */
  readonly recordRead?: () => void;
  readonly leftOut?: (place: DumpPlace, reason: Reason) => void;
  /** Characters that could not be kept (broken UTF-8, half surrogate pairs) and became U+FFFD. */
  readonly replacedText?: (characters: number) => void;
  /** Reading stops and the signal's reason is thrown. */
  readonly signal?: AbortSignal;
}
