import type { Option } from '../../cli/command.ts';

/** For every command that shows results of the archive: without it those that the person has submitted stay out. */
export const withSubmittedOption: Option = {
  flags: '--with-submitted',
  description: 'with the results that you have submitted, marked',
};
