import type { Block } from '../../output/report.ts';
import { plainText } from '../../output/text/plain-text.ts';

/** Lines of a description on a terminal. */
const LINES = 12;

/** The description of a task, dataset or method, Markdown in the dump, as its page has it; nothing where there is none. */
export function descriptionBlock(markdown: string | null): readonly Block[] {
  const text = plainText(markdown ?? '');
  return text === '' ? [] : [{ kind: 'paragraph', text, limit: LINES, keepsLines: true }];
}
