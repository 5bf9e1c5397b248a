import type { Runtime } from '../runtime.ts';
import { escapeLine } from './escape.ts';

/** Writes one line beside the answer, on stderr, in the form that all notes of pwc have: `pwc: note: …`. */
export async function writeNote(note: string, runtime: Pick<Runtime, 'stderr'>): Promise<void> {
  await runtime.stderr.write(`pwc: note: ${escapeLine(note)}\n`);
}
