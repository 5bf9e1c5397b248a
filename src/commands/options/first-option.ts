import type { Option } from '../../cli/command.ts';

/** For every command that looks up a name: without it a name that fits several things of equal weight is an error. */
export const firstOption: Option = {
  flags: '--first',
  description: 'if a name fits several things, take the best match',
};
