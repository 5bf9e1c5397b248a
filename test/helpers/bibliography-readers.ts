/** A record of RIS: the lines between TY and ER, as tag and value. */
export type RisRecord = readonly (readonly [tag: string, value: string])[];

/** Reads RIS as its specification has it. Throws where a line is none of a record, or a record has no beginning or end. */
export function readRis(text: string): readonly RisRecord[] {
  if (text === '') return [];
  if (!text.endsWith('\n')) throw new Error('the last line is not ended');
  // What some reader may take for the end of a line ends one here.
  const lines = text.slice(0, -1).split(/\r\n|[\n\v\f\r\x1c-\x1e\u0085\u2028\u2029]/);
  const records: [string, string][][] = [];
  let open: [string, string][] | null = null;
  for (const line of lines) {
    if (line === '' && open === null) continue;
    const [, tag = '', value = ''] = /^([A-Z][A-Z\d]) {2}- (.*)$/.exec(line) ?? [];
    if (tag === '' || (tag === 'TY') !== (open === null) || (value === '') !== (tag === 'ER'))
      throw new Error(`no line of a record: ${line}`);
    if (tag === 'TY') {
      open = [];
      records.push(open);
    }
    if (tag === 'ER') open = null;
    else open?.push([tag, value]);
  }
  if (open !== null) throw new Error('the last record is not ended');
  return records;
}

/** What the tests know of an item of CSL-JSON. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly author?: readonly { readonly [part: string]: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly [field: string]: unknown;
}

const TYPES = ['article', 'document', 'paper-conference'];
const TEXTS = 'title container-title publisher number archive archive_location DOI URL'.split(' ');
const PARTS = ['family', 'given', 'suffix', 'literal'];

/**
 * Reads CSL-JSON. Throws where it is none by the schema of CSL 1.0.2: an id and a type are there, no field is null, names
 * and dates are in their parts, nothing else is there.
 */
export function readCslJson(text: string): readonly CslItem[] {
  const items: readonly CslItem[] = JSON.parse(text);
  if (!Array.isArray(items)) throw new Error('no array');
  for (const item of items) {
    const { id, type, author = [], issued, ...texts } = item;
    const isSound =
      typeof id === 'string' &&
      TYPES.includes(type) &&
      Object.entries(texts).every(([key, value]) => TEXTS.includes(key) && isText(value)) &&
      author.every((name: object) =>
        Object.entries(name).every(([part, value]) => PARTS.includes(part) && isText(value)),
      ) &&
      (issued === undefined || /^\{"date-parts":\[\[\d{4}\]\]\}$/.test(JSON.stringify(issued)));
    if (!isSound) throw new Error(`no item of CSL-JSON: ${JSON.stringify(item)}`);
  }
  return items;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
