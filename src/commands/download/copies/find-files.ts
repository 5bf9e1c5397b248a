import { type DumpName, recogniseName } from '../../../dumps/folder/names.ts';
import type { DumpKind } from '../../../dumps/registry.ts';
import { NetworkError } from '../network/network-error.ts';
import { newestFirst } from './choose-names.ts';
import { type HubFile, listRepository } from './hub.ts';
import { listFolder } from './plain-folder.ts';
import type { RemoteFile } from './remote-file.ts';
import type { Source } from './source.ts';

/** The repositories that hold a dump as Parquet. */
const parquetRepositories: Readonly<Record<DumpKind, string>> = {
  papers: 'papers-with-abstracts',
  links: 'links-between-paper-and-code',
  evaluations: 'evaluation-tables',
  methods: 'methods',
  datasets: 'datasets',
};

/**
 * The files to fetch for these dumps, in their order: the newest original file of each, from the hub's repository of
 * originals or from a mirror's folder; where there is none the dump's Parquet files. Throws NetworkError.
 */
export async function findFiles(source: Source, kinds: readonly DumpKind[]): Promise<readonly RemoteFile[]> {
  const originals = await findOriginals(source, kinds);
  if (originals === null && source.isMirror) {
    const files = await listFolder(source, kinds);
    if (files.length > 0) return files;
  }
  const files: RemoteFile[] = [];
  for (const kind of kinds) {
    const original = originals?.find(({ dump }) => dump === kind);
    files.push(...(original === undefined ? await findParquet(source, kind) : [original]));
  }
  return files;
}

/** Null where there is no hub, or not this repository. */
async function findOriginals(
  source: Source,
  kinds: readonly DumpKind[],
): Promise<readonly RemoteFile[] | null> {
  const files = await listFiles('files', source);
  if (files === null) return null;
  const named = files.flatMap((file): (DumpName & { readonly name: string; readonly file: HubFile })[] => {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    const recognised = recogniseName(name);
    return recognised === null ? [] : [{ ...recognised, name, file }];
  });
  return kinds.flatMap((dump) => {
    const [newest] = newestFirst(named.filter(({ kind }) => kind === dump));
    return newest === undefined ? [] : [{ ...newest.file, dump, path: newest.name }];
  });
}

async function findParquet(source: Source, dump: DumpKind): Promise<readonly RemoteFile[]> {
  const repository = parquetRepositories[dump];
  const files = (await listFiles(repository, source)) ?? [];
  return files
    .filter(({ path }) => /^data\/[^/]+\.parquet$/.test(path))
    .map((file) => ({ ...file, dump, path: `${repository}/${file.path}` }));
}

/** A mirror that is no hub answers as it likes to the hub's questions: all that says is that there is no such list. */
async function listFiles(repository: string, source: Source): Promise<readonly HubFile[] | null> {
  try {
    return await listRepository(repository, source);
  } catch (error) {
    if (source.isMirror && error instanceof NetworkError && error.trouble === 'refused') return null;
    throw error;
  }
}
