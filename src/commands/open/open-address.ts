import type { Archive } from '../../archive/archive.ts';
import type { Context } from '../../cli/command.ts';
import { ExitCode, UserError } from '../../errors.ts';
import { writeNote } from '../../output/print/note.ts';
import { column, list, type Report } from '../../output/report.ts';
import { commandLine } from '../wording/command-line.ts';
import { type Address, type Addresses, type AddressKind, readAddresses } from './addresses.ts';
import { browserCommands, whyNoBrowser } from './browser.ts';
import { chooseThing } from './open-choice.ts';

/** What may be asked of `pwc open`. */
export interface OpenOptions {
  readonly pdf?: boolean;
  readonly code?: boolean;
  readonly archived?: boolean;
  readonly print?: boolean;
  readonly first?: boolean;
}

const WORDS: Readonly<Record<AddressKind, string>> = {
  paper: 'paper',
  homepage: 'homepage',
  pdf: 'PDF',
  code: 'code',
  archived: 'archived copy',
  task: 'task',
};

/**
 * Opens what the typed words mean; null where a browser has it. Else the address, as an answer that is the text of it.
 * Throws `UserError`: `usage` for two places at once, `notFound` where the archive has no such address.
 */
export async function openAddress(
  archive: Archive,
  { runtime, quiet }: Context,
  words: readonly string[],
  options: OpenOptions,
): Promise<Report | null> {
  const wanted = wantedKind(options);
  const { thing, notes } = await chooseThing(archive, words, wanted, options.first ?? false);
  const found = readAddresses(archive, thing, words.at(-1));
  const address = chooseAddress(
    found,
    wanted,
    commandLine(thing.kind === 'leaderboard' ? 'rank' : thing.kind, found.name),
  );
  const report = addressPage(thing.kind, found, address, [...notes, ...tellPlace(found, address)]);
  if (options.print) return report;
  const reason = whyNoBrowser(runtime, address.url);
  if (reason !== null)
    return { ...report, notes: [...(report.notes ?? []), `${reason}, so here is the address`] };
  for (const command of browserCommands(runtime, address.url)) {
    if (!(await runtime.startBrowser(command))) continue;
    const told = [
      ...(report.notes ?? []),
      `opened the ${WORDS[address.what]} of ${found.name}: ${address.url}`,
    ];
    for (const note of quiet ? [] : told) await writeNote(note, runtime);
    return null;
  }
  const failed = { exitCode: ExitCode.io, notes: ['no browser could be started; BROWSER names one'] };
  return { ...report, finish: () => failed };
}

function wantedKind({ pdf, code, archived }: OpenOptions): AddressKind | null {
  const wanted = [pdf && 'pdf', code && 'code', archived && 'archived'].filter(
    (place) => typeof place === 'string',
  );
  if (wanted.length > 1)
    throw new UserError('usage', `--${wanted[0]} and --${wanted[1]} are two places: choose one.`);
  return (wanted[0] as AddressKind | undefined) ?? null;
}

function chooseAddress({ name, addresses }: Addresses, wanted: AddressKind | null, hint: string): Address {
  const address = wanted === null ? addresses[0] : addresses.find(({ what }) => what === wanted);
  if (address !== undefined) return address;
  const others = addresses.map(({ what }) => WORDS[what]);
  throw new UserError(
    'notFound',
    `the archive knows no ${wanted === null ? 'address' : WORDS[wanted]} of ${name}.`,
    others.length === 0 ? [`What it knows: ${hint}`] : [`It knows: ${others.join(', ')}`],
  );
}

/** What a person may not expect of the place. */
function tellPlace({ name, isOfficial }: Addresses, { what }: Address): readonly string[] {
  if (what === 'task') return [`the page of ${name} is not known, but that of its task`];
  return what === 'code' && !isOfficial ? ['no official repository is known'] : [];
}

/** The text of the answer is the address alone, so that `$(pwc open … --print)` is one. */
function addressPage(
  kind: string,
  found: Addresses,
  { what, url }: Address,
  notes: readonly string[],
): Report {
  const main = list<Address>(
    [column('what', 'text', (address) => address.what), column('url', 'text', (address) => address.url)],
    found.addresses,
    { count: found.addresses.length },
  );
  return {
    kind: 'page',
    title: url,
    subtitle: [],
    fields: [
      { key: 'kind', value: kind },
      { key: 'name', value: found.name },
      { key: 'what', value: what },
      { key: 'url', value: url },
      { key: 'addresses', value: main },
    ],
    main,
    blocks: [],
    id: url,
    inPipe: 'text',
    notes,
    matched: `${found.name} (${kind})`,
  };
}
