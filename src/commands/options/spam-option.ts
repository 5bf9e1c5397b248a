import type { Option } from '../../cli/command.ts';
import { formatCount } from '../../output/text/count.ts';

/** For every command that lists tasks, datasets, methods or leaderboards: without it what looks like spam is passed over. */
export const includeSpamOption: Option = {
  flags: '--include-spam',
  description: 'also what looks like advertising or vandalism',
};

/** The line on a page that says why lists pass over what it is about; none where they do not. */
export function spamRemarks(noun: string, isSpam: boolean): readonly string[] {
  return isSpam ? [`this ${noun} looks like spam: lists and search pass over it.`] : [];
}

/** The note that says how many entries a list passed over as spam; none where it passed over none. */
export function spamNotes(hidden: number): readonly string[] {
  if (hidden === 0) return [];
  return hidden === 1
    ? ['1 hidden that looks like spam; --include-spam shows it.']
    : [`${formatCount(hidden)} hidden that look like spam; --include-spam shows them.`];
}
