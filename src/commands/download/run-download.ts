import type { Context } from '../../cli/command.ts';
import { type DumpKind, dumpKinds } from '../../dumps/registry.ts';
import { UserError } from '../../errors.ts';
import { list, type Report } from '../../output/report.ts';
import { sizeOf } from '../../output/text/sizes.ts';
import type { Runtime } from '../../runtime.ts';
import { commandLine } from '../wording/command-line.ts';
import { fileColumns } from './columns.ts';
import { findFiles } from './copies/find-files.ts';
import { showUrl } from './copies/remote-file.ts';
import type { Source } from './copies/source.ts';
import { explainFailure } from './explain.ts';
import { fetchFile } from './files/fetch-file.ts';
import { findLocally, type LocalFile } from './files/local-file.ts';
import { holdFolder } from './files/lock.ts';
import { createJournal, describeEnd, describePlan, type Journal } from './journal.ts';
import { openConnection } from './network/connection.ts';
import { NetworkError } from './network/network-error.ts';
import type { Patience } from './network/patience.ts';

/** What was asked for. */
export interface Wish {
  readonly folder: string;
  /** The hub or the mirror; ends with a slash. */
  readonly base: URL;
  readonly isMirror: boolean;
  /** The dumps to fetch; undefined for all. */
  readonly only: readonly string[] | undefined;
  readonly isDryRun: boolean;
  /** The command that was typed. */
  readonly again: string;
}

/**
 * Fetches the dumps, and tells on stderr how it goes; on a dry run the list of what would be fetched is the answer.
 * Throws UserError: io for what the network, the host or the disk refuses, interrupted, usage.
 */
export async function runDownload(
  context: Pick<Context, 'runtime' | 'quiet' | 'ascii'>,
  wish: Wish,
  patience: Patience,
): Promise<Report | null> {
  const { runtime } = context;
  const kinds = readKinds(wish.only);
  const controller = new AbortController();
  const { signal } = controller;
  const now = () => runtime.now();
  const connection = openConnection({ env: runtime.env, now, stallAfter: patience.stallAfter, signal });
  const journal = createJournal(context);
  const source: Source = { ...wish, connection, patience, signal, onRetry: journal.onRetry };
  const stopListening = runtime.onInterrupt(() => controller.abort());
  try {
    const files = await findAll(source, kinds, wish.folder);
    const notes = describeMissing(files, kinds);
    if (wish.isDryRun) return { ...listFiles(files), notes };
    for (const line of [...describePlan(files, showUrl(wish.base), wish.folder), ...notes]) journal.say(line);
    await fetchAll(files, { wish, source, journal, now });
    return null;
  } catch (error) {
    journal.progress.clear();
    const { proxyOf } = connection;
    throw explainFailure(error, { ...wish, proxyOf, wasInterrupted: signal.aborted });
  } finally {
    stopListening();
  }
}

function readKinds(only: readonly string[] | undefined): readonly DumpKind[] {
  const unknown = only?.find((name) => !dumpKinds.some((kind) => kind === name));
  if (unknown === undefined) return dumpKinds.filter((kind) => only?.includes(kind) ?? true);
  throw new UserError('usage', `--only takes ${dumpKinds.join(', ')}, not "${unknown}".`);
}

async function findAll(
  source: Source,
  kinds: readonly DumpKind[],
  folder: string,
): Promise<readonly LocalFile[]> {
  const files: LocalFile[] = [];
  for (const file of await findFiles(source, kinds)) {
    files.push(await findLocally(file, folder, source.signal));
  }
  if (files.length > 0) return files;
  throw new NetworkError('refused', `there is nothing of ${kinds.join(', ')}`, source.base);
}

function describeMissing(files: readonly LocalFile[], kinds: readonly DumpKind[]): readonly string[] {
  const missing = kinds.filter((kind) => files.every(({ file }) => file.dump !== kind));
  return missing.length === 0 ? [] : [`not to be had there: ${missing.join(', ')}`];
}

function listFiles(files: readonly LocalFile[]): Report {
  return list(fileColumns, files, { count: files.length, id: ({ file }) => showUrl(file.url) });
}

interface Work {
  readonly wish: Wish;
  readonly source: Source;
  readonly journal: Journal;
  readonly now: Runtime['now'];
}

async function fetchAll(files: readonly LocalFile[], work: Work): Promise<void> {
  const { folder } = work.wish;
  const { say } = work.journal;
  const missing = files.filter(({ isThere }) => !isThere);
  if (missing.length > 0) {
    say('');
    const began = work.now().getTime();
    const release = holdFolder(folder);
    try {
      for (const local of missing) await fetchOne(local, files, work);
    } finally {
      release();
    }
    say('');
    say(describeEnd(missing, work.now().getTime() - began));
  }
  say(`Next: ${commandLine('import', folder)}`);
}

async function fetchOne(local: LocalFile, files: readonly LocalFile[], { source, journal }: Work) {
  const { file, target, bytes, present } = local;
  const ofDump = files.filter((other) => other.file.dump === file.dump);
  const place = ofDump.length === 1 ? '' : ` ${ofDump.indexOf(local) + 1}/${ofDump.length}`;
  let reached = present;
  const advance = (count: number) => {
    reached = count;
    journal.progress.advance(count);
  };
  journal.progress.start(`${file.dump}${place}`, bytes ?? 0, present);
  await fetchFile(file, target, { ...source, advance });
  journal.progress.finish(sizeOf(reached));
}
