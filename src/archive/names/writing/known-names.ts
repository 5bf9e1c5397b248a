import { renameDataset } from './known-datasets.ts';
import { renameTask } from './known-tasks.ts';

/** Whether what was typed is, or holds, what papers call a task or a dataset that catalogues call otherwise. */
export function holdsKnownName(typed: string): boolean {
  const words = typed.trim().split(/\s+/);
  // A part of a task's name may be the short form of another: "pos" in "pos tagging ptb".
  return (
    renameTask(typed).length > 0 || words.some((_, at) => renameDataset(words.slice(at).join(' ')) !== null)
  );
}
