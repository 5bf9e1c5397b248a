import { temporaryFolder } from '../../helpers/archive.ts';
import { type Mischief, serveHub, startServer } from '../../helpers/dump-server.ts';
import { type During, download, hasFetched, packed, type World } from './downloading.ts';

/** The one dump of the hub. */
export const name = 'jul-28-methods.json.gz';
/** Where the hub has it. */
export const path = `/datasets/pwc-archive/files/resolve/main/${name}`;
/** What the dump should be. */
export const right = packed('methods');

/** A hub with one dump, which does all this with the requests for it. */
export async function startHub(...mischief: readonly Mischief[]) {
  const folder = temporaryFolder();
  const server = await startServer((bytes) => hasFetched(folder, name, bytes));
  serveHub(server, { files: { [name]: right } });
  server.misbehave(path, ...mischief);
  const words = [folder, '--from', server.url, '--only', 'methods'];
  const again = `pwc download ${words.join(' ')}`;
  return {
    server,
    folder,
    again,
    run: (world?: World, during?: During) => download(words, world, during),
    /** What was asked of the file: `whole`, or the range. */
    asked: () =>
      server.requests
        .filter((line) => line.includes(path))
        .map((line) => line.split(path)[1]?.trim() || 'whole'),
  };
}

/** What stderr says between the plan and the end. */
export function told(err: string): string[] {
  return err.split('\n').filter((line) => line.startsWith(name) || line.startsWith('pwc:'));
}
