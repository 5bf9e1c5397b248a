import type { Archive } from '../archive.ts';
import { KEY_SOURCE, nameKey } from './writing/keys.ts';

interface Slugged {
  readonly name: string;
  readonly slug: string | null;
}

/**
 * The slugs that find things of a kind again, one for each: null where there is none, and where something else is called
 * so. Slugs stay when a thing gets another name: "unet" is that of UNet++, and as a name it is U-Net.
 */
export function ownSlugs(
  archive: Archive,
  kind: 'task' | 'dataset' | 'method',
  things: readonly Slugged[],
): (string | null)[] {
  const keys = things.flatMap(({ slug }) => (slug === null ? [] : nameKey(slug)));
  const sql = `SELECT name.key, ${kind}.name AS called FROM name JOIN ${kind} ON ${kind}.id = name.id
    WHERE name.kind = '${kind}' AND name.step = ${KEY_SOURCE.name} AND name.key IN (SELECT value FROM json_each(?))`;
  const rows = archive.all<{ key: string; called: string }>(sql, JSON.stringify(keys));
  const called = Map.groupBy(rows, ({ key }) => key);
  return things.map(({ name, slug }) =>
    slug && !called.get(nameKey(slug))?.some((other) => other.called !== name) ? slug : null,
  );
}

/** By what pwc takes a task back: its slug, else its name. */
export function taskIdOf(archive: Archive): (task: Slugged) => string {
  return (task) => ownSlugs(archive, 'task', [task])[0] ?? task.name;
}
