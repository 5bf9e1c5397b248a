import { UserError } from '../errors.ts';
import type { Dump, LeaveOut, ReadEvents } from './dump.ts';
import { isObject } from './fields.ts';
import type { NamedFile } from './file/opening.ts';
import { decodeElement } from './json/element.ts';
import { replaceNaN } from './json/numbers.ts';
import { countKeys, findRepeatedKeys } from './json/repeated-keys.ts';
import type { Element } from './json/splitter-state.ts';
import { type DumpKind, dumps } from './registry.ts';
import { leaveOutUnread } from './unread.ts';

/** What is made of the records of a dump, by its kind. */
export type ItemOf<Kind extends DumpKind> = (typeof dumps)[Kind] extends Dump<infer Item> ? Item : never;

/**
 * The bytes of one record, which stands at `path`, → its JSON value. What is left out, since a key comes twice, goes to
 * `events`. Throws UserError (archive) that says where a mistake stands.
 */
export function parseElement(
  kind: DumpKind,
  element: Element,
  path: string,
  file: NamedFile,
  events: ReadEvents,
): unknown {
  const { text, replaced } = decodeElement(element.bytes);
  try {
    const dump: Dump<unknown> = dumps[kind];
    const value = parseLeniently(dump, text);
    if (replaced > 0) events.replacedText?.(replaced);
    if (dump.hasNamesAsKeys === true && countKeys(value) < element.keys) {
      for (const place of findRepeatedKeys(text, path))
        events.leftOut?.(
          { file: file.name, path: place },
          'field or score that comes again under the same name',
        );
    }
    return value;
  } catch (error) {
    const record = `record ${(element.index + 1).toLocaleString('en')}, from byte ${element.offset.toLocaleString('en')} on`;
    throw new UserError(
      'archive',
      `${file.name} is not valid JSON: ${record}: ${describeMistake(error)}`,
      [],
      error,
    );
  }
}

/** Throws SyntaxError. What is no JSON for the sake of NaN alone is rare, and costs a second try. */
function parseLeniently({ parse }: Dump<unknown>, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    const mended = replaceNaN(text);
    if (mended === text) throw error;
    return parse(mended);
  }
}

/** The beginning of V8's message; the rest counts positions from the record's beginning or repeats its text. */
function describeMistake(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/(?:, .*)? is not valid JSON$| in JSON at position.*$/s, '');
}

/**
 * One record's JSON value → what the model makes of it; what is left out goes to `events`. Path: where it stands, e.g.
 * `[12]`.
 */
export function readRecord<Kind extends DumpKind>(
  kind: Kind,
  record: unknown,
  path: string,
  file: NamedFile,
  events: ReadEvents,
): readonly ItemOf<Kind>[] {
  const dump = dumps[kind] as Dump<unknown> as Dump<ItemOf<Kind>>;
  const leaveOut: LeaveOut = (place, reason) => events.leftOut?.({ file: file.name, path: place }, reason);
  if (!isObject(record)) {
    leaveOut(path, 'record that is not an object');
    return [];
  }
  const items = dump.read(record, { file: file.name, path }, leaveOut);
  if (items.length > 0) leaveOutUnread(record, dump.fields, path, leaveOut);
  return items;
}
