import type { Link } from '../model.ts';

/** A part of a JSON Schema. */
export type Schema = { readonly [keyword: string]: unknown };

/** A number of a JSON text as it was written there: a score of 88.90 must not become 88.9. */
export class WrittenNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Why a value is not one of its type; it goes on from the name of the field: "is no date such as 2019-03-26". */
export class Mistake {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A type of field: one description, from which a value is checked and the published schema is made. */
export interface FieldType<Value> {
  readonly schema: Schema;
  /** The value of the type that a JSON value is. */
  read(value: unknown): Value | Mistake;
}

/** Something to see: no blank, no control character and no sign without a width. Without \p, which few validators know. */
const VISIBLE =
  '[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u200b-\\u200f\\u2028-\\u202f\\u2060-\\u206f\\ufeff]';

const visible = new RegExp(VISIBLE);

/** A text that holds something to see. */
export const text: FieldType<string> = {
  schema: { type: 'string', pattern: VISIBLE },
  read: (value) => {
    if (typeof value !== 'string') return new Mistake(`takes a text, not ${show(value)}`);
    if (visible.test(value)) return value.trim().toWellFormed();
    return new Mistake(/\S/.test(value) ? `holds nothing that can be seen: ${show(value)}` : 'is empty');
  },
};

/** A day, as ISO writes it. */
export const date: FieldType<string> = {
  schema: { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  read: (value) =>
    typeof value === 'string' && isDate(value)
      ? value
      : new Mistake(`takes a date such as 2019-03-26, not ${show(value)}`),
};

/** The address of a page. */
export const url: FieldType<string> = {
  schema: { type: 'string', format: 'uri', pattern: '^https?://\\S+$' },
  read: (value) =>
    typeof value === 'string' && isAddress(value)
      ? value.toWellFormed()
      : new Mistake(`takes an address that begins with https://, not ${show(value)}`),
};

/** True or false. */
export const truth: FieldType<boolean> = {
  schema: { type: 'boolean' },
  read: (value) =>
    typeof value === 'boolean' ? value : new Mistake(`takes true or false, not ${show(value)}`),
};

/** Links as the evaluation tables have them, or addresses alone. */
export const links: FieldType<readonly Link[]> = {
  schema: {
    type: 'array',
    items: {
      anyOf: [
        url.schema,
        {
          type: 'object',
          properties: { title: { type: ['string', 'null'] }, url: url.schema },
          required: ['url'],
          additionalProperties: false,
        },
      ],
    },
  },
  read: (value) => {
    if (!Array.isArray(value)) return new Mistake(`takes a list of addresses, not ${show(value)}`);
    const read = value.map(readLink);
    return read.find((link) => link instanceof Mistake) ?? (read as Link[]);
  },
};

/** Metrics and their scores, of which each is kept as it is written. */
export const scores: FieldType<ReadonlyMap<string, string>> = {
  schema: {
    type: 'object',
    minProperties: 1,
    propertyNames: { pattern: VISIBLE },
    additionalProperties: { anyOf: [text.schema, { type: 'number' }] },
  },
  read: (value) => {
    if (!isRecord(value))
      return new Mistake(`takes metrics and their scores, {"F1": "88.9"}, not ${show(value)}`);
    const entries = Object.entries(value);
    if (entries.length === 0) return new Mistake('names no metric');
    const read = new Map<string, string>();
    for (const [metric, score] of entries) {
      if (!visible.test(metric)) return new Mistake('holds a metric without a name');
      const written = score instanceof WrittenNumber ? score.text : text.read(score);
      if (written instanceof Mistake) return new Mistake(`: the score of ${metric.trim()} ${written.text}`);
      read.set(metric.trim().toWellFormed(), written);
    }
    return read;
  },
};

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof WrittenNumber)
  );
}

function readLink(value: unknown): Link | Mistake {
  const { title = null, url: address, ...others } = isRecord(value) ? value : { url: value };
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) return new Mistake(`holds a link with the unknown field "${unknown}"`);
  if (title !== null && typeof title !== 'string') return new Mistake('holds a link whose title is no text');
  const read = url.read(address);
  return read instanceof Mistake ? read : { title, url: read };
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function isAddress(value: string): boolean {
  return /^https?:\/\/\S+$/.test(value) && URL.canParse(value);
}

/** A value in a sentence, in short. */
function show(value: unknown): string {
  if (value instanceof WrittenNumber) return value.text;
  const plain = (_: string, part: unknown) => (part instanceof WrittenNumber ? Number(part.text) : part);
  const shown = JSON.stringify(value, plain) ?? 'nothing';
  return shown.length > 60 ? `${shown.slice(0, 59)}…` : shown;
}
