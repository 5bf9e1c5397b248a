import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCommands } from '../cli/command.ts';
import { commandPage, manualPage, pageName } from '../cli/manual.ts';
import { commands } from '../commands/index.ts';
import { VERSION } from '../version.ts';

/**
 * Writes the manual pages to a folder, which is made: `pwc.1`, and one for each command. Part of the build: nothing that
 * runs needs them.
 */
export async function writeManual(folder: string, now: Date): Promise<void> {
  const facts = { version: VERSION, date: now.toISOString().slice(0, 10) };
  const loaded = await loadCommands(commands);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'pwc.1'), await manualPage(loaded, facts));
  for (const command of loaded) {
    writeFileSync(join(folder, `${pageName(command)}.1`), await commandPage(command, facts));
  }
}
