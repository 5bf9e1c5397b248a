import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCommands } from '../cli/command.ts';
import { manualPage } from '../cli/manual.ts';
import { VERSION } from '../version.ts';
import { commands } from './index.ts';

/** Writes the manual page `pwc.1` to a folder, which is made. Part of the build: nothing that runs needs it. */
export async function writeManual(folder: string, now: Date): Promise<void> {
  const date = now.toISOString().slice(0, 10);
  const page = await manualPage(await loadCommands(commands), { version: VERSION, date });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'pwc.1'), page);
}
