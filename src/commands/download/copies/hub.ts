import { isObject } from '../../../dumps/fields.ts';
import type { Answer } from '../network/connection.ts';
import { NetworkError } from '../network/network-error.ts';
import { persist } from '../network/retry.ts';
import type { Source } from './source.ts';

/** A file in a repository of the hub. */
export interface HubFile {
  readonly path: string;
  readonly url: URL;
  readonly bytes: number | null;
  readonly sha256: string | null;
}

const organisation = 'pwc-archive';

/** The page on which a person finds the files. `base` is the hub's address and ends with a slash. */
export function filesPage(base: URL): URL {
  return new URL(`datasets/${organisation}/files/tree/main`, base);
}

/**
 * The files of one of the archive's repositories, by the hub's interface (`/api/datasets/…/tree/main`).
 * Null where there is no such repository: to strangers the hub says 401 then. Throws NetworkError.
 */
export async function listRepository(name: string, source: Source): Promise<readonly HubFile[] | null> {
  const repository = `datasets/${organisation}/${name}`;
  const url = new URL(`api/${repository}/tree/main?recursive=true`, source.base);
  try {
    const ask = async () => readEntries(await source.connection.ask(url), url);
    const entries = await persist(`the list of ${name}`, ask, source);
    return entries.flatMap((entry) => readFile(entry, new URL(`${repository}/resolve/main/`, source.base)));
  } catch (error) {
    if (error instanceof NetworkError && [401, 403, 404, 410].includes(error.status ?? 0)) return null;
    throw error;
  }
}

/** No list of five dumps is so long. */
const longestList = 16 * 1024 ** 2;

/** The text of an answer. Throws NetworkError where it does not end. */
export async function readText(answer: Answer, url: URL): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of answer.body) {
      bytes += chunk.length;
      if (bytes > longestList) throw new NetworkError('refused', 'it sent no list, but something huge', url);
      chunks.push(chunk);
    }
  } finally {
    answer.close();
  }
  return Buffer.concat(chunks).toString();
}

async function readEntries(answer: Answer, url: URL): Promise<readonly unknown[]> {
  const text = await readText(answer, url);
  const entries = parseJson(text);
  if (Array.isArray(entries)) return entries;
  const what = /^\s*</.test(text) ? 'a web page (the log-in page of the network?)' : 'something else';
  throw new NetworkError('refused', `it sent ${what} in place of a list of files`, url);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One file, or none where the entry is a folder or makes no sense. `lfs` has the content's hash; `oid` outside is git's. */
function readFile(entry: unknown, folder: URL): HubFile[] {
  if (!isObject(entry) || entry.type === 'directory') return [];
  const { path } = entry;
  if (typeof path !== 'string' || !isSafePath(path)) return [];
  const lfs = isObject(entry.lfs) ? entry.lfs : {};
  const size = lfs.size ?? entry.size;
  const hash = typeof lfs.oid === 'string' ? lfs.oid.replace(/^sha256:/, '').toLowerCase() : '';
  return [
    {
      path,
      url: new URL(path.split('/').map(encodeURIComponent).join('/'), folder),
      bytes: Number.isSafeInteger(size) && Number(size) >= 0 ? Number(size) : null,
      sha256: /^[0-9a-f]{64}$/.test(hash) ? hash : null,
    },
  ];
}

/** Whether a path from the network stays below the folder that it is put in, on every system. */
function isSafePath(path: string): boolean {
  return path.split('/').every((part) => /^[^\\:\p{Cc}]+$/u.test(part) && !/^\.+$/.test(part));
}
