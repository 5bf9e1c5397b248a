/** A task while its appearances are gathered. */
export interface TaskDraft {
  readonly id: number;
  readonly name: string;
  url: string | null;
  description: string | null;
  readonly synonyms: Set<string>;
  readonly areas: Set<string>;
  readonly parents: Set<number>;
}

/**
 * The areas of tasks that name none: those of their nearest ancestors that do. Nearest first and level by level, so
 * that a cycle in the tree ends and a task under two parents has the areas of both.
 */
export function spreadAreas(tasks: readonly TaskDraft[]): { readonly task: number; readonly area: string }[] {
  const steps = tasks.flatMap(({ id, parents }) => [...parents].map((parent) => ({ parent, child: id })));
  const children = Map.groupBy(steps, ({ parent }) => parent);
  const known = new Map<number, ReadonlySet<string>>();
  for (const { id, areas } of tasks) if (areas.size > 0) known.set(id, areas);
  const spread: { task: number; area: string }[] = [];
  let level = [...known.keys()];
  while (level.length > 0) {
    const reached = new Map<number, Set<string>>();
    for (const parent of level) {
      for (const { child } of children.get(parent) ?? []) {
        if (known.has(child)) continue;
        const areas = reached.get(child) ?? new Set<string>();
        for (const area of known.get(parent) ?? []) areas.add(area);
        reached.set(child, areas);
      }
    }
    for (const [task, areas] of reached) {
      known.set(task, areas);
      for (const area of areas) spread.push({ task, area });
    }
    level = [...reached.keys()];
  }
  return spread;
}
