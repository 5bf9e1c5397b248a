import { posix } from 'node:path';
import { bundles, importsOf, type Sources, withoutComments } from './architecture.ts';

/**
 * The files of src/ that import each other in a circle, each circle once: types and what is loaded when it is needed
 * count too, since who reads one of the files has to read them all.
 */
export function findCircles(sources: Sources): readonly string[] {
  const imports = new Map(
    [...sources]
      .filter(([path]) => path.startsWith('src/'))
      .map(([path, text]) => [path, ownImports(path, text)] as const),
  );
  const circles: string[] = [];
  const done = new Set<string>();
  const follow = (path: string, way: readonly string[]) => {
    const begin = way.indexOf(path);
    if (begin >= 0) circles.push([...way.slice(begin), path].join(' imports '));
    if (begin >= 0 || done.has(path)) return;
    for (const target of imports.get(path) ?? []) follow(target, [...way, path]);
    done.add(path);
  };
  for (const path of imports.keys()) follow(path, []);
  return circles;
}

function ownImports(path: string, text: string): readonly string[] {
  return importsOf(withoutComments(text)).flatMap(({ from }) => {
    if (bundles[from] !== undefined) return bundles[from];
    return from.startsWith('.') ? posix.join(posix.dirname(path), from) : [];
  });
}
