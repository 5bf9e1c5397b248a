import { type DumpName, recogniseName } from '../../../dumps/folder/names.ts';
import { type DumpKind, dumps } from '../../../dumps/registry.ts';
import type { Answer } from '../network/connection.ts';
import { NetworkError } from '../network/network-error.ts';
import { persist } from '../network/retry.ts';
import { newestFirst } from './choose-names.ts';
import { readText } from './hub.ts';
import type { RemoteFile } from './remote-file.ts';
import type { Source } from './source.ts';

type Named = DumpName & { readonly name: string };

/**
 * The newest file of each dump in a folder on a web server: by the server's page that lists the folder, else by the names
 * that the dumps are known by. Throws NetworkError.
 */
export async function listFolder(source: Source, kinds: readonly DumpKind[]): Promise<readonly RemoteFile[]> {
  const listed = await readIndex(source);
  const files: RemoteFile[] = [];
  for (const kind of kinds) {
    const ofKind = listed.filter((file) => file.kind === kind);
    const names = ofKind.length > 0 ? newestFirst(ofKind).map(({ name }) => name) : knownNames(kind);
    for (const name of names) {
      const file = await findFile(name, kind, source);
      if (file === null) continue;
      files.push(file);
      break;
    }
  }
  return files;
}

/** The days of the last public copies, with which their names begin. */
const lastDays: Readonly<Record<DumpKind, string>> = {
  papers: 'jul-29',
  links: 'jul-28',
  evaluations: 'jul-28',
  methods: 'jul-28',
  datasets: 'jul-28',
};

function knownNames(kind: DumpKind): readonly string[] {
  const [name] = dumps[kind].names;
  return [`${lastDays[kind]}-${name}.json.gz`, `${name}.json.gz`, `${name}.json`];
}

/** The dumps that the folder's own page links to. Any server's page will do; none is no fault. */
async function readIndex(source: Source): Promise<readonly Named[]> {
  const page = await unlessRefused(() =>
    persist(
      'the folder',
      async () => readText(await source.connection.ask(source.base), source.base),
      source,
    ),
  );
  const links = [...(page ?? '').matchAll(/\bhref\s*=\s*["']?([^"'\s>]+)/gi)].map(([, link = '']) => link);
  const names = links.flatMap((link) => nameInFolder(link.replaceAll('&amp;', '&'), source.base));
  return [...new Set(names)].flatMap((name) => {
    const recognised = recogniseName(name);
    return recognised === null ? [] : [{ ...recognised, name }];
  });
}

function nameInFolder(link: string, base: URL): string[] {
  const url = URL.parse(link, base.href);
  if (url === null || url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) return [];
  const name = decode(url.pathname.slice(base.pathname.length));
  return name === '' || /[/\\:\p{Cc}]/u.test(name) ? [] : [name];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

async function findFile(name: string, dump: DumpKind, source: Source): Promise<RemoteFile | null> {
  const url = new URL(encodeURIComponent(name), source.base);
  const answer = await unlessRefused(() => persist(name, () => askForHead(url, source), source));
  // Some servers answer every address with a page.
  if (answer === null || answer.headers['content-type']?.startsWith('text/html')) return null;
  const length = answer.headers['content-length'];
  return { dump, path: name, url, bytes: length === undefined ? null : Number(length), sha256: null };
}

async function askForHead(url: URL, { connection }: Source): Promise<Answer> {
  const answer = await connection.ask(url, { method: 'HEAD', also: [405, 501] });
  const isHead = answer.status === 200;
  const full = isHead ? answer : await connection.ask(url);
  full.close();
  return full;
}

async function unlessRefused<Value>(ask: () => Promise<Value>): Promise<Value | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof NetworkError && error.trouble === 'refused') return null;
    throw error;
  }
}
