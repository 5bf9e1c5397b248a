import { defineCommand } from '../cli/command.ts';
import { parseChoice } from '../cli/option-parsers.ts';

const shells = ['bash', 'zsh', 'fish'] as const;

/** `pwc completion`: a script that teaches a shell to complete what is typed after `pwc`. */
export const completion = defineCommand({
  name: 'completion',
  aliases: [],
  group: 'archive',
  summary: 'let bash, zsh or fish complete names with the Tab key',
  description:
    'Print a script for bash, zsh or fish, with which the Tab key completes commands, flags, and the names of tasks, datasets, methods and papers of the archive. Load it in the file that your shell reads when it starts: eval "$(pwc completion bash)" in ~/.bashrc, source <(pwc completion zsh) in ~/.zshrc, pwc completion fish | source in ~/.config/fish/config.fish.',
  examples: ['completion bash', 'completion zsh', 'completion fish'],
  arguments: [{ syntax: '<shell>', description: shells.join(', '), choices: shells }],
  options: [],
  columns: [],
  writes: true,
  async run(_context, [typed = '']) {
    const shell = parseChoice('completion', shells)(typed.toLowerCase());
    const { scripts } = await import('./completion/scripts.ts');
    return { kind: 'document', text: scripts[shell] };
  },
});
