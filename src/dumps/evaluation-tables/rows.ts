import type { LeaderboardRow } from '../../model.ts';
import { readDate } from '../dates.ts';
import type { FieldTypes, LeaveOut, Raw } from '../dump.ts';
import { isObject, readBoolean, readLinks, readText, unfoldObject } from '../fields.ts';
import { toName } from '../json/key-order.ts';
import { leaveOutUnread } from '../unread.ts';

/** Rows of a leaderboard and, for each, the path at which it stands in the dump. */
export interface FoundRows {
  readonly rows: readonly LeaderboardRow[];
  readonly rowPaths: readonly string[];
}

/** Reads rows in the dump's order, which is the site's ranking. A row of another type is left out, the others stay. */
export function readRows(values: readonly unknown[], path: string, leaveOut: LeaveOut): FoundRows {
  const rows: LeaderboardRow[] = [];
  const rowPaths: string[] = [];
  for (const [index, value] of values.entries()) {
    const raw = unfoldObject(value);
    const rowPath = `${path}[${index}]`;
    if (isObject(raw)) {
      rows.push(readRow(raw, rowPath, leaveOut));
      rowPaths.push(rowPath);
    } else {
      leaveOut(rowPath, 'row that is not an object');
    }
  }
  return { rows, rowPaths };
}

const rowFields: FieldTypes = {
  texts: ['model_name', 'paper_title', 'paper_url'],
  truths: ['uses_additional_data'],
  linkLists: ['code_links'],
};

function readRow(raw: Raw, path: string, leaveOut: LeaveOut): LeaderboardRow {
  const paperUrl = readUnlessNone(raw.paper_url);
  leaveOutUnread(raw, rowFields, path, leaveOut);
  return {
    model: readUnlessNone(raw.model_name),
    scores: readScores(raw.metrics, `${path}.metrics`, leaveOut),
    // With an address, "None" is what the paper is called.
    paperTitle: paperUrl === null ? readUnlessNone(raw.paper_title) : readText(raw.paper_title),
    paperUrl,
    date: readDate(raw.paper_date, () =>
      leaveOut(`${path}.paper_date`, 'date that cannot be read for certain'),
    ),
    codeLinks: readLinks(raw.code_links),
    usesExtraData: readBoolean(raw.uses_additional_data),
    ...(typeof raw.source === 'string' && { source: raw.source }),
  };
}

/** Text, of which the last conversions of the dumps write a missing one as the word "None". */
function readUnlessNone(value: unknown): string | null {
  const text = readText(value);
  return text === 'None' ? null : text;
}

/** Scores as they stand, '' included. Null is a metric that was not reported: conversions fill up with it. */
function readScores(value: unknown, path: string, leaveOut: LeaveOut): ReadonlyMap<string, string> {
  const scores = new Map<string, string>();
  const raw = unfoldObject(value);
  if (!isObject(raw)) {
    if (value !== null && value !== undefined) leaveOut(path, 'scores that are not an object');
    return scores;
  }
  for (const [key, score] of Object.entries(raw)) {
    const metric = toName(key);
    if (score === null || score === undefined) continue;
    if (typeof score === 'object')
      leaveOut(`${path}[${JSON.stringify(metric)}]`, 'score that is not a text or a number');
    else scores.set(metric, String(score));
  }
  return scores;
}
