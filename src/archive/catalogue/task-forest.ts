import type { Archive } from '../archive.ts';

/** A task where it stands in the tree. */
export interface TreeTask {
  readonly name: string;
  readonly slug: string | null;
  /** 0 for a root. */
  readonly depth: number;
  /** The task under which this line stands. */
  readonly parent: string | null;
  /**
   * Why its subtasks are not below it: a task with several parents stands under each of them, and its subtasks under the
   * first; a cycle ends where a task would stand under itself.
   */
  readonly mark: 'shown above' | 'cycle' | null;
  readonly leaderboards: number;
  readonly results: number;
  readonly papers: number;
  /** For each level down to this one whether more follows on it, so that branches can be drawn. */
  readonly follows: readonly boolean[];
}

interface Node {
  readonly id: number;
  readonly name: string;
  readonly slug: string | null;
  readonly leaderboards: number;
  readonly results: number;
  readonly papers: number;
}

/** What is chosen of the tree. */
export interface TreeWish {
  /** Only what is below these tasks; without it all tasks. */
  readonly roots?: readonly number[] | undefined;
  /** Only the tasks of one area, among themselves. */
  readonly area?: string | undefined;
  readonly includeSpam: boolean;
}

/**
 * The tree of tasks from top to bottom, the most used of siblings first. Tasks without a parent are its roots; where tasks
 * are each other's ancestors and none is above them, the most used one is a root.
 */
export function readTaskForest(archive: Archive, wish: TreeWish): TreeTask[] {
  const nodes = new Map(readNodes(archive, wish).map((node) => [node.id, node]));
  const parents = Map.groupBy(
    archive.all<{ task: number; parent: number }>('SELECT task, parent FROM task_parent'),
    ({ task }) => task,
  );
  // In the order of the nodes, so that siblings are in theirs.
  const branches = [...nodes.values()].flatMap((node) =>
    (parents.get(node.id) ?? []).flatMap(({ parent }) => (nodes.has(parent) ? { parent, node } : [])),
  );
  const children = Map.groupBy(branches, ({ parent }) => parent);
  const hasParent = new Set(branches.map(({ node }) => node.id));
  const wanted = wish.roots && new Set(wish.roots);
  const all = [...nodes.values()];
  const roots = all.filter(({ id }) => (wanted ? wanted.has(id) : !hasParent.has(id)));
  const reached = new Set<number>();
  const rows = roots.flatMap((root) => walk(root, children, reached));
  if (wanted) return rows;
  for (const node of all) if (!reached.has(node.id)) rows.push(...walk(node, children, reached));
  return rows;
}

function readNodes(archive: Archive, { area, includeSpam }: TreeWish): Node[] {
  const inArea = area === undefined ? '' : 'AND id IN (SELECT task FROM task_area WHERE area = ?)';
  const sql = `SELECT id, name, slug, leaderboards, results, papers FROM task WHERE is_spam <= ? ${inArea}
    ORDER BY results DESC, papers DESC, name, id`;
  return archive.all<Node>(sql, Number(includeSpam), ...(area === undefined ? [] : [area]));
}

/** The children of each node, by its id. */
type Children = ReadonlyMap<number, readonly { readonly node: Node }[]>;

interface Visit {
  readonly node: Node;
  readonly parent: Visit | null;
  readonly follows: readonly boolean[];
}

/** With a stack of its own: nothing says how deep the tree of a dump is. */
function walk(root: Node, children: Children, reached: Set<number>): TreeTask[] {
  const rows: TreeTask[] = [];
  const open: Visit[] = [{ node: root, parent: null, follows: [] }];
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const { node, follows } = visit;
    const mark = markOf(visit, reached);
    const below = children.get(node.id) ?? [];
    reached.add(node.id);
    // Nothing is missing below a task without subtasks; that it stands twice is told all the same.
    rows.push(lineOf(visit, mark));
    if (mark !== null) continue;
    const parent = visit;
    const visits = below.map((child, index) => ({
      node: child.node,
      parent,
      follows: [...follows, index < below.length - 1],
    }));
    open.push(...visits.toReversed());
  }
  return rows;
}

function markOf(visit: Visit, reached: ReadonlySet<number>): TreeTask['mark'] {
  if (isBelowItself(visit)) return 'cycle';
  return reached.has(visit.node.id) ? 'shown above' : null;
}

function isBelowItself({ node, parent }: Visit): boolean {
  for (let above = parent; above !== null; above = above.parent) if (above.node.id === node.id) return true;
  return false;
}

function lineOf({ node: { id: _, ...node }, parent, follows }: Visit, mark: TreeTask['mark']): TreeTask {
  return { ...node, depth: follows.length, parent: parent?.node.name ?? null, mark, follows };
}
