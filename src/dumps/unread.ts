import type { FieldTypes, LeaveOut, Raw, Reason } from './dump.ts';
import { isMissing, isObject, readBoolean, readInteger, readLink, unfold, unfoldObject } from './fields.ts';

interface Check {
  readonly type: keyof FieldTypes;
  readonly isRead: (value: unknown) => boolean;
  readonly reason: Reason;
}

const checks: readonly Check[] = [
  { type: 'texts', isRead: isTextual, reason: 'field that is not a text' },
  {
    type: 'truths',
    isRead: (value) => readBoolean(value) !== null,
    reason: 'field that is neither true nor false',
  },
  {
    type: 'numbers',
    isRead: (value) => readInteger(value) !== null,
    reason: 'field that is not a whole number',
  },
  { type: 'links', isRead: isLink, reason: 'link without an address' },
  { type: 'linkLists', isRead: isLinkList, reason: 'link without an address' },
];

/** Tells which fields of what stands at `path` hold something of which nothing could be made. */
export function leaveOutUnread(record: Raw, types: FieldTypes, path: string, leaveOut: LeaveOut): void {
  for (const { type, isRead, reason } of checks) {
    for (const field of types[type] ?? []) {
      const value = record[field];
      if (value !== undefined && !isRead(value) && !isMissing(value)) leaveOut(`${path}.${field}`, reason);
    }
  }
}

/** A number is its text; a list, an object and a truth value are none. */
function isTextual(value: unknown): boolean {
  return typeof value !== 'boolean' && (typeof value !== 'object' || value === null);
}

/** True also for a link of which conversions left the shape only: `{"title": null, "url": null}`. */
function isLink(value: unknown): boolean {
  const object = unfoldObject(value);
  return readLink(value) !== null || (isObject(object) && Object.values(object).every(isMissing));
}

function isLinkList(value: unknown): boolean {
  const list = unfold(value);
  return Array.isArray(list) && list.every((item) => isMissing(item) || isLink(item));
}
