import type { Archive } from '../../../../src/archive/archive.ts';
import { chooseLeaderboards } from '../../../../src/commands/leaderboard/choice/choose.ts';
import { explainUndecided } from '../../../../src/commands/leaderboard/choice/errors.ts';
import { shellWords } from '../../../helpers/examples.ts';

/** The kind and the lines of the error for `pwc rank` and the rest of this line, or what was found. */
export function explain(archive: Archive, line: string): string[] {
  const words = shellWords(line);
  const chosen = chooseLeaderboards(archive, words, false);
  if (chosen.kind === 'one' || chosen.kind === 'list') return [`found ${chosen.kind}`];
  const { kind, message, hints } = explainUndecided(archive, words, chosen);
  return [kind, message, ...hints];
}
