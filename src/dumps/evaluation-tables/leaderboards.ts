import type { LeaderboardTable } from '../../model.ts';
import type { LeaveOut, Raw } from '../dump.ts';
import { isMissing, isObject, listOf, readLinks, readText, readTexts, unfoldObject } from '../fields.ts';
import { readRows } from './rows.ts';
import { type Node, pushChildren, readList, readName } from './tree.ts';

/** A leaderboard, the path it stands at, and the paths of its rows. */
export interface FoundTable {
  readonly value: LeaderboardTable;
  readonly path: string;
  readonly rowPaths: readonly string[];
}

/** Between a dataset and its subdataset in a leaderboard's name. */
const subdatasetSign = ' › ';

/**
 * The leaderboards of the task at `parent`, in the dump's order, a dataset before its subdatasets. A dataset that is
 * only described, or that only holds subdatasets, has no leaderboard of its own.
 */
export function readLeaderboards(
  task: string,
  datasets: readonly unknown[],
  parent: Node,
  leaveOut: LeaveOut,
): readonly FoundTable[] {
  const tables: FoundTable[] = [];
  const waiting: Node[] = [];
  pushChildren(waiting, parent, null, 'datasets', datasets);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const raw = unfoldObject(node.value);
    if (!isObject(raw)) {
      leaveOut(node.path, 'leaderboard that is not an object');
      continue;
    }
    const { path } = node;
    const ownName = readName(raw.dataset ?? raw.subdataset, () =>
      leaveOut(`${path}.dataset`, 'name that is not a text'),
    );
    const name = node.above === null ? ownName : `${node.above}${subdatasetSign}${ownName}`;
    const table = readTable(raw, task, name, node.path, leaveOut);
    if (table !== null) tables.push(table);
    const subdatasets = readList(raw.subdatasets, `${node.path}.subdatasets`, leaveOut);
    pushChildren(waiting, node, name, 'subdatasets', subdatasets);
  }
  return tables;
}

function readTable(
  raw: Raw,
  task: string,
  dataset: string,
  path: string,
  leaveOut: LeaveOut,
): FoundTable | null {
  if (raw.sota === null || raw.sota === undefined) return null;
  const sota = unfoldObject(raw.sota);
  if (!isObject(sota)) {
    leaveOut(`${path}.sota`, 'leaderboard that is not an object');
    return null;
  }
  const listed = readMetrics(sota.metrics, () => leaveOut(`${path}.sota.metrics`, 'name that is not a text'));
  // The first scraped task files say `sota_rows`.
  const field = sota.rows === undefined ? 'sota_rows' : 'rows';
  const rawRows = readList(sota[field], `${path}.sota.${field}`, leaveOut);
  if (listed.length + rawRows.length === 0) return null;
  const { rows, rowPaths } = readRows(rawRows, `${path}.sota.${field}`, leaveOut);
  // A metric without a name is a place that nobody filled in, unless rows report it.
  const isReported = rows.some((row) => row.scores.has(''));
  const metrics = new Set(isReported ? listed : listed.filter((metric) => metric !== ''));
  // A score under a metric that the leaderboard does not list would else be lost.
  for (const row of rows) for (const metric of row.scores.keys()) metrics.add(metric);
  const value = {
    task,
    dataset,
    description: readText(raw.description),
    url: readPage(raw),
    metrics: [...metrics],
    rows,
  };
  return { value, path, rowPaths };
}

/**
 * The names of metrics in their order, '' included: the first of them ranks. What is no name is passed over, and `lose`
 * is told once.
 */
function readMetrics(value: unknown, lose: () => void): readonly string[] {
  const names: string[] = [];
  let isLost = false;
  for (const metric of listOf(value)) {
    const own = metric === '' ? [''] : readTexts(Array.isArray(metric) ? metric : [metric]);
    for (const name of own) names.push(name);
    isLost ||= own.length === 0 && !isMissing(metric);
  }
  if (isLost) lose();
  return names;
}

/** The leaderboard's page on the site, told from links to the dataset by its address. */
function readPage(raw: Raw): string | null {
  const page = readLinks(raw.dataset_links).find((link) => link.url.includes('paperswithcode.com/sota/'));
  return page?.url ?? null;
}
