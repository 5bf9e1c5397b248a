import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isAddress } from '../../archive/addresses/addresses.ts';
import type { Context } from '../../cli/command.ts';
import { systemReason, UserError } from '../../errors.ts';
import type { TextEncoding } from '../../output/bibliography.ts';
import type { Runtime } from '../../runtime.ts';
import { openStdin, STDIN } from '../input/stdin.ts';
import { commandLine } from '../wording/command-line.ts';

/** The text of a bibliography, and how it was written: encoded so again it is the same to the byte. */
export interface BibFile {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** Reads a bibliography; "-" is stdin. Throws `UserError`: `io` where it cannot be read, `usage` where it is no text. */
export async function readBibFile(name: string, context: Context): Promise<BibFile> {
  const bytes =
    name === STDIN
      ? Buffer.concat([...(await openStdin(context, 'BibTeX'))])
      : await readWhole(name, context.runtime);
  if (bytes.includes(0))
    throw new UserError(
      'usage',
      `${name === STDIN ? 'stdin' : name} is no text: BibTeX in UTF-8 or Latin-1 is read.`,
    );
  try {
    // The mark at the beginning is kept, or the copy would lack it.
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      encoding: 'utf8',
    };
  } catch {
    return { text: bytes.toString('latin1'), encoding: 'latin1' };
  }
}

async function readWhole(name: string, { cwd }: Runtime): Promise<Buffer> {
  try {
    return await readFile(resolve(cwd, name));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isPaper = (error as NodeJS.ErrnoException).code === 'ENOENT' && mayBePaper(name);
    const hints = isPaper ? ['The BibTeX of a paper:', commandLine('cite', name)] : [];
    throw new UserError('io', `could not read ${name}: ${systemReason(error)}`, hints, error);
  }
}

/** Whether what was given as a file may be an id, a title or an address of a paper: it has no folder and no ending of a file. */
function mayBePaper(name: string): boolean {
  return isAddress(name) || !/\/|\.[a-z]+$/i.test(name);
}
